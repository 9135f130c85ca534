// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdcentral i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergVardcentral2026 = {
  "id": "kronoberg/vardcentral/2026",
  "from": "2026-01-01",
  "through": "2026-12-31",
  "state": "rekonstruerad",
  "rules": {
    "kronoberg/gemensamt/avtalsforlangning": {
      "id": "kronoberg/gemensamt/avtalsforlangning",
      "kind": "procedure",
      "title": "Hur regionen bedömer om ett avtal ska förlängas",
      "questions": [],
      "versions": [
        {
          "text": "När ett avtal närmar sig sitt slut, ska förlängas eller avslutas gör regionen en samlad bedömning av behovet inom\nspecialiteten, kvaliteten och de avvikelser som har rapporterats.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Ej förlängning av en gynekologisk mottagning",
              "level": "bild",
              "inventory": [
                429
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när regionen bedömer så. Vi räknar från dagen då den visades."
            },
            {
              "about": "scope",
              "text": "Bilden handlar om ett avtal utanför vårdvalen i primärvården. Om bedömningen görs likadant för vårdvalen står inte."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "behov",
                "title": "Behovet inom specialiteten"
              },
              {
                "id": "kvalitet",
                "title": "Kvaliteten"
              },
              {
                "id": "avvikelser",
                "title": "Rapporterade avvikelser"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/aterrapportering-psykisk-ohalsa": {
      "id": "kronoberg/gemensamt/aterrapportering-psykisk-ohalsa",
      "kind": "reporting",
      "title": "Regionens återrapportering till Socialstyrelsen",
      "questions": [],
      "versions": [
        {
          "text": "Regionen rapporterar i sin tur till Socialstyrelsen i början av 2027. Det görs med hjälp av vårdcentralernas redovisningar.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Redovisning av användning av statsbidrag, formuläret",
              "level": "bild",
              "inventory": [
                588
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "period",
              "text": "Källan säger i början av 2027. Vi har satt gränserna till årets tre första månader."
            },
            {
              "about": "from",
              "text": "Skyldigheten räknas från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Region Kronoberg",
            "to": "Socialstyrelsen",
            "what": "Hur statsbidraget för psykisk ohälsa i primärvården har använts under 2026",
            "due": [
              {
                "label": "Början av 2027",
                "within": {
                  "from": "2027-01-01",
                  "through": "2027-03-31"
                }
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/granskning-digitala-vardgivare": {
      "id": "kronoberg/gemensamt/granskning-digitala-vardgivare",
      "kind": "procedure",
      "title": "Granskning av digitala vårdgivare",
      "questions": [
        "ersattningsberattigat-digitalt-besok",
        "sormland-antal-granskade"
      ],
      "versions": [
        {
          "text": "Digitala vårdgivare följs upp i fyra grupper: en om ersättning, en om obesitas (diagnoserna E65 och E66), en om\npsykologbesök och en där en fördjupad granskning pågår eller planeras.\n\nI en extern granskning från december 2025 bedömdes fyra saker: dokumentationens kvalitet, om journalen stämmer med det\nsom rapporterats in, om vården var rimlig och följde riktlinjer, och om besöket gav rätt till ersättning.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Aktuella vårdgivare",
              "level": "bild",
              "inventory": [
                484
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Extern granskning, december 2025",
              "level": "bild",
              "inventory": [
                476
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte när granskningarna började. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "grupp-ersattning",
                "title": "Grupp 1 om ersättning"
              },
              {
                "id": "grupp-obesitas",
                "title": "Grupp 2 om obesitas, diagnoserna E65 och E66"
              },
              {
                "id": "grupp-psykisk-halsa",
                "title": "Grupp 3 om psykisk hälsa och psykologbesök"
              },
              {
                "id": "grupp-fordjupad",
                "title": "Grupp 4 med fördjupad granskning som pågår eller planeras"
              },
              {
                "id": "granskningsfragor",
                "title": "Det som bedöms i en extern granskning",
                "measures": [
                  "Dokumentationens kvalitet",
                  "Om journalen stämmer med det som rapporterats in",
                  "Medicinsk rimlighet och följsamhet till riktlinjer",
                  "Ersättningskravet"
                ]
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/halsoenheten-behandling": {
      "id": "kronoberg/gemensamt/halsoenheten-behandling",
      "kind": "scope",
      "title": "Viktbehandlingen på hälsoenheten",
      "questions": [],
      "versions": [
        {
          "text": "Behandlingen pågår ett år i grupp och handlar om att ändra beteenden. Den börjar med en period då kosten ersätts.\n\nÄtstörning, missbruk och vissa särskilda tillstånd och sjukdomar är hinder. De fångas upp i hälsodeklarationen.\nUnder perioden med kostersättning rekommenderas inte läkemedel samtidigt.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Viktreducerande behandling på Primärvårdens hälsoenhet",
              "level": "bild",
              "inventory": [
                517
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Övrigt",
              "level": "bild",
              "inventory": [
                521,
                522
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när behandlingen ser ut så. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/halsoenheten-remiss": {
      "id": "kronoberg/gemensamt/halsoenheten-remiss",
      "kind": "decision-table",
      "title": "Vem som kan remitteras till hälsoenheten för viktbehandling",
      "questions": [
        "obesitas-bmi-granser"
      ],
      "versions": [
        {
          "text": "Till Primärvårdens hälsoenhet kan vårdcentralen remittera patienter\n\n- med BMI 35–39,9\n- med BMI 30–34,9, om patienten samtidigt har ett midjemått på minst 88 cm (kvinnor) eller minst 102 cm (män) och en\n  sjukdom som följer av obesitas, eller ärftlighet för en sådan.\n\nPatienter med BMI över 40 kan hälsoenheten inte ta hand om ensam. De hänvisas till vårdcentralen för en individuell\nbedömning.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Vem kan remitteras till Primärvårdens hälsoenhet",
              "level": "bild",
              "inventory": [
                512,
                513,
                514,
                515,
                516
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Patienter med BMI över 40",
              "level": "bild",
              "inventory": [
                523
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när det gäller. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "inputs": [
              {
                "id": "bmi",
                "title": "BMI",
                "question": "Vilket BMI har patienten?",
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
                "title": "Kön",
                "question": "Är patienten man eller kvinna?",
                "type": "val",
                "values": [
                  {
                    "id": "kvinna",
                    "title": "Kvinna"
                  },
                  {
                    "id": "man",
                    "title": "Man"
                  }
                ]
              },
              {
                "id": "midjematt",
                "title": "Midjemått",
                "question": "Hur stort är midjemåttet?",
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
                "title": "Följdsjukdom eller ärftlighet",
                "question": "Har patienten en sjukdom som följer av obesitas, eller ärftlighet för en sådan?",
                "type": "ja-nej"
              }
            ],
            "hitPolicy": "unik",
            "rows": [
              {
                "id": "bmi-35-till-39-9",
                "when": {
                  "bmi": {
                    "atLeast": 35,
                    "atMost": 39.9
                  }
                },
                "then": "Patienten kan remitteras till hälsoenheten."
              },
              {
                "id": "bmi-30-till-34-9-kvinna",
                "when": {
                  "bmi": {
                    "atLeast": 30,
                    "atMost": 34.9
                  },
                  "kon": "kvinna",
                  "midjematt": {
                    "atLeast": 88
                  },
                  "foljdsjukdom": "ja"
                },
                "then": "Patienten kan remitteras till hälsoenheten. Skälen anges i remissen."
              },
              {
                "id": "bmi-30-till-34-9-man",
                "when": {
                  "bmi": {
                    "atLeast": 30,
                    "atMost": 34.9
                  },
                  "kon": "man",
                  "midjematt": {
                    "atLeast": 102
                  },
                  "foljdsjukdom": "ja"
                },
                "then": "Patienten kan remitteras till hälsoenheten. Skälen anges i remissen."
              },
              {
                "id": "bmi-over-40",
                "when": {
                  "bmi": {
                    "moreThan": 40
                  }
                },
                "then": "Hälsoenheten kan inte ensam behandla patienten. Vårdcentralen gör en individuell bedömning."
              }
            ],
            "knownGaps": "Under BMI 30 säger bilden ingenting. Mellan 34,9 och 35,0, mellan 39,9 och 40,0 och exakt 40,0 finns inget svar.\nPatienter med BMI 30–34,9 som saknar midjemåttet eller sjukdomen kan inte remitteras enligt listan, men någon rad säger\ndet inte. En åldersgräns nämns inte på bilden. Det nationella kunskapsstödet gäller vuxna.\n"
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/halsoenheten-remissens-innehall": {
      "id": "kronoberg/gemensamt/halsoenheten-remissens-innehall",
      "kind": "requirement",
      "title": "Remiss till hälsoenheten ska ange skälen",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "När en patient med BMI 30–34,9 remitteras till hälsoenheten ska midjemåttet och följdsjukdomen eller ärftligheten anges\ni remissen.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Vem kan remitteras till Primärvårdens hälsoenhet",
              "level": "bild",
              "inventory": [
                516
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Orden \"anges i remissen\" står under kraven för BMI 30–34,9. Vi läser det som att de hör dit."
            },
            {
              "about": "from",
              "text": "Bilden säger inte sedan när det gäller. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Remisser till hälsoenheten vid BMI 30–34,9 anger midjemått och följdsjukdom eller ärftlighet.",
              "method": "dokument"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/halsoenheten-viktmal": {
      "id": "kronoberg/gemensamt/halsoenheten-viktmal",
      "kind": "requirement",
      "title": "Rekommenderad viktnedgång på hälsoenheten",
      "obligation": "mal",
      "questions": [
        "obesitas-bmi-granser"
      ],
      "versions": [
        {
          "text": "Under viktminskningsfasen rekommenderas vuxna under 70 år att gå ner minst 10 procent. Vuxna över 70 år rekommenderas\ncirka 0,5 kilo i veckan, vilket blir 4–6 kilo. För den som är exakt 70 år står inget.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Resultatfördelning vid ettårsuppföljning",
              "level": "bild",
              "inventory": [
                518,
                519
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när rekommendationen gäller. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Rekommendationen gäller den enskilda patienten på hälsoenheten, inte vårdcentralen."
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/stod-for-viktnedgang": {
      "id": "kronoberg/gemensamt/stod-for-viktnedgang",
      "kind": "scope",
      "title": "Digitalt stöd för viktnedgång på 1177",
      "questions": [
        "kronoberg-over-18"
      ],
      "versions": [
        {
          "text": "Alla i Kronoberg över 18 år kan använda stödprogrammet för viktnedgång på 1177. Patienten startar det själv efter\ninloggning. Det går att använda vid sidan av läkemedel, och vårdcentralen kan hänvisa dit patienter som inte har skäl\ntill annan behandling.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Stöd för patienter med läkemedelsbehandling",
              "level": "bild",
              "inventory": [
                525
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Rekommendationer för patienter utan behandlingsindikation",
              "level": "bild",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när programmet finns. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/gynekologisk-vard": {
      "id": "kronoberg/gemensamt/gynekologisk-vard",
      "kind": "scope",
      "title": "Regionens ansvar för gynekologisk vård",
      "questions": [],
      "versions": [
        {
          "text": "Region Kronoberg ansvarar för att patienter erbjuds gynekologisk vård. De som behöver vård enligt medicinsk bedömning\nska prioriteras så att de får den inom vårdgarantin.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Ej förlängning av en gynekologisk mottagning",
              "level": "bild",
              "inventory": [
                430
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Ansvaret är äldre än mötet. Vi räknar från dagen då det visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/lakarbedomning-jourtid": {
      "id": "kronoberg/gemensamt/lakarbedomning-jourtid",
      "kind": "procedure",
      "title": "Läkarkontakt för kommunens sjuksköterskor på jourtid",
      "questions": [],
      "versions": [
        {
          "text": "På jourtid, efter klockan 21, vänder sig kommunens sjuksköterskor till den läkare som har jour på akutmottagningen.\nKällan kallar det praxis.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Proposition 2025/26:19, kommentar om medicinsk bedömning av läkare",
              "level": "bild",
              "inventory": [
                570
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger att det är så idag, men inte sedan när. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "jour",
                "title": "Sjuksköterskan kontaktar jourläkaren på akutmottagningen"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/gemensamt/npf-arbetsutskott": {
      "id": "kronoberg/gemensamt/npf-arbetsutskott",
      "kind": "procedure",
      "title": "Gränsfrågor och osäkra remisser vid NPF",
      "questions": [],
      "versions": [
        {
          "text": "Ett arbetsutskott träffas var sjätte vecka och hanterar gränsdragningsfrågor mellan vårdnivåerna. Den som är osäker på\nen remiss, eller på varför en remiss har avslagits, använder någon av två konsultationsbrevlådor: den för\nallmänpsykiatrin i Ljungby eller den i Växjö. Komplexa ärenden lyfts i arbetsutskottet.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Nuläge NP-processen",
              "level": "bild",
              "inventory": [
                548,
                549
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden beskriver nuläget men säger inte sedan när. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "kan-hoppas-over",
            "of": [
              {
                "id": "brevlada",
                "title": "Fråga i konsultationsbrevlådan",
                "measures": [
                  "Allmänpsykiatrienhet 3 Ljungby",
                  "Allmänpsykiatri Växjö konsult primärvård"
                ]
              },
              {
                "id": "arbetsutskott",
                "title": "Komplexa ärenden lyfts i arbetsutskottet, som träffas var sjätte vecka"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/provtagning-ersattning": {
      "id": "kronoberg/vardcentral/provtagning-ersattning",
      "kind": "compensation",
      "title": "Ersättning för provtagning i klinisk kemi",
      "questions": [
        "kronoberg-provtagning-svar-eller-listning"
      ],
      "versions": [
        {
          "text": "Vårdcentralen får ersättning för provtagning efter vilken vårdtjänst som registreras:\n\n- Intern provtagning ger 0 kronor. Kostnaden för de egna listade patienterna ingår redan i vårdersättningen.\n- Provtagning åt en annan vårdvalsenhet ger 332 kronor. Den vårdcentral där patienten är listad betalar de 332 kronorna.\n- Extern provtagning ger 145 kronor. Den gäller prover inför besök utanför vårdvalet.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Ersättning för provtagning, klinisk kemi",
              "level": "bild",
              "inventory": [
                485,
                486,
                487
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när beloppen gäller. Vi räknar från dagen då de visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "intern",
              "title": "Intern provtagning",
              "amount": 0,
              "unit": "kr",
              "direction": "ersattning",
              "condition": "Egna listade patienter, ingår i vårdersättningen."
            },
            {
              "id": "annan-vardvalsenhet",
              "title": "Provtagning åt annan vårdvalsenhet",
              "amount": 332,
              "unit": "kr",
              "direction": "ersattning",
              "condition": "Till den vårdcentral som tar provet."
            },
            {
              "id": "annan-vardvalsenhet-betalar",
              "title": "Provtagning som en annan vårdvalsenhet har utfört",
              "amount": 332,
              "unit": "kr",
              "direction": "avdrag",
              "condition": "Från den vårdcentral där patienten är listad."
            },
            {
              "id": "extern",
              "title": "Extern provtagning",
              "amount": 145,
              "unit": "kr",
              "direction": "ersattning",
              "condition": "Inför besök utanför vårdvalet."
            }
          ],
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/provtagning-vardtjanst": {
      "id": "kronoberg/vardcentral/provtagning-vardtjanst",
      "kind": "decision-table",
      "title": "Vilken vårdtjänst en provtagning ska registreras som",
      "questions": [
        "kronoberg-provtagning-svar-eller-listning"
      ],
      "versions": [
        {
          "text": "Det som avgör är vem som får provsvaret. Kontakttypen är alltid provtagning/undersökning.\n\n- Går svaret till vårdcentralens egna läkare är det intern provtagning, 0 kronor.\n- Går svaret till någon annan läkare är det extern provtagning, 145 kronor. Som exempel nämns annan enhet i\n  Region Kronoberg, annan region och privat läkare.\n- Går svaret till en läkare på en annan vårdvalsenhet är det provtagning annan vårdvalsenhet, 332 kronor.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Provtagningar, tabellen",
              "level": "bild",
              "inventory": [
                488,
                489,
                490,
                491
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Ersättning för provtagning, klinisk kemi",
              "level": "bild",
              "inventory": [
                485,
                486,
                487
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när tabellen gäller. Vi räknar från dagen då den visades."
            },
            {
              "about": "value",
              "text": "Tabellen säger bara ja eller nej till ersättning. Beloppen är hämtade från bilden före och satta på raden med samma namn."
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "inputs": [
              {
                "id": "svaret-gar-till",
                "title": "Vem får svaret?",
                "question": "Vilken läkare går provsvaret till?",
                "type": "val",
                "values": [
                  {
                    "id": "egen-lakare",
                    "title": "Läkare på den egna vårdcentralen"
                  },
                  {
                    "id": "annan-vardvalsenhet-egen-regi",
                    "title": "Läkare på en annan vårdvalsenhet som Region Kronoberg driver"
                  },
                  {
                    "id": "annan-vardvalsenhet-privat",
                    "title": "Läkare på en annan vårdvalsenhet i privat regi"
                  },
                  {
                    "id": "annan-enhet-i-regionen",
                    "title": "Läkare på en enhet i Region Kronoberg utanför vårdvalet, till exempel sjukhus"
                  },
                  {
                    "id": "annan-region",
                    "title": "Läkare i en annan region"
                  },
                  {
                    "id": "privat-utanfor-vardvalet",
                    "title": "Privat läkare utanför vårdvalet"
                  }
                ]
              }
            ],
            "hitPolicy": "unik",
            "rows": [
              {
                "id": "intern",
                "when": {
                  "svaret-gar-till": "egen-lakare"
                },
                "then": "Vårdtjänst: Provtagning intern. Vårdcentralen får ingen ersättning.",
                "amount": 0,
                "unit": "kr",
                "reason": "Kostnaden ingår i vårdersättningen för de listade."
              },
              {
                "id": "extern",
                "when": {
                  "svaret-gar-till": [
                    "annan-vardvalsenhet-egen-regi",
                    "annan-vardvalsenhet-privat",
                    "annan-enhet-i-regionen",
                    "annan-region",
                    "privat-utanfor-vardvalet"
                  ]
                },
                "then": "Vårdtjänst: Provtagning extern. Vårdcentralen får ersättning.",
                "amount": 145,
                "unit": "kr",
                "reason": "Raden gäller någon annan läkare. Så som den är skriven rymmer den även läkare på andra vårdvalsenheter."
              },
              {
                "id": "annan-vardvalsenhet",
                "when": {
                  "svaret-gar-till": [
                    "annan-vardvalsenhet-egen-regi",
                    "annan-vardvalsenhet-privat"
                  ]
                },
                "then": "Vårdtjänst: Provtagning annan vårdvalsenhet. Vårdcentralen får ersättning.",
                "amount": 332,
                "unit": "kr",
                "reason": "Svaret går till en läkare på en annan vårdvalsenhet."
              }
            ],
            "knownOverlaps": "En läkare på en annan vårdvalsenhet är också \"någon annan läkare\". Då passar både extern (145 kronor) och annan\nvårdvalsenhet (332 kronor). Bilden säger inte vilken rad som går före. Beskrivningen av extern provtagning som prov\ninför besök utanför vårdvalet talar för att raden om annan vårdvalsenhet ska väljas.\n"
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/provtagning-webbokning": {
      "id": "kronoberg/vardcentral/provtagning-webbokning",
      "kind": "procedure",
      "title": "Provtagning som bokas på webben",
      "questions": [],
      "versions": [
        {
          "text": "När en patient bokar provtagning på webben registreras den automatiskt som extern provtagning. Ska den räknas som\nintern eller som provtagning åt annan vårdvalsenhet måste vårdcentralen själv ändra vårdtjänsten i kassan.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Vårdtjänst: Provtagning webb",
              "level": "bild",
              "inventory": [
                492,
                493
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Provtagning, slutsats",
              "level": "bild",
              "inventory": [
                494
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när bokningen fungerar så. Vi räknar från dagen då den visades."
            },
            {
              "about": "wording",
              "text": "Steget att se efter vem som ska ha svaret är vårt. Det följer av tabellen för vårdtjänster."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "automatiskt",
                "title": "Bokningen blir extern provtagning av sig själv"
              },
              {
                "id": "kontrollera",
                "title": "Vårdcentralen ser efter vem som ska ha svaret"
              },
              {
                "id": "andra",
                "title": "Vårdcentralen ändrar vårdtjänsten i kassan om provet inte är externt",
                "measures": [
                  "Ändra till provtagning intern",
                  "Ändra till provtagning annan vårdvalsenhet"
                ]
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/far-definition": {
      "id": "kronoberg/vardcentral/far-definition",
      "kind": "definition",
      "title": "Fysisk aktivitet på recept (FaR)",
      "questions": [],
      "versions": [
        {
          "text": "Fysisk aktivitet på recept skrivs ut när en patient rör sig för lite, som ett komplement till rådgivande samtal och\nnär det bedöms lämpligt. Målet är bättre eller bevarad hälsa, eller att förebygga sjukdom och skada.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Fysisk aktivitet på recept",
              "level": "bild",
              "inventory": [
                595
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Beskrivningen är äldre än mötet. Vi räknar från dagen då den visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/inriktning-psykisk-ohalsa": {
      "id": "kronoberg/vardcentral/inriktning-psykisk-ohalsa",
      "kind": "scope",
      "title": "Vad statsbidraget för psykisk ohälsa ska gå till",
      "questions": [
        "kronoberg-elva-eller-tolv-omraden"
      ],
      "versions": [
        {
          "text": "Bidraget ska göra primärvården bättre på att hjälpa patienter med psykisk ohälsa i alla åldrar och med alla behov. Fyra\nsyften lyfts fram: primärvården blir den tydliga första ingången, vården ges i tid och på rätt nivå,\nförebyggande, behandlande och rehabiliterande insatser blir starkare, och behovet av specialiserad psykiatri minskar.\n\nDen nationella inriktningen har elva områden:\n\n1. tillgänglighet, till exempel fasta kontakter, kontinuitet och digitala kontaktvägar\n2. stegvis vård, till exempel grupp, internet-KBT och individuell behandling\n3. kompetensförsörjning, till exempel utbildning i bemötande och handledning\n4. samverkan med annan regional och kommunal vård, till exempel gemensamma vårdplaner och SIP\n5. psykisk ohälsa hos barn, unga, vuxna och äldre\n6. teamarbete mellan yrken\n7. psykologisk behandling, till exempel tillgång till legitimerade psykologer\n8. uppföljning av kroppslig hälsa vid psykisk ohälsa och psykisk funktionsnedsättning\n9. anhöriga, närstående och efterlevande\n10. sjukskrivning och rehabilitering vid psykiatriska diagnoser\n11. återgång i arbete, tillsammans med arbetsgivare och andra\n\nVarje vårdcentral behöver inte arbeta med alla områden. Något minsta antal anges inte.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Syfte",
              "level": "bild",
              "inventory": [
                451
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Den nationella riktningen i punktform",
              "level": "bild",
              "inventory": [
                452,
                453
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-01-01",
            "through": "2026-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "kronoberg/vardcentral/statsbidrag-god-och-nara-vard": {
      "id": "kronoberg/vardcentral/statsbidrag-god-och-nara-vard",
      "kind": "grant",
      "title": "Statsbidrag för en god och nära vård 2026",
      "questions": [
        "kronoberg-tva-bidrag-psykisk-ohalsa"
      ],
      "versions": [
        {
          "text": "Inom vårdvalet betalar Region Kronoberg ut 7,5 miljoner kronor under 2026, i april, augusti och december:\n\n- 3,3 miljoner kronor för psykisk ohälsa\n- 2,7 miljoner kronor för integrerad beteendehälsa eller psykosocial resurs\n- 1,5 miljoner kronor för primärvård i landsbygd, se den egna regeln om landsbygdsbidraget\n\nDe två första delarna fördelas efter hur många listade kronobergare vårdcentralen har.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Statsbidrag för en god och nära vård 2026",
              "level": "bild",
              "inventory": [
                460,
                461,
                462,
                463
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Utbetalas",
              "level": "bild",
              "inventory": [
                465
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Bilden skriver både att pengarna betalas tertialvis och att de betalas i april, augusti och december. Vi har tagit med månaderna."
            }
          ],
          "corrections": [],
          "assessment": null,
          "eligibility": null,
          "amounts": [
            {
              "id": "totalt",
              "title": "Hela bidraget",
              "amount": 7.5,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "psykisk-ohalsa",
              "title": "Psykisk ohälsa",
              "amount": 3.3,
              "unit": "mkr",
              "direction": "ersattning",
              "condition": "Fördelas per listad kronobergare."
            },
            {
              "id": "integrerad-beteendehalsa",
              "title": "Integrerad beteendehälsa eller psykosocial resurs",
              "amount": 2.7,
              "unit": "mkr",
              "direction": "ersattning",
              "condition": "Fördelas per listad kronobergare."
            },
            {
              "id": "landsbygd",
              "title": "Primärvård i landsbygd",
              "amount": 1.5,
              "unit": "mkr",
              "direction": "ersattning",
              "condition": "Bara vårdcentraler i fem kommuner."
            }
          ],
          "dates": [
            {
              "label": "Utbetalning i april 2026",
              "within": {
                "from": "2026-04-01",
                "through": "2026-04-30"
              }
            },
            {
              "label": "Utbetalning i augusti 2026",
              "within": {
                "from": "2026-08-01",
                "through": "2026-08-31"
              }
            },
            {
              "label": "Utbetalning i december 2026",
              "within": {
                "from": "2026-12-01",
                "through": "2026-12-31"
              }
            }
          ],
          "standing": {
            "status": "beslutad",
            "from": "2026-01-01",
            "through": "2026-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "kronoberg/vardcentral/statsbidrag-landsbygd": {
      "id": "kronoberg/vardcentral/statsbidrag-landsbygd",
      "kind": "grant",
      "title": "Bidrag för primärvård i landsbygd 2026",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentraler som ligger i glesa eller mycket glesa landsbygdskommuner delar på 1,5 miljoner kronor under 2026.\nKommunerna är Alvesta, Lessebo, Markaryd, Tingsryd och Uppvidinge.\n\nPengarna fördelas per listad kronobergare, så vårdcentralen behöver ha minst 1 sådan listad. Det är var vårdcentralen\nligger som räknas, inte var patienten bor. Utbetalning sker i april, augusti och december.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Statsbidrag för en god och nära vård 2026",
              "level": "bild",
              "inventory": [
                463,
                464
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Utbetalas",
              "level": "bild",
              "inventory": [
                465
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Källan säger inte uttryckligen att minst en listad kronobergare krävs. Det följer av att pengarna fördelas per listad."
            },
            {
              "about": "wording",
              "text": "Källan skriver kommunernas namn, inte deras koder. Därför frågar kontrollen efter kommunen som en egen uppgift."
            }
          ],
          "corrections": [],
          "assessment": null,
          "eligibility": {
            "kind": "all",
            "of": [
              {
                "kind": "one-of",
                "fact": "kommun-i-kronoberg",
                "values": [
                  "alvesta",
                  "lessebo",
                  "markaryd",
                  "tingsryd",
                  "uppvidinge"
                ]
              },
              {
                "kind": "number",
                "fact": "listade-kronobergare",
                "atLeast": 1
              }
            ]
          },
          "amounts": [
            {
              "id": "landsbygd",
              "title": "Primärvård i landsbygd",
              "amount": 1.5,
              "unit": "mkr",
              "direction": "ersattning",
              "condition": "Delas mellan vårdcentralerna i de fem kommunerna."
            }
          ],
          "dates": [
            {
              "label": "Utbetalning i april 2026",
              "within": {
                "from": "2026-04-01",
                "through": "2026-04-30"
              }
            },
            {
              "label": "Utbetalning i augusti 2026",
              "within": {
                "from": "2026-08-01",
                "through": "2026-08-31"
              }
            },
            {
              "label": "Utbetalning i december 2026",
              "within": {
                "from": "2026-12-01",
                "through": "2026-12-31"
              }
            }
          ],
          "standing": {
            "status": "beslutad",
            "from": "2026-01-01",
            "through": "2026-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "kronoberg/vardcentral/statsbidrag-psykisk-ohalsa": {
      "id": "kronoberg/vardcentral/statsbidrag-psykisk-ohalsa",
      "kind": "grant",
      "title": "Statsbidrag för primärvårdens arbete med psykisk ohälsa 2026",
      "questions": [
        "kronoberg-tva-bidrag-psykisk-ohalsa"
      ],
      "versions": [
        {
          "text": "Region Kronoberg får cirka 7,6 miljoner kronor av det statsbidrag som ska utveckla primärvårdens arbete med psykisk\nohälsa under 2026. Pengarna fördelas efter antal listade kronobergare och betalas ut i samband med den ekonomiska\nregleringen i maj, augusti och december.\n\nFör att få del av bidraget ska vårdcentralen rapportera både planerade och genomförda åtgärder i det formulär som\nregionen anvisar. Redovisas bidraget inte så, eller används det i strid med villkoren, ska det betalas tillbaka.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Hantering av statsbidrag psykisk ohälsa 2026",
              "level": "bild",
              "inventory": [
                450
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Utbetalning och uppföljning",
              "level": "bild",
              "inventory": [
                456,
                457,
                458,
                459
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "eligibility": {
            "kind": "attestation",
            "statement": "Vårdcentralen har rapporterat planerade och genomförda åtgärder i regionens formulär.",
            "method": "dokument"
          },
          "amounts": [
            {
              "id": "kronobergs-del",
              "title": "Region Kronobergs del",
              "amount": 7.6,
              "unit": "mkr",
              "approximate": true,
              "direction": "ersattning",
              "condition": "Fördelas per listad kronobergare."
            }
          ],
          "dates": [
            {
              "label": "Utbetalning i maj 2026",
              "within": {
                "from": "2026-05-01",
                "through": "2026-05-31"
              }
            },
            {
              "label": "Utbetalning i augusti 2026",
              "within": {
                "from": "2026-08-01",
                "through": "2026-08-31"
              }
            },
            {
              "label": "Utbetalning i december 2026",
              "within": {
                "from": "2026-12-01",
                "through": "2026-12-31"
              }
            }
          ],
          "standing": {
            "status": "beslutad",
            "from": "2026-01-01",
            "through": "2026-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "kronoberg/vardcentral/redovisning-psykisk-ohalsa": {
      "id": "kronoberg/vardcentral/redovisning-psykisk-ohalsa",
      "kind": "reporting",
      "title": "Redovisning av statsbidraget för psykisk ohälsa 2026",
      "questions": [
        "kronoberg-elva-eller-tolv-omraden"
      ],
      "versions": [
        {
          "text": "Vårdcentralen redovisar hur bidraget har använts. För vart och ett av tolv områden svarar den ja eller nej på om\ninsatser har genomförts under 2026. Vid ja beskriver den kort insatserna, resultat, effekter och eventuell samverkan.\nÖverst anges vårdcentral och verksamhetschef. Sist finns plats för övriga kommentarer, som är frivilliga.\n\nRedovisningen ska vara hos regionen senast den 15 januari 2027. Formuläret skickas ut efter forumet den 21 april 2026.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Datum för inskickning",
              "level": "bild",
              "inventory": [
                454,
                455
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Redovisning av användning av statsbidrag, formuläret",
              "level": "bild",
              "inventory": [
                587,
                589,
                590,
                591,
                592,
                593
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Skyldigheten räknas från dagen då den visades. Bidraget gäller hela 2026."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Vårdcentral som har fått del av statsbidraget",
            "to": "Region Kronoberg, vardvalprimarvard@kronoberg.se",
            "what": "Hur statsbidraget för psykisk ohälsa har använts under 2026, område för område",
            "form": [
              {
                "id": "vardcentral",
                "title": "Vårdcentral",
                "type": "text"
              },
              {
                "id": "verksamhetschef",
                "title": "Verksamhetschef",
                "type": "text"
              },
              {
                "id": "tillganglighet",
                "title": "1. Tillgängligheten i primärvården",
                "type": "ja-nej"
              },
              {
                "id": "tillganglighet-beskrivning",
                "title": "1. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "stegvis-vard",
                "title": "2. Stegvisa vårdmodeller vid psykisk ohälsa",
                "type": "ja-nej"
              },
              {
                "id": "stegvis-vard-beskrivning",
                "title": "2. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "kompetensforsorjning",
                "title": "3. Kompetensförsörjning",
                "type": "ja-nej"
              },
              {
                "id": "kompetensforsorjning-beskrivning",
                "title": "3. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "samverkan",
                "title": "4. Samverkan med annan regional och kommunal vård",
                "type": "ja-nej"
              },
              {
                "id": "samverkan-beskrivning",
                "title": "4. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "alla-aldrar",
                "title": "5. Psykisk ohälsa hos barn, unga, vuxna och äldre",
                "type": "ja-nej"
              },
              {
                "id": "alla-aldrar-beskrivning",
                "title": "5. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "teamarbete",
                "title": "6. Teamarbete mellan yrken",
                "type": "ja-nej"
              },
              {
                "id": "teamarbete-beskrivning",
                "title": "6. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "psykologisk-behandling",
                "title": "7. Tillgång till psykologisk behandling",
                "type": "ja-nej"
              },
              {
                "id": "psykologisk-behandling-beskrivning",
                "title": "7. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "somatisk-uppfoljning",
                "title": "8. Uppföljning av kroppslig hälsa",
                "type": "ja-nej"
              },
              {
                "id": "somatisk-uppfoljning-beskrivning",
                "title": "8. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "anhoriga",
                "title": "9. Anhöriga, närstående och efterlevande",
                "type": "ja-nej"
              },
              {
                "id": "anhoriga-beskrivning",
                "title": "9. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "sjukskrivning",
                "title": "10. Sjukskrivning och rehabilitering",
                "type": "ja-nej"
              },
              {
                "id": "sjukskrivning-beskrivning",
                "title": "10. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "atergang-i-arbete",
                "title": "11. Återgång i arbete",
                "type": "ja-nej"
              },
              {
                "id": "atergang-i-arbete-beskrivning",
                "title": "11. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "ovriga-insatser",
                "title": "12. Övriga insatser",
                "type": "ja-nej"
              },
              {
                "id": "ovriga-insatser-beskrivning",
                "title": "12. Beskrivning av insatser, resultat, effekter och samverkan",
                "type": "text",
                "requiredWhen": "Svaret är ja."
              },
              {
                "id": "ovriga-kommentarer",
                "title": "Övriga kommentarer (frivilligt)",
                "type": "text"
              }
            ],
            "due": [
              {
                "label": "Redovisningen ska vara inskickad",
                "date": "2027-01-15"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": "2027-01-15",
            "end": "stated"
          }
        }
      ]
    },
    "kronoberg/vardcentral/remiss-barnmorskemottagning": {
      "id": "kronoberg/vardcentral/remiss-barnmorskemottagning",
      "kind": "requirement",
      "title": "Inga remisser till barnmorskemottagning",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen ska inte skriva remiss till länets barnmorskemottagningar. Patienten tar själv kontakt med mottagningen.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning, följande punkter gäller",
              "level": "bild",
              "inventory": [
                435,
                436
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Förbudet är inte daterat. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vårdcentralen skriver inga remisser till barnmorskemottagningar i länet.",
              "method": "sjalvdeklaration"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/vardcentral/sesam-andrar-inte-uppdraget": {
      "id": "kronoberg/vardcentral/sesam-andrar-inte-uppdraget",
      "kind": "scope",
      "title": "Vårdcentralens uppdrag ändras inte av Sesam",
      "questions": [],
      "versions": [
        {
          "text": "Att Sesammottagningen har blivit en del av barnmorskemottagningarna ändrar inte vårdcentralernas uppdrag.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning",
              "level": "bild",
              "inventory": [
                434
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2026-04-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/ansokan-utan-sista-dag": {
      "id": "nationellt/lagar/ansokan-utan-sista-dag",
      "kind": "scope",
      "title": "Ansökan har ingen sista dag",
      "questions": [],
      "versions": [
        {
          "text": "I ett valfrihetssystem kan leverantörer ansöka löpande. Det finns ingen sista dag.\n",
          "sources": [
            {
              "source": "lov-2008-962",
              "at": "Om ansökan",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/avtal-som-avslutas": {
      "id": "nationellt/lagar/avtal-som-avslutas",
      "kind": "scope",
      "title": "Att avsluta ett avtal är civilrätt",
      "questions": [],
      "versions": [
        {
          "text": "Högsta förvaltningsdomstolen har i HFD 2020 ref. 57 sett det som en civilrättslig fråga när en region avslutar ett avtal i\nett valfrihetssystem. Målet gällde ett krav som Region Halland lade till efter att avtalet var tecknat. Vilken utgåva en\nenhet har gått med på spelar därför roll, och en kontroll här är inget rättsligt avgörande.\n",
          "sources": [
            {
              "source": "hfd-2020-57",
              "at": "Om avtalets avslut",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Målet är från 2020. Regelboken börjar den 1 januari 2024, och därför visas det därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/forfragningsunderlag": {
      "id": "nationellt/lagar/forfragningsunderlag",
      "kind": "definition",
      "title": "Förfrågningsunderlag",
      "questions": [],
      "versions": [
        {
          "text": "Vad ett förfrågningsunderlag är bestäms i 2 kap. 1 § lagen (2008:962) om valfrihetssystem. Underlaget ska finnas på\nwebbplatsen för valfrihetssystem så länge systemet finns.\n",
          "sources": [
            {
              "source": "lov-2008-962",
              "at": "2 kap. 1 §",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/likabehandling": {
      "id": "nationellt/lagar/likabehandling",
      "kind": "requirement",
      "title": "Leverantörer behandlas lika",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Den upphandlande myndigheten ska behandla leverantörerna lika i ett valfrihetssystem.\n",
          "sources": [
            {
              "source": "lov-2008-962",
              "at": "Om likabehandling",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Kravet riktar sig till regionen."
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/lakarresurser-till-kommunen": {
      "id": "nationellt/lagar/lakarresurser-till-kommunen",
      "kind": "requirement",
      "title": "Läkare till kommunens särskilda boenden",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Enligt 16 kap. 1 § hälso- och sjukvårdslagen ska regionen avsätta de läkare som kommunerna behöver, så att den som\nbor i särskilt boende eller går i dagverksamhet kan få god vård.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Övriga förtydliganden i lagförslaget",
              "level": "bild",
              "inventory": [
                577
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen (2017:30) är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Kravet riktar sig till regionen."
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/fraga-om-vald": {
      "id": "nationellt/lagar/fraga-om-vald",
      "kind": "requirement",
      "title": "Handlingsplan för att fråga om våld",
      "obligation": "bor",
      "questions": [],
      "versions": [
        {
          "text": "Verksamheten behöver en handlingsplan för hur och när medarbetarna frågar om våld. Bakgrunden är Socialstyrelsens\nföreskrifter och allmänna råd om våld i nära relationer, HSLF-FS 2022:39. Regionens rapport säger att de är för lite\nuppmärksammade.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Fler våldsutsatta personer ska identifieras och stöttas",
              "level": "rapport",
              "inventory": [
                190
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Rapporten skriver att handlingsplaner behöver tas fram. Föreskriftens egna ord har vi inte läst, därför står bör."
            },
            {
              "about": "from",
              "text": "Föreskriften är från 2022. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Verksamheten har en handlingsplan för hur och när medarbetarna frågar om våld.",
              "method": "dokument"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/digital-tillganglighet": {
      "id": "nationellt/lagar/digital-tillganglighet",
      "kind": "requirement",
      "title": "Webbplatser och appar ska vara tillgängliga",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Lagen (2018:1937) om tillgänglighet till digital offentlig service gäller både regioner och privata aktörer som bedriver\nvård med offentliga pengar. Webbplatsen ska vara tillgänglig enligt standarden EN 301 549 och WCAG 2.1 nivå AA.\nDet ska finnas en tillgänglighetsredogörelse, och det ska gå att anmäla brister.\n",
          "sources": [
            {
              "source": "dos-lagen-2018-1937",
              "at": "Vilka som omfattas och kraven",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Enhetens webbplats och digitala tjänster är tillgängliga, har en tillgänglighetsredogörelse och ett sätt att anmäla brister.",
              "method": "sjalvdeklaration"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/berakning-av-tid": {
      "id": "nationellt/lagar/berakning-av-tid",
      "kind": "counting-rule",
      "title": "Hur tid räknas i lagar",
      "questions": [],
      "versions": [
        {
          "text": "Lagen (1930:173) om beräkning av lagstadgad tid säger två saker:\n\n- En tid i veckor, månader eller år slutar på den dag som svarar mot dagen den började, eller på månadens sista dag om\n  det inte finns någon sådan dag.\n- Infaller en sista dag på en söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton får\n  åtgärden göras nästa vardag.\n\nLagen gäller tid i lagar och andra författningar. Den gäller inte av sig själv för ett avtal eller förfrågningsunderlag.\n",
          "sources": [
            {
              "source": "lagstadgad-tid-1930-173",
              "at": "Om beräkning av lagstadgad tid",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/lagar/helgdagar": {
      "id": "nationellt/lagar/helgdagar",
      "kind": "counting-rule",
      "title": "Allmänna helgdagar",
      "questions": [],
      "versions": [
        {
          "text": "Vilka dagar som är allmänna helgdagar står i lagen (1989:253). Midsommarafton, julafton och nyårsafton är inte allmänna\nhelgdagar enligt den lagen. Semesterlagen och lagen (1930:173) om beräkning av lagstadgad tid behandlar dem som om de\nvore det.\n",
          "sources": [
            {
              "source": "helgdagslagen-1989-253",
              "at": "Allmänna helgdagar",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/telefon-matmetod": {
      "id": "nationellt/primarvard/telefon-matmetod",
      "kind": "counting-rule",
      "title": "Telefonsamtal mäts automatiskt",
      "questions": [],
      "versions": [
        {
          "text": "Från juli 2024 samlas uppgifterna om telefonsamtal in automatiskt.\nTidigare ordnade Sveriges Kommuner och Regioner en nationell mätning.\nSiffror från före och efter bytet går inte att jämföra rakt av.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Följsamhet till vårdgarantin",
              "level": "rapport",
              "inventory": [
                200
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger juli 2024. Vi räknar från månadens första dag."
            },
            {
              "about": "wording",
              "text": "Att siffrorna inte går att jämföra rakt av är en slutsats av att mätmetoden byttes."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-07-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/telefon-samma-dag": {
      "id": "nationellt/primarvard/telefon-samma-dag",
      "kind": "requirement",
      "title": "Telefonsamtal besvaras samma dag",
      "obligation": "mal",
      "questions": [
        "vardgaranti-och-telefon"
      ],
      "versions": [
        {
          "text": "Det nationella målet är att 100 procent av de samtal som kommer in besvaras samma dag.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Följsamhet till vårdgarantin",
              "level": "rapport",
              "inventory": [
                202
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Målets startdag står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "share",
              "part": "telefonsamtal-besvarade-samma-dag",
              "of": "telefonsamtal-inkomna",
              "atLeast": 100
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/vardgaranti-bedomning": {
      "id": "nationellt/primarvard/vardgaranti-bedomning",
      "kind": "requirement",
      "title": "Medicinsk bedömning inom tre dagar",
      "obligation": "ska",
      "questions": [
        "vardgaranti-tre-eller-sju-dagar",
        "vardgaranti-enhetsniva",
        "vardgaranti-och-telefon"
      ],
      "versions": [
        {
          "text": "Den som kontaktar primärvården och bedöms behöva en medicinsk bedömning ska få den inom tre dagar.\nBedömningen görs av en läkare eller av annan legitimerad personal.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Följsamhet till vårdgarantin",
              "level": "rapport",
              "inventory": [
                204
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagens startdag står inte i källan. Vi räknar från den period som redovisningen gäller."
            },
            {
              "about": "scope",
              "text": "Källan beskriver patientens rätt. Vi visar den som krav på enheten, tillsammans med frågan om vem kravet gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "number",
              "fact": "langsta-vantan-pa-bedomning",
              "atMost": 3
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/vardgaranti-kontakt": {
      "id": "nationellt/primarvard/vardgaranti-kontakt",
      "kind": "requirement",
      "title": "Kontakt samma dag",
      "obligation": "ska",
      "questions": [
        "vardgaranti-enhetsniva",
        "vardgaranti-och-telefon"
      ],
      "versions": [
        {
          "text": "Den som söker vård ska få kontakt samma dag med den vårdcentral där personen är listad.\nSamma dag räknas som högst 0 dagars väntan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Följsamhet till vårdgarantin",
              "level": "rapport",
              "inventory": [
                199
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Lagens startdag står inte i källan. Vi räknar från den period som redovisningen gäller."
            },
            {
              "about": "scope",
              "text": "Källan beskriver patientens rätt. Vi visar den som krav på enheten, tillsammans med frågan om vem kravet gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "number",
              "fact": "langsta-vantan-pa-kontakt",
              "atMost": 0
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/riktvarde-lakare": {
      "id": "nationellt/primarvard/riktvarde-lakare",
      "kind": "requirement",
      "title": "Riktvärde: 1 100 per specialist i allmänmedicin",
      "obligation": "riktvarde",
      "questions": [
        "riktvarde-heltid-eller-person",
        "inhyrd-personal-i-bemanning"
      ],
      "versions": [
        {
          "text": "Riktvärdet är ungefär 1 100 invånare per specialist i allmänmedicin, räknat per heltidstjänst.\nDet är varken ett golv eller ett tak och får anpassas efter lokala förhållanden.\n",
          "sources": [
            {
              "source": "lakartidningen-riktvarde-2022",
              "at": "Om riktvärdet",
              "level": "nyhet",
              "inventory": []
            },
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 11",
              "level": "officiellt-svar",
              "inventory": [
                361
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Kontrollen visar avståndet till 1 100. Att ligga över eller under bryter inte mot något.\nVi räknar de listade som har en specialist i allmänmedicin som fast läkare, per heltidstjänst.\n"
            },
            {
              "about": "from",
              "text": "Vi räknar från den dag då Socialstyrelsen lade fram riktvärdet enligt nyhetsartikeln."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "ratio",
              "numerator": {
                "kind": "fact",
                "fact": "listade-hos-specialist"
              },
              "denominator": {
                "kind": "full-time",
                "who": {
                  "anyOf": [
                    {
                      "profession": "lakare",
                      "competence": "allmanmedicin"
                    }
                  ]
                }
              },
              "atMost": 1100
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2022-04-28",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/riktvarde-st-lakare": {
      "id": "nationellt/primarvard/riktvarde-st-lakare",
      "kind": "requirement",
      "title": "Riktvärde: 550 per ST-läkare",
      "obligation": "riktvarde",
      "questions": [
        "riktvarde-heltid-eller-person",
        "st-lista-per-utbildningsar"
      ],
      "versions": [
        {
          "text": "Riktvärdet är ungefär 550 invånare för en ST-läkare som har kommit halvvägs, räknat per heltidstjänst.\nDet är varken ett golv eller ett tak.\n",
          "sources": [
            {
              "source": "lakartidningen-riktvarde-2022",
              "at": "Om riktvärdet",
              "level": "nyhet",
              "inventory": []
            },
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 12",
              "level": "officiellt-svar",
              "inventory": [
                362
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Kontrollen visar avståndet till 550 för alla ST-läkare tillsammans. Att ligga över eller under bryter inte mot något.\nHur långt varje ST-läkare har kommit räknas inte in.\n"
            },
            {
              "about": "from",
              "text": "Vi räknar från den dag då Socialstyrelsen lade fram riktvärdet enligt nyhetsartikeln."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "ratio",
              "numerator": {
                "kind": "fact",
                "fact": "listade-hos-st-lakare"
              },
              "denominator": {
                "kind": "full-time",
                "who": {
                  "anyOf": [
                    {
                      "profession": "lakare",
                      "role": "st-lakare"
                    }
                  ]
                }
              },
              "atMost": 550
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2022-04-28",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/primarvard/omlistning": {
      "id": "nationellt/primarvard/omlistning",
      "kind": "scope",
      "title": "Högst två omlistningar per år",
      "questions": [
        "omlistning-lag-och-region"
      ],
      "versions": [
        {
          "text": "Enligt lagen får en patient lista om sig högst två gånger om året.\nRegion Skåne sa i augusti 2022 att regionen inte tillämpade gränsen.\nBåda uppgifterna visas, eftersom våra källor inte säger vad som gäller i dag.\n",
          "sources": [
            {
              "source": "lakartidningen-omlistning-2022",
              "at": "Hela artikeln",
              "level": "nyhet",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2022-07-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "nationellt/proposition-nara-vard/slutredovisning": {
      "id": "nationellt/proposition-nara-vard/slutredovisning",
      "kind": "reporting",
      "title": "Slutredovisning av uppdraget om omställningen",
      "questions": [],
      "versions": [
        {
          "text": "Uppdraget om omställningen till nära vård ska slutredovisas senast den 30 augusti 2028. Bilden säger inte vem som har\nuppdraget. I samma stycke nämns att Myndigheten för vård- och omsorgsanalys har haft i uppdrag att utvärdera\nomställningen (S2020/03320).\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Övriga förtydliganden i bakgrund till lagförslag",
              "level": "bild",
              "inventory": [
                575
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "När uppdraget gavs står inte. Vi räknar från dagen då det visades."
            },
            {
              "about": "scope",
              "text": "Mottagaren av uppdraget står inte. Regeln är satt på regionen för att ingen enhet ska räknas som skyldig."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Den som har uppdraget. Källan säger inte vem.",
            "what": "Slutredovisning av uppdraget",
            "due": [
              {
                "label": "Slutredovisning senast",
                "date": "2028-08-30"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-21",
            "through": "2028-08-30",
            "end": "stated"
          }
        }
      ]
    }
  }
} as const;
