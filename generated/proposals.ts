// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Det som är aviserat eller föreslaget. Inget av detta gäller, och det kan bli något annat. */
export const proposals = {
  "kronoberg/vardcentral/provtagning-justering": {
    "id": "kronoberg/vardcentral/provtagning-justering",
    "kind": "counting-rule",
    "title": "Regionen justerar ersättning för provtagning" as string,
    "questions": [
      "kronoberg-provtagning-svar-eller-listning"
    ],
    "versions": [
      {
        "text": "Regionen har sett att en del av det som betalats för extern provtagning egentligen är intern provtagning. Från och\nmed den 1 maj 2026 justerar regionen posterna när patienten är listad på den vårdcentral som tar provet.\n\nJusteringen utgår alltså från var patienten är listad, medan tabellen för vårdtjänster utgår från vem som får svaret.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Provtagning, slutsats" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "from",
            "text": "Bilden säger 1 maj utan år. Vi läser det som 2026, eftersom mötet var i april 2026." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026",
            "from": "2026-05-01"
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/far-anvandning": {
    "id": "kronoberg/vardcentral/far-anvandning",
    "kind": "requirement",
    "title": "Vad FaR-bidraget ska användas till" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Bidraget ska användas till att göra vårdcentralens arbete bättre och starkare på lång sikt. Arbetet är att, när det är\nkliniskt relevant och tillfället passar,\n\n- fråga om och bedöma nivån av fysisk aktivitet\n- ge enkla råd till den som rör sig för lite, kopplade till mående, symtom och diagnos\n- erbjuda mer: rådgivande samtal om fysisk aktivitet, med FaR eller utan\n- följa upp om receptet följs.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Verksamhetsnära utvecklingsarbete inom FaR" as string,
            "level": "bild"
          }
        ],
        "decision": "hsn-kronoberg-2026-04-24",
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Om det var kliniskt relevant och tillfället passade är en bedömning i det enskilda fallet." as string,
            "method": "dokument"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "om nämnden beslutar att begära bidraget" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/far-information": {
    "id": "kronoberg/vardcentral/far-information",
    "kind": "procedure",
    "title": "Hur vårdcentralerna får veta om FaR-bidraget" as string,
    "questions": [],
    "versions": [
      {
        "text": "Regionen informerar alla vårdcentraler i vårdvalet med e-post. För de vårdcentraler som regionen själv driver\nbestämmer primärvårdens ledningsgrupp om informationen ska spridas på annat sätt. Frågor och ansökan skickas till\nomställningsprogrammet@kronoberg.se.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Nästa steg" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "utan-ordning",
          "of": [
            {
              "id": "alla",
              "title": "E-post till alla vårdcentraler i vårdvalet" as string
            },
            {
              "id": "egen-regi",
              "title": "Ledningsgruppen väljer väg för regionens egna vårdcentraler" as string
            }
          ]
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "vecka 18" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/statsbidrag-far": {
    "id": "kronoberg/vardcentral/statsbidrag-far",
    "kind": "grant",
    "title": "Bidrag för arbete med fysisk aktivitet på recept 2026" as string,
    "questions": [
      "kronoberg-far-forslag-och-sista-dag",
      "kronoberg-ordinarie-personal"
    ],
    "versions": [
      {
        "text": "Vårdcentralen får ansöka om 40 000 kronor för utvecklingsarbete med fysisk aktivitet på recept under 2026. Summan kan\nbli högre. Ersättning betalas för aktiviteter som genomförs enligt ansökan. Statsbidraget ska stärka arbetet med att ordinera\nfysisk aktivitet skriftligt.\n\nFör att få del av pengarna ska vårdcentralen\n\n- skicka in en ansökan med projektplan senast den 31 maj 2026\n- utse en hälsosamordnare som är med i arbetet\n- ha låtit minst 70 procent av den ordinarie personalen gå utbildningen Levnadsvanor – Fakta och arbetssätt i vården\n- ha låtit minst 70 procent av den ordinarie personalen gå förskrivarutbildningen i FaR\n- dokumentera arbetet med åtgärdskoder för FaR.\n\nBåda utbildningarna görs i kompetensportalen. Regionerna har kunnat begära statsbidraget sedan den 16 mars 2026. Ansökan\nöppnar vecka 18, den 27 april till den 3 maj 2026, om hälso- och\nsjukvårdsnämnden den 24 april beslutar att begära bidraget. Återrapportering sker den 30 november 2026.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Statsbidrag FaR 2026" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag, användning av statsbidraget" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "För att ta del av ersättning" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Nästa steg" as string,
            "level": "bild"
          }
        ],
        "decision": "hsn-kronoberg-2026-04-24",
        "assumptions": [
          {
            "about": "period",
            "text": "Den 31 maj 2026 är en söndag. Källan säger inte att sista dagen flyttas, så den står kvar." as string
          },
          {
            "about": "period",
            "text": "Dagarna för vecka 18 har vi räknat ut. Källan skriver bara v.18." as string
          },
          {
            "about": "wording",
            "text": "Bilden skriver HSN. Vi läser det som hälso- och sjukvårdsnämnden i Region Kronoberg.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "eligibility": {
          "kind": "all",
          "of": [
            {
              "kind": "share",
              "part": "utbildade-levnadsvanor",
              "of": "ordinarie-personal",
              "atLeast": 70
            },
            {
              "kind": "share",
              "part": "utbildade-far-forskrivare",
              "of": "ordinarie-personal",
              "atLeast": 70
            },
            {
              "kind": "deadline",
              "fact": "far-ansokan-inskickad",
              "latest": "2026-05-31"
            },
            {
              "kind": "staffing",
              "who": {
                "anyOf": [
                  {
                    "role": "halsosamordnare"
                  }
                ]
              },
              "atLeastPersons": 1
            },
            {
              "kind": "attestation",
              "statement": "Ansökan har en projektplan och arbetet dokumenteras med åtgärdskoder för FaR." as string,
              "method": "dokument"
            }
          ]
        },
        "amounts": [
          {
            "id": "per-vardcentral",
            "title": "Bidrag per vårdcentral" as string,
            "amount": 40000,
            "unit": "kr-per-enhet",
            "direction": "ersattning",
            "condition": "Summan kan bli högre." as string
          }
        ],
        "dates": [
          {
            "label": "Regionens begäran om statsbidraget öppnade" as string,
            "date": "2026-03-16"
          },
          {
            "label": "Beslut i hälso- och sjukvårdsnämnden" as string,
            "date": "2026-04-24"
          },
          {
            "label": "Ansökan öppnar, vecka 18" as string,
            "within": {
              "from": "2026-04-27",
              "through": "2026-05-03"
            }
          },
          {
            "label": "Sista dag att ansöka (en söndag)" as string,
            "date": "2026-05-31"
          },
          {
            "label": "Återrapportering" as string,
            "date": "2026-11-30"
          }
        ],
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-04-27",
            "note": "vecka 18, om nämnden beslutar att begära bidraget" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/redovisning-far": {
    "id": "kronoberg/vardcentral/redovisning-far",
    "kind": "reporting",
    "title": "Återrapportering av FaR-bidraget" as string,
    "questions": [
      "kronoberg-far-forslag-och-sista-dag"
    ],
    "versions": [
      {
        "text": "Vårdcentral som får bidraget rapporterar tillbaka den 30 november 2026. Arbetet ska genomföras under\n2026.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag, användning av statsbidraget" as string,
            "level": "bild"
          }
        ],
        "decision": "hsn-kronoberg-2026-04-24",
        "assumptions": [
          {
            "about": "wording",
            "text": "Bilden skriver återrapportering 30 nov utan ordet senast. Vad rapporten ska innehålla står inte." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "duty": {
          "who": "Vårdcentral som får FaR-bidrag" as string,
          "to": "Region Kronoberg" as string,
          "what": "Genomförda aktiviteter enligt ansökan" as string,
          "due": [
            {
              "label": "Återrapportering" as string,
              "date": "2026-11-30"
            }
          ]
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "om nämnden beslutar att begära bidraget" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/redovisning-landsbygd": {
    "id": "kronoberg/vardcentral/redovisning-landsbygd",
    "kind": "reporting",
    "title": "Redovisning av bidraget för primärvård i landsbygd" as string,
    "questions": [],
    "versions": [
      {
        "text": "En mall för att redovisa landsbygdsbidraget skickas ut efter forumet. Bilden säger varken vad mallen ska innehålla\neller när den ska vara ifylld.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Utbetalas" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "duty": {
          "who": "Vårdcentral som har fått landsbygdsbidrag" as string,
          "to": "Region Kronoberg" as string,
          "what": "Redovisning enligt en mall som ännu inte fanns den 21 april 2026" as string
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026",
            "note": "efter mötet den 21 april 2026" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/npf-aterremiss": {
    "id": "kronoberg/vardcentral/npf-aterremiss",
    "kind": "requirement",
    "title": "Vad en återremiss till primärvården ska innehålla vid NPF" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "En patient återremitteras till primärvården efter överenskommelse och med ett dokumenterat behov av uppföljning.\nÅterremissen från psykiatrin ska ha två delar:\n\n1. en sammanfattande anteckning med rekommendationer om behandling\n2. en plan för uppföljning och för hur en försämring ska hanteras.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Återremittering (arbetsmaterial)" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Vårdöverenskommelsen, tabellen (arbetsmaterial)" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "period",
            "text": "Källan skriver augusti 2026 till januari 2027. Vi läser det som 1 augusti till 31 januari." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till psykiatrin, inte till vårdcentralen." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "from": "2026-08-01",
            "through": "2027-01-31",
            "note": "test i sex månader, augusti 2026 till januari 2027" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/npf-funktionsniva": {
    "id": "kronoberg/vardcentral/npf-funktionsniva",
    "kind": "definition",
    "title": "Funktionsnivå vid neuropsykiatrisk funktionsvariation" as string,
    "questions": [
      "kronoberg-npf-mattlig-och-flera"
    ],
    "versions": [
      {
        "text": "**Låg** funktionsnivå påverkar vardag och sociala kontakter kraftigt. Patienten har tydliga svårigheter inom flera av\nnio områden: studier, arbete, fritid, vardagssysslor, föräldraskap, trafiksäkerhet, hygien, kost och ekonomi.\nSpecialistpsykiatrin och habiliteringen har ansvaret.\n\n**Måttlig** funktionsnivå påverkar arbete och relationer, men patienten klarar en del av vardagen. Primärvården och\npsykiatrin arbetar samtidigt och tillsammans. Primärvården gör den första bedömningen och ger de första insatserna.\n\n**Hög** funktionsnivå påverkar välbefinnandet och till viss del vardagen. Primärvården bedömer och behandlar.\n\nPå alla tre nivåerna ska vårdens insatser kunna höja patientens funktion.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Funktionsnivå och triagering (arbetsmaterial)" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "period",
            "text": "Källan skriver augusti 2026 till januari 2027. Vi läser det som 1 augusti till 31 januari." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "from": "2026-08-01",
            "through": "2027-01-31",
            "note": "test i sex månader, augusti 2026 till januari 2027" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/npf-konsultation-och-oenighet": {
    "id": "kronoberg/vardcentral/npf-konsultation-och-oenighet",
    "kind": "procedure",
    "title": "Konsultation och oenighet om vårdnivå vid NPF" as string,
    "questions": [],
    "versions": [
      {
        "text": "Primärvården och psykiatrin har regelbundna möten om gemensamma patienter och kan rådgöra per telefon om snabba frågor.\nÄr de oense om vårdnivån diskuterar de ansvariga saken gemensamt. Blir de inte överens förs frågan till en högre nivå i\nvar och en av organisationerna.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Konsultation mellan primärvård och psykiatri (arbetsmaterial)" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Hantering av oenighet (arbetsmaterial)" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "period",
            "text": "Källan skriver augusti 2026 till januari 2027. Vi läser det som 1 augusti till 31 januari." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "i-ordning",
          "of": [
            {
              "id": "gemensam-diskussion",
              "title": "Gemensam diskussion mellan de ansvariga" as string
            },
            {
              "id": "hogre-niva",
              "title": "Frågan förs till högre nivå i respektive organisation" as string
            }
          ]
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "from": "2026-08-01",
            "through": "2027-01-31",
            "note": "test i sex månader, augusti 2026 till januari 2027" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/npf-remiss": {
    "id": "kronoberg/vardcentral/npf-remiss",
    "kind": "requirement",
    "title": "Vad en remiss till psykiatrin ska innehålla vid NPF" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "En remiss från primärvården till psykiatrin ska ha tre delar:\n\n1. patientens funktionsnivå och vilken nytta fortsatta insatser är tänkta att ge\n2. tidigare behandlingar och deras resultat\n3. en klar frågeställning.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Remiss och konsultation (arbetsmaterial)" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "period",
            "text": "Källan skriver augusti 2026 till januari 2027. Vi läser det som 1 augusti till 31 januari." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "attestation",
            "statement": "Remisserna till psykiatrin innehåller funktionsnivå och tänkt nytta, tidigare behandlingar med resultat och en frågeställning." as string,
            "method": "dokument"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "from": "2026-08-01",
            "through": "2027-01-31",
            "note": "test i sex månader, augusti 2026 till januari 2027" as string
          }
        }
      }
    ]
  },
  "kronoberg/vardcentral/npf-vardniva": {
    "id": "kronoberg/vardcentral/npf-vardniva",
    "kind": "decision-table",
    "title": "Vårdnivå vid neuropsykiatrisk funktionsvariation" as string,
    "questions": [
      "kronoberg-npf-mattlig-och-flera"
    ],
    "versions": [
      {
        "text": "En ny vårdöverenskommelse mellan primärvården, specialistpsykiatrin för barn, unga och vuxna och habiliteringen ska prövas i sex månader, från\naugusti 2026 till januari 2027. Underlaget är märkt som arbetsmaterial. Den gäller både fastställda och misstänkta\ntillstånd:\n\n- Hyperaktivitetsstörning: primärvården vid hög och måttlig funktionsnivå, specialistvården vid måttlig och låg.\n- Autismspektrumtillstånd: primärvården vid hög och måttlig funktionsnivå, specialistvården vid måttlig och låg.\n- Intellektuell funktionsnedsättning: specialistvården vid alla tre nivåer.\n\nVid måttlig nivå samarbetar primärvården och psykiatrin.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Vårdöverenskommelsen, tabellen (arbetsmaterial)" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Vad är på gång?" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "period",
            "text": "Källan skriver augusti 2026 till januari 2027. Vi läser det som 1 augusti till 31 januari." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "table": {
          "inputs": [
            {
              "id": "diagnos",
              "title": "Tillstånd" as string,
              "question": "Vilket tillstånd är fastställt eller misstänkt?" as string,
              "type": "val",
              "values": [
                {
                  "id": "hyperaktivitetsstorning",
                  "title": "Hyperaktivitetsstörning" as string
                },
                {
                  "id": "autismspektrumtillstand",
                  "title": "Autismspektrumtillstånd" as string
                },
                {
                  "id": "intellektuell-funktionsnedsattning",
                  "title": "Intellektuell funktionsnedsättning" as string
                }
              ]
            },
            {
              "id": "funktionsniva",
              "title": "Funktionsnivå" as string,
              "question": "Hur är patientens funktionsnivå?" as string,
              "type": "val",
              "values": [
                {
                  "id": "hog",
                  "title": "Hög" as string
                },
                {
                  "id": "mattlig",
                  "title": "Måttlig" as string
                },
                {
                  "id": "lag",
                  "title": "Låg" as string
                }
              ]
            }
          ],
          "hitPolicy": "samlad",
          "rows": [
            {
              "id": "hyperaktivitet-primarvard",
              "when": {
                "diagnos": "hyperaktivitetsstorning",
                "funktionsniva": [
                  "hog",
                  "mattlig"
                ]
              },
              "then": "Primärvården bedömer och behandlar." as string
            },
            {
              "id": "hyperaktivitet-specialist",
              "when": {
                "diagnos": "hyperaktivitetsstorning",
                "funktionsniva": [
                  "mattlig",
                  "lag"
                ]
              },
              "then": "Specialistvården bedömer och behandlar." as string
            },
            {
              "id": "autism-primarvard",
              "when": {
                "diagnos": "autismspektrumtillstand",
                "funktionsniva": [
                  "hog",
                  "mattlig"
                ]
              },
              "then": "Primärvården bedömer och behandlar." as string
            },
            {
              "id": "autism-specialist",
              "when": {
                "diagnos": "autismspektrumtillstand",
                "funktionsniva": [
                  "mattlig",
                  "lag"
                ]
              },
              "then": "Specialistvården bedömer och behandlar." as string
            },
            {
              "id": "intellektuell-specialist",
              "when": {
                "diagnos": "intellektuell-funktionsnedsattning",
                "funktionsniva": [
                  "hog",
                  "mattlig",
                  "lag"
                ]
              },
              "then": "Specialistvården bedömer och behandlar." as string,
              "reason": "Primärvårdens ruta är tom i underlaget." as string
            }
          ],
          "knownOverlaps": "Måttlig funktionsnivå står i båda kolumnerna för hyperaktivitetsstörning och autismspektrumtillstånd. Det är\nmeningen: vårdnivåerna arbetar tillsammans, och primärvården gör den första bedömningen.\n" as string
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "from": "2026-08-01",
            "through": "2027-01-31",
            "note": "test i sex månader, augusti 2026 till januari 2027" as string
          }
        }
      }
    ]
  },
  "nationellt/kunskapsstod/obesitas-behandlingsindikation": {
    "id": "nationellt/kunskapsstod/obesitas-behandlingsindikation",
    "kind": "decision-table",
    "title": "Behandling vid obesitas" as string,
    "questions": [
      "obesitas-bmi-granser"
    ],
    "versions": [
      {
        "text": "Kunskapsstödet gäller vuxna. Bedömningen blir mer samlad än när BMI var den enda grunden. Alla med BMI över 35 bör erbjudas behandling. Vid BMI under 35 rekommenderas behandling bara\nnär patienten har både\n\n- ett midjemått på minst 88 cm för kvinnor eller minst 102 cm för män, och\n- en följdsjukdom till obesitas eller ärftlighet för en sådan.\n\nBilden räknar upp följdsjukdomarna i elva punkter: högt blodtryck, höga blodfetter, ischemisk hjärtsjukdom, typ 2-diabetes och\nförstadium till den, stark ärftlighet för någon av dessa, njursvikt, sömnapné, fettlever utan samband med alkohol,\nidiopatisk intrakraniell hypertension, polycystiskt ovariesyndrom eller menstruationsrubbningar eller infertilitet, samt\nnedsatt funktion i vardagen (ADL) och smärta som visar att obesitas påverkar rörelseförmågan, till exempel artros.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Nationellt pågående arbete" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Kunskapsstödets rekommendationer" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "BMI under 35 med behandlingsindikation" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Rekommendationer för patienter utan behandlingsindikation" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "wording",
            "text": "Bilden radar upp villkoren i rutor. Vi har räknat dem till elva. I rutan om polycystiskt ovariesyndrom, menstruationsrubbningar och infertilitet står tre ord med snedstreck emellan. Vi läser dem som tre alternativ, och den sista rutan som ett tillstånd." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "table": {
          "inputs": [
            {
              "id": "bmi",
              "title": "BMI" as string,
              "question": "Vilket BMI har patienten?" as string,
              "type": "tal",
              "unit": "kg/m²",
              "domain": {
                "min": 10,
                "max": 100,
                "step": 0.05
              }
            },
            {
              "id": "kon",
              "title": "Kön" as string,
              "question": "Är patienten man eller kvinna?" as string,
              "type": "val",
              "values": [
                {
                  "id": "kvinna",
                  "title": "Kvinna" as string
                },
                {
                  "id": "man",
                  "title": "Man" as string
                }
              ]
            },
            {
              "id": "midjematt",
              "title": "Midjemått" as string,
              "question": "Hur stort är midjemåttet?" as string,
              "type": "tal",
              "unit": "cm",
              "domain": {
                "min": 30,
                "max": 250,
                "step": 1
              }
            },
            {
              "id": "foljdsjukdom",
              "title": "Följdsjukdom eller ärftlighet" as string,
              "question": "Har patienten något som står i de elva punkterna?" as string,
              "type": "ja-nej"
            }
          ],
          "hitPolicy": "unik",
          "rows": [
            {
              "id": "bmi-over-35",
              "when": {
                "bmi": {
                  "moreThan": 35
                }
              },
              "then": "Behandling bör erbjudas." as string
            },
            {
              "id": "bmi-under-35-kvinna",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "kvinna",
                "midjematt": {
                  "atLeast": 88
                },
                "foljdsjukdom": "ja"
              },
              "then": "Behandling rekommenderas." as string
            },
            {
              "id": "bmi-under-35-man",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "man",
                "midjematt": {
                  "atLeast": 102
                },
                "foljdsjukdom": "ja"
              },
              "then": "Behandling rekommenderas." as string
            },
            {
              "id": "bmi-under-35-kvinna-midja",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "kvinna",
                "midjematt": {
                  "lessThan": 88
                }
              },
              "then": "Behandling rekommenderas inte. Egenvård erbjuds." as string
            },
            {
              "id": "bmi-under-35-man-midja",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "man",
                "midjematt": {
                  "lessThan": 102
                }
              },
              "then": "Behandling rekommenderas inte. Egenvård erbjuds." as string
            },
            {
              "id": "bmi-under-35-kvinna-utan-foljdsjukdom",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "kvinna",
                "midjematt": {
                  "atLeast": 88
                },
                "foljdsjukdom": "nej"
              },
              "then": "Behandling rekommenderas inte. Egenvård erbjuds." as string
            },
            {
              "id": "bmi-under-35-man-utan-foljdsjukdom",
              "when": {
                "bmi": {
                  "lessThan": 35
                },
                "kon": "man",
                "midjematt": {
                  "atLeast": 102
                },
                "foljdsjukdom": "nej"
              },
              "then": "Behandling rekommenderas inte. Egenvård erbjuds." as string
            }
          ],
          "knownGaps": "BMI exakt 35 finns varken över eller under 35, så då passar ingen rad. Kunskapsstödet säger inte heller vid vilket\nlägsta BMI det gäller.\n" as string
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "väntas bli fastställt i juni 2026" as string
          }
        }
      }
    ]
  },
  "nationellt/kunskapsstod/obesitas-egenvard": {
    "id": "nationellt/kunskapsstod/obesitas-egenvard",
    "kind": "requirement",
    "title": "Egenvård när behandling inte är motiverad" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Patienter som inte har skäl till behandling vid obesitas ska erbjudas egenvård.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Rekommendationer för patienter utan behandlingsindikation" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "attestation",
            "statement": "Patienter som inte har skäl till behandling vid obesitas erbjuds egenvård." as string,
            "method": "sjalvdeklaration"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "väntas bli fastställt i juni 2026" as string
          }
        }
      }
    ]
  },
  "nationellt/overenskommelser/stod-vid-lattare-psykisk-ohalsa": {
    "id": "nationellt/overenskommelser/stod-vid-lattare-psykisk-ohalsa",
    "kind": "scope",
    "title": "Insatser vid lättare psykisk ohälsa" as string,
    "questions": [],
    "versions": [
      {
        "text": "Ett tilläggsdirektiv från augusti 2019 gav i uppdrag att utreda förutsättningarna för en ny form av skyndsamma insatser i\nprimärvården vid lättare psykisk ohälsa. Syftet är bland annat att förebygga svårare ohälsa och sjukskrivningar. Utredningens modell har tre delar: vägen in, hur primärvårdens insatser organiseras, och\nsamverkan.\n" as string,
        "sources": [
          {
            "source": "vardsamverkan-skane",
            "at": "Rätt stöd till psykisk hälsa" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "note": "utredning, tilläggsdirektiv i augusti 2019" as string
          }
        }
      }
    ]
  },
  "nationellt/primarvard/vardgaranti-bedomning": {
    "id": "nationellt/primarvard/vardgaranti-bedomning",
    "kind": "requirement",
    "title": "Medicinsk bedömning inom tre dagar" as string,
    "obligation": "ska",
    "questions": [
      "vardgaranti-tre-eller-sju-dagar",
      "vardgaranti-enhetsniva",
      "vardgaranti-och-telefon"
    ],
    "versions": [
      {
        "text": "Den som behöver en medicinsk bedömning i primärvården ska få den inom sju dagar.\nBedömningen görs av en läkare eller av annan legitimerad personal.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Prop. 2025/26:19, övriga förtydliganden" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "scope",
            "text": "Källan beskriver patientens rätt. Vi visar den som krav på enheten, tillsammans med frågan om vem kravet gäller.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "number",
            "fact": "langsta-vantan-pa-bedomning",
            "atMost": 7
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "note": "Bilden anger den 1 juli 2026 för lagförslagen som helhet" as string
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/fysiska-och-psykiska-behov": {
    "id": "nationellt/proposition-nara-vard/fysiska-och-psykiska-behov",
    "kind": "scope",
    "title": "Primärvården möter både fysiska och psykiska behov" as string,
    "questions": [],
    "versions": [
      {
        "text": "Lagen ska säga tydligare att primärvården tillgodoser både fysiska och psykiska vårdbehov. I bakgrunden till förslaget\nstår att vården vid psykisk ohälsa har fått en mer undanskymd roll i primärvården, i resurser, organisation, kompetens och\nbemanning.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Forts. förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          },
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Övriga förtydliganden i lagförslaget" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/ledningsansvarig-kommun": {
    "id": "nationellt/proposition-nara-vard/ledningsansvarig-kommun",
    "kind": "requirement",
    "title": "Ledningsansvarig i kommunen" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Kommunen ska ha en ledningsansvarig som ser till att den tar sitt ansvar för att planera, samordna och följa upp sin\nprimärvård.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till kommunen, inte till en enhet." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/ledningsansvarig-region": {
    "id": "nationellt/proposition-nara-vard/ledningsansvarig-region",
    "kind": "requirement",
    "title": "Ledningsansvarig i regionen" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Regionen ska ha en ledningsansvarig som planerar, följer upp och samordnar regionens insatser i kommunens primärvård.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till regionen, inte till en enhet." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/samverkan": {
    "id": "nationellt/proposition-nara-vard/samverkan",
    "kind": "requirement",
    "title": "Region och kommun ska samverka i planeringen" as string,
    "obligation": "ska",
    "questions": [
      "proposition-nya-kostnader"
    ],
    "versions": [
      {
        "text": "Lagen ska säga tydligare att regionen och kommunen samverkar när hälso- och sjukvården planeras och utvecklas.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till regionen och kommunen, inte till en enhet." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/hemsjukvard-blir-primarvard": {
    "id": "nationellt/proposition-nara-vard/hemsjukvard-blir-primarvard",
    "kind": "definition",
    "title": "Hemsjukvård blir primärvård" as string,
    "questions": [],
    "versions": [
      {
        "text": "Ordet hemsjukvård försvinner ur hälso- och sjukvårdslagen. I stället används primärvård, både för den som bor i ordinärt\nboende och för den som bor i vissa särskilda boenden. I tandvårdslagen ersätts ordet också.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Forts. förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/lakarbedomning-dygnet-runt": {
    "id": "nationellt/proposition-nara-vard/lakarbedomning-dygnet-runt",
    "kind": "requirement",
    "title": "Läkarbedömning dygnet runt i kommunal primärvård" as string,
    "obligation": "ska",
    "questions": [
      "proposition-nya-kostnader"
    ],
    "versions": [
      {
        "text": "Den som är inskriven i kommunens primärvård ska dygnet runt, alltså under alla 24 timmar, kunna få en läkares medicinska\nbedömning när det behövs. Regionen har ansvaret.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Forts. förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till regionen, inte till en enhet." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/medicinskt-ansvarig-rehabilitering": {
    "id": "nationellt/proposition-nara-vard/medicinskt-ansvarig-rehabilitering",
    "kind": "requirement",
    "title": "Medicinskt ansvarig för rehabilitering i kommunen" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "I kommunen ska det finnas en medicinskt ansvarig för rehabilitering.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Forts. förslag till ändring i hälso- och sjukvårdslagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet riktar sig till kommunen, inte till en enhet." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/information-om-fasta-kontakter": {
    "id": "nationellt/proposition-nara-vard/information-om-fasta-kontakter",
    "kind": "requirement",
    "title": "Information om fasta kontakter" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Patienten ska få veta vem som är den fasta vårdkontakten och den fasta läkarkontakten, och hur man når dem och vårdenheterna.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Förslag till ändring i patientlagen" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "scope",
            "text": "Bilden säger inte vem som ska informera patienten. Vi läser det som vårdcentralen.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "attestation",
            "statement": "Patienterna får veta vem som är deras fasta vårdkontakt och fasta läkarkontakt och hur de når dem och vårdenheten." as string,
            "method": "sjalvdeklaration"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026",
            "from": "2026-07-01"
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/vardgaranti-bedomning-specialistvard": {
    "id": "nationellt/proposition-nara-vard/vardgaranti-bedomning-specialistvard",
    "kind": "requirement",
    "title": "Vårdgaranti: bedömning i specialistvården inom 60 dagar (förslag)" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "I specialistvården ska en läkare eller någon annan med legitimation göra en medicinsk bedömning inom 60 dagar.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Övriga förtydliganden i lagförslaget, vårdgarantin" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Kravet gäller specialistvården." as string
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "note": "oklart när, nämns bland övriga förtydliganden i lagförslaget" as string
          }
        }
      }
    ]
  },
  "nationellt/proposition-nara-vard/vardgaranti-undersokning-och-behandling": {
    "id": "nationellt/proposition-nara-vard/vardgaranti-undersokning-och-behandling",
    "kind": "requirement",
    "title": "Vårdgaranti: undersökning, behandling och besked (förslag)" as string,
    "obligation": "ska",
    "questions": [
      "vardgaranti-tre-eller-sju-dagar"
    ],
    "versions": [
      {
        "text": "Kontakt med primärvården samma dag ska finnas kvar. I både primärvården och specialistvården ska den enskilde dessutom få\n\n- undersökning inom 60 dagar\n- behandling inom 90 dagar\n- besked inom 14 dagar om när viss vård kommer att ges.\n" as string,
        "sources": [
          {
            "source": "pvforum-kronoberg-2026-04-21",
            "at": "Övriga förtydliganden i lagförslaget, vårdgarantin" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "manual",
            "because": "Vårdgarantin riktar sig till regionen." as string,
            "method": "registerdata"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "note": "oklart när, nämns bland övriga förtydliganden i lagförslaget" as string
          }
        }
      }
    ]
  },
  "skane/barnavardscentral/barnsakert": {
    "id": "skane/barnavardscentral/barnsakert",
    "kind": "procedure",
    "title": "Barnsäkert" as string,
    "questions": [
      "barnsakert-beslut"
    ],
    "versions": [
      {
        "text": "Barnsäkert är en strukturerad modell som bygger på evidens.\nDen har en enkät vid sex av besöken på BVC. Det sista av dem är 4-årsbesöket.\nFrågorna gäller utsatthet, bland annat våld, ekonomi och alkohol.\nÄr utfallet positivt sker en hänvisning till en stödinstans.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Barnsäkert" as string,
            "level": "bild"
          }
        ],
        "decision": "pvn-2025-04-23",
        "assumptions": [
          {
            "about": "wording",
            "text": "Bilden säger både att modellen kan komma att införas brett 2026 och att det finns ett beslut från den 23 april 2025.\nVad beslutet innebär framgår inte.\nVi visar införandet som aviserat.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "i-ordning",
          "of": [
            {
              "id": "enkat",
              "title": "Enkät vid sex besök" as string,
              "text": "Det sista besöket med enkät är 4-årsbesöket." as string
            },
            {
              "id": "hanvisning",
              "title": "Hänvisning till stödinstans vid positivt utfall" as string
            }
          ]
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026",
            "note": "kan komma att breddinföras 2026" as string
          }
        }
      }
    ]
  },
  "skane/barnavardscentral/boka-halsokontroll": {
    "id": "skane/barnavardscentral/boka-halsokontroll",
    "kind": "procedure",
    "title": "Boka barnets hälsokontroll digitalt" as string,
    "questions": [],
    "versions": [
      {
        "text": "Region Skåne arbetar för att vårdnadshavare ska kunna boka tid digitalt för barnets hälsokontroller på BVC, från 18 månaders ålder.\nVårdnadshavaren gör det som ombud för barnet.\n" as string,
        "sources": [
          {
            "source": "delarsredovisning-2024-08",
            "at": "Digitalt boka, omboka och avboka tid" as string,
            "level": "rapport"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "utan-ordning",
          "of": [
            {
              "id": "bokning",
              "title": "Vårdnadshavaren bokar hälsokontroll från 18 månaders ålder som ombud" as string
            }
          ]
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "arbetet pågår under 2024" as string
          }
        }
      }
    ]
  },
  "skane/barnavardscentral/utbildning-nya-chefer": {
    "id": "skane/barnavardscentral/utbildning-nya-chefer",
    "kind": "requirement",
    "title": "Kort utbildning för nya chefer" as string,
    "obligation": "bor",
    "questions": [
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "Den som är ny chef på en BVC bör gå en kortare utbildning hos Utvecklingsenhet Barnhälsa.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Utbildning nya chefer" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "attestation",
            "statement": "Alla som är nya som chefer på vår BVC har gått den kortare utbildningen hos Utvecklingsenhet Barnhälsa." as string,
            "method": "sjalvdeklaration"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "note": "bilden säger inte när" as string
          }
        }
      }
    ]
  },
  "skane/barnmorskemottagning/anemiscreening": {
    "id": "skane/barnmorskemottagning/anemiscreening",
    "kind": "scope",
    "title": "Anemiscreening" as string,
    "questions": [],
    "versions": [
      {
        "text": "Riktlinjen för anemiscreening ska revideras hösten 2025. Arbetet görs av LPO.\nArbetet omfattar också riktlinjen för prov för hemoglobinopati. Det kan ändra barnmorskemottagningens uppdrag.\nVad ändringen blir framgår inte av källan.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Riktlinje för anemiscreening" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "riktlinjen ska revideras hösten 2025" as string
          }
        }
      }
    ]
  },
  "skane/barnmorskemottagning/utatriktad-verksamhet": {
    "id": "skane/barnmorskemottagning/utatriktad-verksamhet",
    "kind": "scope",
    "title": "Utåtriktad verksamhet" as string,
    "questions": [],
    "versions": [
      {
        "text": "Region Skåne ser över reglerna för barnmorskemottagningarnas utåtriktade verksamhet.\nVad reglerna säger i dag, och hur de kan ändras, framgår inte av källan.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Utåtriktad verksamhet" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "bilden säger inte när" as string
          }
        }
      }
    ]
  },
  "skane/barnmorskemottagning/uppsagning-tillaggsuppdrag": {
    "id": "skane/barnmorskemottagning/uppsagning-tillaggsuppdrag",
    "kind": "requirement",
    "title": "Uppsägningstid för tilläggsuppdrag" as string,
    "obligation": "ska",
    "questions": [
      "tillaggsuppdrag-60-dagar"
    ],
    "versions": [
      {
        "text": "Uppsägningstiden för tilläggsuppdrag förtydligas.\nDen ska vara 60 dagar, samma som för vårdcentralerna.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Barnmorskemottagning, Tilläggsuppdrag generellt" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "value",
            "text": "Vi räknar 60 kalenderdagar före det planerade slutet och att fler dagar också duger.\nKällan säger inte vilket slags dagar som menas.\n" as string
          },
          {
            "about": "wording",
            "text": "Bilden säger bara förtydligande. Om tiden redan gäller eller ska börja gälla framgår inte. Vi visar den som aviserad.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "notice-period",
            "atLeastDays": 60
          }
        },
        "when": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "bilden säger inte när" as string
          }
        }
      }
    ]
  },
  "skane/gemensamt/valfardsbrott-uppfoljning": {
    "id": "skane/gemensamt/valfardsbrott-uppfoljning",
    "kind": "procedure",
    "title": "Uppföljning mot välfärdsbrott" as string,
    "questions": [
      "oanmalda-besok"
    ],
    "versions": [
      {
        "text": "Regionen ser fler avvikelser, fler avtalsbrott och fler ekonomiska sanktioner.\nDen ser därför behov av administrativ analys, oanmälda besök och djupare granskning.\nDen ser också behov av att samverka med Ekobrottsmyndigheten, Center mot arbetslivskriminalitet, Skatteverket och andra myndigheter.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Välfärdsbrottslighet" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "utan-ordning",
          "of": [
            {
              "id": "analys",
              "title": "Administrativ analys" as string
            },
            {
              "id": "oanmalda-besok",
              "title": "Oanmälda besök" as string
            },
            {
              "id": "granskning",
              "title": "Fördjupad granskning" as string
            },
            {
              "id": "myndigheter",
              "title": "Samverkan med andra myndigheter" as string,
              "measures": [
                "Ekobrottsmyndigheten" as string,
                "Center mot arbetslivskriminalitet" as string,
                "Skatteverket" as string
              ]
            }
          ]
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "Behov som regionen beskrev i maj 2025" as string
          }
        }
      }
    ]
  },
  "skane/psykoterapi/genomlysning": {
    "id": "skane/psykoterapi/genomlysning",
    "kind": "scope",
    "title": "Genomlysning av vårdval Psykoterapi" as string,
    "questions": [
      "strategi-psykisk-halsa-period",
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "Region Skåne utreder uppdraget för vårdval Psykoterapi.\nSamtidigt tas en plan för psykisk hälsa fram. Den gäller både vårdcentraler och psykoterapi.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Uppdrag inom Psykisk hälsa och Psykoterapi" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "utredning pågår" as string
          }
        }
      }
    ]
  },
  "skane/psykoterapi/malgrupp": {
    "id": "skane/psykoterapi/malgrupp",
    "kind": "scope",
    "title": "Vilka patienter vårdvalet är till för" as string,
    "questions": [
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "Uppdraget ska bara omfatta medelsvåra psykiska besvär. Lätta besvär ingår då inte längre.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag FFU Psykoterapi 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "scope",
            "text": "Bilden nämner varken åldersgräns eller diagnoser. Vi vet inte om de ändras." as string
          },
          {
            "about": "wording",
            "text": "Bilden har rubriken förslag, men säger att ett pågående utredningsuppdrag omfattar det här. Vi visar det som ett förslag.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/psykoterapi/nya-diagnoser": {
    "id": "skane/psykoterapi/nya-diagnoser",
    "kind": "scope",
    "title": "Nya diagnoser i vårdvalet" as string,
    "questions": [],
    "versions": [
      {
        "text": "Fler diagnoser ska läggas till i vårdvalet. Vilka det blir är inte klart.\nSvaret säger inte om både KBT och PDT ska få användas för dem.\nRegion Skåne hänvisar till Socialstyrelsens nationella riktlinjer.\n" as string,
        "sources": [
          {
            "source": "fragor-svar-2026-05-07",
            "at": "Fråga 14" as string,
            "level": "officiellt-svar"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "svaret säger varken när eller vilka diagnoser det blir" as string
          }
        }
      }
    ]
  },
  "skane/psykoterapi/parallell-vard": {
    "id": "skane/psykoterapi/parallell-vard",
    "kind": "procedure",
    "title": "Samsjuklighet och vård parallellt med specialistpsykiatrin" as string,
    "questions": [
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "Har patienten samsjuklighet eller ett komplext tillstånd är det läkare eller psykolog på vårdcentralen som, i samtal med patienten, beslutar var vården blir bäst.\nEn patient i specialistpsykiatrin kan samtidigt få vård i primärvården och i vårdval Psykoterapi.\nDet förutsätter att besvären inte tydligt hänger ihop med det som specialistpsykiatrin gör.\nSkälen ska då stå i remissen.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag FFU Psykoterapi 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "i-ordning",
          "of": [
            {
              "id": "beslut",
              "title": "Läkare eller psykolog på vårdcentralen beslutar i samtal med patienten" as string
            },
            {
              "id": "provning",
              "title": "Besvären får inte tydligt hänga ihop med specialistpsykiatrins insatser" as string
            },
            {
              "id": "motivering",
              "title": "Skälen för parallell vård skrivs i remissen" as string
            }
          ]
        },
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/psykoterapi/utbud-pa-1177": {
    "id": "skane/psykoterapi/utbud-pa-1177",
    "kind": "procedure",
    "title": "Utbud och väntetider på 1177" as string,
    "questions": [],
    "versions": [
      {
        "text": "Region Skåne planerar att visa flera vårdgivare samtidigt i en lista.\nListan ska kunna sorteras så att den kortaste väntetiden kommer först.\n" as string,
        "sources": [
          {
            "source": "delarsredovisning-2024-08",
            "at": "Digital plattform för psykoterapi" as string,
            "level": "rapport"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "utan-ordning",
          "of": [
            {
              "id": "lista",
              "title": "Lista som kan sorteras efter kortast väntetid" as string
            }
          ]
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "planerat, ingen tid angiven" as string
          }
        }
      }
    ]
  },
  "skane/psykoterapi/antal-behandlare": {
    "id": "skane/psykoterapi/antal-behandlare",
    "kind": "requirement",
    "title": "Minsta antal behandlare" as string,
    "obligation": "ska",
    "questions": [
      "psykoterapi-antal-behandlare",
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "En mottagning ska ha ett minsta antal behandlare.\nHur många framgår inte av förslaget.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag FFU Psykoterapi 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "wording",
            "text": "Bilden har rubriken förslag, men säger att ett pågående utredningsuppdrag omfattar det här. Vi visar det som ett förslag.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "check",
          "check": {
            "kind": "staffing",
            "who": {
              "anyOf": [
                {
                  "role": "behandlare"
                }
              ]
            },
            "atLeastPersons": "ej-angivet"
          }
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/kronisk-sjukdom": {
    "id": "skane/vardcentral/kronisk-sjukdom",
    "kind": "scope",
    "title": "Kronisk sjukdom" as string,
    "questions": [],
    "versions": [
      {
        "text": "Avsnittet om kronisk sjukdom kan komma att ändras. Vad ändringen gäller sägs inte.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Avsnitt som kan komma att förändras 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/kvinnohalsa": {
    "id": "skane/vardcentral/kvinnohalsa",
    "kind": "scope",
    "title": "Vanliga gynekologiska besvär" as string,
    "questions": [],
    "versions": [
      {
        "text": "Avsnittet om kvinnohälsa kan komma att ändras. Vad ändringen gäller sägs inte.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Avsnitt som kan komma att förändras 2026" as string,
            "level": "bild"
          },
          {
            "source": "dialogmote-2025-05-06",
            "at": "Aktuella uppdrag" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/psykisk-halsa": {
    "id": "skane/vardcentral/psykisk-halsa",
    "kind": "scope",
    "title": "Psykisk ohälsa från 18 år" as string,
    "questions": [
      "strategi-psykisk-halsa-period"
    ],
    "versions": [
      {
        "text": "Avsnittet om psykisk hälsa kan komma att ändras. Det gäller både uppdraget och vilka kompetenser som ska finnas.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Avsnitt som kan komma att förändras 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/vaccinationer": {
    "id": "skane/vardcentral/vaccinationer",
    "kind": "scope",
    "title": "Vaccinationer" as string,
    "questions": [
      "halsoundersokningar-och-intyg"
    ],
    "versions": [
      {
        "text": "Avsnittet om vaccinationer kan komma att ändras. Vad ändringen gäller sägs inte.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Avsnitt som kan komma att förändras 2026" as string,
            "level": "bild"
          },
          {
            "source": "dialogmote-2025-05-06",
            "at": "Aktuella uppdrag" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/tidbokning-provtagning": {
    "id": "skane/vardcentral/tidbokning-provtagning",
    "kind": "requirement",
    "title": "Boka tid för ordinerad provtagning" as string,
    "obligation": "ska",
    "questions": [],
    "versions": [
      {
        "text": "Regionen arbetade under 2024 för att alla vårdcentraler ska erbjuda digital tidbokning för ordinerad provtagning och för\nandra typer av tider. Ett hinder är att ingen triage kan göras före bokningen. Om det blir ett krav framgår inte.\n" as string,
        "sources": [
          {
            "source": "delarsredovisning-2024-08",
            "at": "Digitalisering, digital tidbokning" as string,
            "level": "rapport"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "nothing-yet"
        },
        "when": null,
        "standing": {
          "status": "aviserad",
          "intended": {
            "note": "Arbetet pågick under 2024" as string
          }
        }
      }
    ]
  },
  "skane/vardcentral/bemanning-lakare": {
    "id": "skane/vardcentral/bemanning-lakare",
    "kind": "requirement",
    "title": "Två specialister i allmänmedicin" as string,
    "obligation": "ska",
    "questions": [
      "bemanning-lakare-150-procent",
      "forslag-2026-utfall",
      "inhyrd-personal-i-bemanning"
    ],
    "versions": [
      {
        "text": "Vårdcentralen ska ha två läkare med specialistkompetens i allmänmedicin, minst 150 procent.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag bemanning och kompetens 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "wording",
            "text": "Källan skriver två läkare. Vi läser det som minst två, eftersom fler läkare rimligen också duger." as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "readings",
          "question": "bemanning-lakare-150-procent",
          "readings": [
            {
              "id": "tillsammans",
              "title": "150 procent tillsammans" as string,
              "text": "Minst två läkare som tillsammans arbetar minst 150 procent." as string,
              "check": {
                "kind": "staffing",
                "who": {
                  "anyOf": [
                    {
                      "profession": "lakare",
                      "competence": "allmanmedicin"
                    }
                  ]
                },
                "atLeastPersons": 2,
                "atLeastPercent": 150
              }
            },
            {
              "id": "var-och-en",
              "title": "150 procent var" as string,
              "text": "Två läkare om 150 procent var. Det räknas som minst två läkare och minst trehundra procent tillsammans.\nLäsningen är bokstavlig men knappast avsedd.\n" as string,
              "check": {
                "kind": "staffing",
                "who": {
                  "anyOf": [
                    {
                      "profession": "lakare",
                      "competence": "allmanmedicin"
                    }
                  ]
                },
                "atLeastPersons": 2,
                "atLeastPercent": 300
              }
            }
          ]
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/bemanning-sjukskoterskor": {
    "id": "skane/vardcentral/bemanning-sjukskoterskor",
    "kind": "requirement",
    "title": "Två sjuksköterskor och en distriktssköterska" as string,
    "obligation": "ska",
    "questions": [
      "bemanning-distriktsskoterska-utover",
      "bemanning-aldrespecialist-2026",
      "forslag-2026-utfall",
      "inhyrd-personal-i-bemanning"
    ],
    "versions": [
      {
        "text": "Vårdcentralen ska ha två sjuksköterskor, minst 150 procent, samt distriktssköterska minst 50 procent.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag bemanning och kompetens 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "wording",
            "text": "Källan skriver två sjuksköterskor. Vi läser det som minst två.\nVi räknar 150 procent som sjuksköterskornas summa, och 50 procent som distriktssköterskornas summa.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "readings",
          "question": "bemanning-distriktsskoterska-utover",
          "readings": [
            {
              "id": "inom",
              "title": "Distriktssköterskan ingår i 150 procent" as string,
              "text": "Minst två sjuksköterskor på sammanlagt minst 150 procent. Av det är minst 50 procent distriktssköterska." as string,
              "check": {
                "kind": "all",
                "of": [
                  {
                    "kind": "staffing",
                    "who": {
                      "anyOf": [
                        {
                          "profession": "sjukskoterska"
                        }
                      ]
                    },
                    "atLeastPersons": 2,
                    "atLeastPercent": 150
                  },
                  {
                    "kind": "staffing",
                    "who": {
                      "anyOf": [
                        {
                          "profession": "sjukskoterska",
                          "competence": "distriktsskoterska"
                        }
                      ]
                    },
                    "atLeastPercent": 50
                  }
                ]
              }
            },
            {
              "id": "utover",
              "title": "Distriktssköterskan kommer utöver 150 procent" as string,
              "text": "Minst två sjuksköterskor, och minst tvåhundra procent tillsammans med distriktssköterskan.\nSumman är 150 procent sjuksköterska och 50 procent distriktssköterska.\n" as string,
              "check": {
                "kind": "all",
                "of": [
                  {
                    "kind": "staffing",
                    "who": {
                      "anyOf": [
                        {
                          "profession": "sjukskoterska"
                        }
                      ]
                    },
                    "atLeastPersons": 2,
                    "atLeastPercent": 200
                  },
                  {
                    "kind": "staffing",
                    "who": {
                      "anyOf": [
                        {
                          "profession": "sjukskoterska",
                          "competence": "distriktsskoterska"
                        }
                      ]
                    },
                    "atLeastPercent": 50
                  }
                ]
              }
            }
          ]
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  },
  "skane/vardcentral/riktvarde-bemanning": {
    "id": "skane/vardcentral/riktvarde-bemanning",
    "kind": "requirement",
    "title": "Riktvärde för bemanning" as string,
    "obligation": "riktvarde",
    "questions": [],
    "versions": [
      {
        "text": "Enligt förslaget ska det på sikt finnas ett riktvärde för hur många läkare, distriktssköterskor, fysioterapeuter, arbetsterapeuter och psykologer som ska finnas i primärvården.\nInget tal anges.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Förslag bemanning och kompetens 2026" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [],
        "corrections": [],
        "assessment": null,
        "judgement": {
          "by": "nothing-yet"
        },
        "when": null,
        "standing": {
          "status": "foreslagen",
          "intended": {
            "note": "på sikt" as string
          }
        }
      }
    ]
  },
  "skane/vardcentral/handlingsplan-riktvarde": {
    "id": "skane/vardcentral/handlingsplan-riktvarde",
    "kind": "procedure",
    "title": "Handlingsplan för att nå riktvärdet" as string,
    "questions": [
      "forslag-2026-utfall"
    ],
    "versions": [
      {
        "text": "Avsnittet om fast läkarkontakt kan komma att ändras, med en handlingsplan för att nå riktvärdet.\nRegionen arbetar också med en strategi för det som bilden skriver som 1/1100.\nVem som ska göra planen och vad den ska innehålla sägs inte.\n" as string,
        "sources": [
          {
            "source": "dialogmote-2025-05-06",
            "at": "Avsnitt som kan komma att förändras 2026" as string,
            "level": "bild"
          },
          {
            "source": "dialogmote-2025-05-06",
            "at": "Aktuella uppdrag" as string,
            "level": "bild"
          }
        ],
        "decision": null,
        "assumptions": [
          {
            "about": "wording",
            "text": "Bilden skriver 1/1100 utan fler ord. Vi läser det som en läkare på 1 100 listade.\n" as string
          }
        ],
        "corrections": [],
        "assessment": null,
        "steps": {
          "order": "utan-ordning",
          "of": [
            {
              "id": "handlingsplan",
              "title": "Handlingsplan för att nå riktvärdet" as string
            }
          ]
        },
        "standing": {
          "status": "aviserad",
          "intended": {
            "edition": "2026"
          }
        }
      }
    ]
  }
} as const;
