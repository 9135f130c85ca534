// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Gemensamma krav 2024, 2024-01-01 till och med 2024-12-31. */
export const skaneGemensamt2024 = {
  "id": "skane/gemensamt/2024",
  "from": "2024-01-01",
  "through": "2024-12-31",
  "state": "rekonstruerad",
  "rules": {
    "skane/gemensamt/likalydande-avtal": {
      "id": "skane/gemensamt/likalydande-avtal",
      "kind": "scope",
      "title": "Samma krav på privata enheter och egen regi",
      "questions": [],
      "versions": [
        {
          "text": "Enheter i samma vårdval har avtal med samma innehåll, oavsett vem som driver dem.\nDärför följs privata enheter och egen regi upp på samma sätt.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare",
              "level": "rapport",
              "inventory": [
                283
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
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
    "skane/gemensamt/namndens-ansvar": {
      "id": "skane/gemensamt/namndens-ansvar",
      "kind": "scope",
      "title": "Primärvårdsnämnden beslutar om vårdvalen",
      "questions": [
        "antal-vardcentraler",
        "folkmangd-och-listade",
        "krav-efter-tecknat-avtal"
      ],
      "versions": [
        {
          "text": "Primärvårdsnämnden beslutar om förfrågningsunderlag och ersättningar för vårdcentral, barnavårdscentral, barnmorskemottagning och psykoterapi.\nNämnden betalar för vården, tecknar avtalen och ska vara neutral mellan utförarna.\nFörfrågningsunderlaget för vårdcentral beslutas varje år.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Nämndens ansvarsområde",
              "level": "rapport",
              "inventory": [
                117
              ]
            },
            {
              "source": "dialogmote-2025-05-06",
              "at": "Förfrågningsunderlag (FFU) för vårdcentral",
              "level": "bild",
              "inventory": [
                91
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller.\nDe underlag vi känner till beslutades av Hälso- och sjukvårdsnämnden till och med den 21 december 2022 och av Primärvårdsnämnden från den 17 maj 2023.\n"
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
    "skane/gemensamt/patientsakerhetsarbete": {
      "id": "skane/gemensamt/patientsakerhetsarbete",
      "kind": "requirement",
      "title": "Systematiskt patientsäkerhetsarbete",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Vårdgivaren ska arbeta systematiskt med patientsäkerhet.\nVårdgivaren ska göra det som behövs för att patienter inte ska få vårdskador.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Säker hälso- och sjukvård",
              "level": "rapport",
              "inventory": [
                211
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Kravet är äldre än redovisningen, men startdagen står inte i den. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi arbetar systematiskt med patientsäkerhet och gör det som behövs för att förebygga vårdskador.",
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
    "skane/gemensamt/rutin-utsatta-personer": {
      "id": "skane/gemensamt/rutin-utsatta-personer",
      "kind": "requirement",
      "title": "Rutin för personer i utsatta livssituationer",
      "obligation": "ska",
      "questions": [
        "registreringar-forlorade"
      ],
      "versions": [
        {
          "text": "Enheten ska ha rutiner för personer i utsatta livssituationer.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Barnmorskemottagning",
              "level": "slutsats",
              "inventory": [
                299
              ]
            },
            {
              "source": "ffu-vardcentral-2024",
              "at": "Avsnitt 8.2.3, rubriken",
              "level": "slutsats",
              "inventory": []
            },
            {
              "source": "ffu-psykoterapi-2024",
              "at": "Innehållsförteckningen",
              "level": "slutsats",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Redovisningen nämner avvikelser i rutinerna, inte hur kravet är skrivet.\nVad en rutin ska innehålla är inte känt.\n"
            },
            {
              "about": "scope",
              "text": "Redovisningen gäller barnmorskemottagningar. Rubriken finns bland de allmänna avsnitten för vårdcentral och psykoterapi 2024.\nVi räknar med att kravet gäller alla fyra vårdvalen.\n"
            },
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi har skrivna rutiner för personer i utsatta livssituationer, och medarbetarna känner till dem.",
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
    "skane/gemensamt/logotyp": {
      "id": "skane/gemensamt/logotyp",
      "kind": "requirement",
      "title": "Region Skånes logotyp",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Enheten ska visa Region Skånes logotyp.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning: Barnavårdscentral, Barnmorskemottagning och Vårdcentral",
              "level": "rapport",
              "inventory": [
                294,
                295,
                304,
                322
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Redovisningen säger att regionen kontrollerade om logotypen fanns hos de privata enheterna.\nVar den ska finnas och hur kravet är skrivet framgår inte.\n"
            },
            {
              "about": "scope",
              "text": "Kontrollen gällde vårdcentraler, barnavårdscentraler och barnmorskemottagningar.\nOm psykoterapi säger källan inget, så den tas inte med här.\n"
            },
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Region Skånes logotyp finns där regionen kräver det.",
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
    "skane/gemensamt/marknadsforing": {
      "id": "skane/gemensamt/marknadsforing",
      "kind": "requirement",
      "title": "Ingen otillåten marknadsföring",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Enheten får inte marknadsföra sig på ett sätt som avtalet inte tillåter.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning: Barnavårdscentral, Barnmorskemottagning och Vårdcentral",
              "level": "rapport",
              "inventory": [
                294,
                304,
                321,
                322
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Vad som är otillåtet framgår inte av källan. Avsnitt 8.13 i underlaget för 2024 handlar om information och marknadsföring, men har inte lästs."
            },
            {
              "about": "scope",
              "text": "Kontrollen gällde vårdcentraler, barnavårdscentraler och barnmorskemottagningar.\nOm psykoterapi säger källan inget, så den tas inte med här.\n"
            },
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi marknadsför oss bara på sätt som avtalet tillåter.",
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
    "skane/gemensamt/avbokning": {
      "id": "skane/gemensamt/avbokning",
      "kind": "scope",
      "title": "Avboka själv fram till 24 timmar före",
      "questions": [],
      "versions": [
        {
          "text": "Invånaren kan själv avboka de flesta tider, fram till 24 timmar innan tiden.\nAtt omboka går oftast inte utan kontakt med enheten, av tekniska skäl.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Digitalisering, digital tidbokning",
              "level": "rapport",
              "inventory": [
                254
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
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
    "skane/gemensamt/digital-tidbokning": {
      "id": "skane/gemensamt/digital-tidbokning",
      "kind": "requirement",
      "title": "Boka, omboka och avboka tid digitalt",
      "obligation": "ska",
      "questions": [
        "digital-tidbokning-omfattning"
      ],
      "versions": [
        {
          "text": "Invånarna ska kunna boka, omboka och avboka tid digitalt, där det är tillämpligt.\nRegionen följer upp det varje månad.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Digitalisering, digital tidbokning och fotnot 32",
              "level": "rapport",
              "inventory": [
                251
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Uppdraget riktar sig till verksamheter inom regionens sjukhusstyrelser och nämnder.\nOm privata leverantörer omfattas framgår inte. Kravet visas för alla enheter, tillsammans med frågan.\n"
            },
            {
              "about": "from",
              "text": "Uppdraget hör till uppföljningsplanen för 2024. Vi räknar från årets första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Våra patienter kan boka, omboka och avboka tid digitalt för de besök där det är tillämpligt.",
              "method": "registerdata"
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
    "skane/gemensamt/ersattning-faktiska-kostnader": {
      "id": "skane/gemensamt/ersattning-faktiska-kostnader",
      "kind": "compensation",
      "title": "Ändrade ersättningsregler från 2024",
      "questions": [
        "betalda-hembesok"
      ],
      "versions": [
        {
          "text": "Ersättningsreglerna för de fyra vårdvalen ändrades i januari 2024.\nAvsikten är att ersättningen ska träffa enheternas faktiska kostnader bättre.\nBeloppen står inte i källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                146
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger januari 2024. Vi räknar från månadens första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "ersattning",
              "title": "Ersättning enligt vårdvalets regler",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            }
          ],
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
    "skane/gemensamt/fordjupad-uppfoljning": {
      "id": "skane/gemensamt/fordjupad-uppfoljning",
      "kind": "procedure",
      "title": "Fördjupad uppföljning",
      "questions": [],
      "versions": [
        {
          "text": "Regionen kan följa upp en enhet djupare, av ett särskilt skäl eller för ett visst tema.\nVid ett tema svarar alla utförare på samma frågor.\nSkälet kan vara en avvikelse som har rapporterats eller upptäckts.\nJournaler kan granskas.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare",
              "level": "rapport",
              "inventory": [
                284
              ]
            },
            {
              "source": "dialogmote-2025-05-06",
              "at": "Uppföljning och sanktioner",
              "level": "bild",
              "inventory": [
                22
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "sarskilt-skal",
                "title": "På förekommen anledning",
                "text": "Utifrån avvikelser som har rapporterats in eller upptäckts."
              },
              {
                "id": "tema",
                "title": "Tematisk uppföljning",
                "text": "Alla utförare svarar på samma frågor."
              },
              {
                "id": "journalgranskning",
                "title": "Journalgranskning",
                "text": "Kan ingå."
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/gemensamt/indikatorer": {
      "id": "skane/gemensamt/indikatorer",
      "kind": "scope",
      "title": "Indikatorer ur Indikatorbiblioteket",
      "questions": [],
      "versions": [
        {
          "text": "Regionen följer upp målen med gemensamma indikatorer.\nDe flesta beskrivs i Region Skånes Indikatorbibliotek.\nIndikatorerna utvecklas och kan ändras över tid.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning under 2024",
              "level": "rapport",
              "inventory": [
                135
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
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
    "skane/gemensamt/lopande-uppfoljning": {
      "id": "skane/gemensamt/lopande-uppfoljning",
      "kind": "procedure",
      "title": "Löpande uppföljning",
      "questions": [
        "lof-avtal"
      ],
      "versions": [
        {
          "text": "Regionen följer upp alla enheter löpande.\nVarje månad kontrolleras produktion och ekonomi.\nDärutöver finns en plan för årets uppföljningar, med dialog med enskilda enheter och uppföljning på papper.\nDet sker på samma sätt för privata enheter och egen regi.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning under 2024, och avsnittet om insyn",
              "level": "rapport",
              "inventory": [
                134
              ]
            },
            {
              "source": "dialogmote-2025-05-06",
              "at": "Uppföljning och sanktioner",
              "level": "bild",
              "inventory": [
                21
              ]
            },
            {
              "source": "dialogmote-2025-05-06",
              "at": "Aktuella uppdrag",
              "level": "bild",
              "inventory": []
            }
          ],
          "decision": "rf-2021-02-16",
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "manadskontroll",
                "title": "Produktion och ekonomi varje månad"
              },
              {
                "id": "arsplan",
                "title": "Årlig plan för uppföljningar"
              },
              {
                "id": "dialog",
                "title": "Dialog med enskilda enheter"
              },
              {
                "id": "administrativ",
                "title": "Administrativ uppföljning"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/gemensamt/atgarder-enligt-redovisningen-2024": {
      "id": "skane/gemensamt/atgarder-enligt-redovisningen-2024",
      "kind": "procedure",
      "title": "Åtgärder så som redovisningen för 2024 beskriver dem",
      "questions": [
        "sanktionstrappa-tre-beskrivningar"
      ],
      "versions": [
        {
          "text": "Åtgärderna trappas i regel upp.\nRegionen kan begära en handlingsplan inom en viss tid.\nDen kan kräva vite, kräva tillbaka pengar och hålla inne ersättning.\nSkadestånd kan bli aktuellt om enheten bryter mot sina förpliktelser.\nYtterst kan avtalet sägas upp eller hävas.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare",
              "level": "rapport",
              "inventory": [
                286,
                287,
                288,
                289,
                290,
                291
              ]
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                316,
                317,
                318,
                321
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
            },
            {
              "about": "wording",
              "text": "Beskrivningen nämner ingen erinran, men samma redovisning berättar att två vårdcentraler fick en.\nTiden för handlingsplanen bestäms från fall till fall.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "kan-hoppas-over",
            "of": [
              {
                "id": "handlingsplan",
                "title": "Handlingsplan inom en viss tid"
              },
              {
                "id": "pengar",
                "title": "Ekonomiska åtgärder",
                "measures": [
                  "Vite",
                  "Återbetalningskrav",
                  "Innehållen ersättning"
                ]
              },
              {
                "id": "skadestand",
                "title": "Skadestånd"
              },
              {
                "id": "avslut",
                "title": "Avtalet upphör",
                "measures": [
                  "Uppsägning",
                  "Hävning"
                ]
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/gemensamt/val-av-atgard": {
      "id": "skane/gemensamt/val-av-atgard",
      "kind": "procedure",
      "title": "Så väljer regionen åtgärd",
      "questions": [
        "alltid-handlingsplan"
      ],
      "versions": [
        {
          "text": "Regionen väljer åtgärd efter vad avvikelsen gäller, hur avtalet är formulerat och vilken form av avtal det är.\nFrämst vägs patientsäkerhet och medicinskt behov in, men också regionens ansvar för en god ekonomisk hushållning.\nNämndens delegationsordning anger vem som får besluta.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning av insyn, och fotnot 35",
              "level": "rapport",
              "inventory": [
                285
              ]
            }
          ],
          "decision": "pvn-2024-02-06",
          "assumptions": [
            {
              "about": "from",
              "text": "Vi räknar från den dag då delegationsordningen beslutades. Arbetssättet kan vara äldre."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "avvikelsen",
                "title": "Vad avvikelsen gäller"
              },
              {
                "id": "avtalet",
                "title": "Avtalets formulering och form"
              },
              {
                "id": "patienten",
                "title": "Patientsäkerhet och medicinskt behov"
              },
              {
                "id": "ekonomin",
                "title": "God ekonomisk hushållning"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2024-02-06",
            "through": null,
            "end": "open"
          }
        }
      ]
    }
  }
} as const;
