// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Gemensamt för vårdvalen i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergGemensamt2026 = {
  "id": "kronoberg/gemensamt/2026",
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
    }
  }
} as const;
