// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Barnmorskemottagning i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergBarnmorskemottagning2026 = {
  "id": "kronoberg/barnmorskemottagning/2026",
  "from": "2026-01-01",
  "through": "2026-12-31",
  "state": "rekonstruerad",
  "rules": {
    "kronoberg/barnmorskemottagning/sesam": {
      "id": "kronoberg/barnmorskemottagning/sesam",
      "kind": "scope",
      "title": "Sesam är en del av barnmorskemottagningen",
      "questions": [],
      "versions": [
        {
          "text": "Från och med den 1 april 2026 ingår Sesams uppdrag i barnmorskemottagningarna Dockan Västra och Dockan Norra i Växjö.\nDe arbetar med samma uppdrag och på samma sätt som länets övriga barnmorskemottagningar. Barnmorskemottagningarnas\nuppdrag är oförändrat och följer den gällande vårdöverenskommelsen.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning",
              "level": "bild",
              "inventory": [
                431,
                432,
                433
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
    "kronoberg/barnmorskemottagning/tar-emot": {
      "id": "kronoberg/barnmorskemottagning/tar-emot",
      "kind": "decision-table",
      "title": "Vad barnmorskemottagningen tar emot",
      "questions": [
        "kronoberg-bmm-upprakning-och-alder"
      ],
      "versions": [
        {
          "text": "Barnmorskemottagningen tar emot för rådgivning om preventivmedel, förskrivning av preventivmedel, provtagning och\nrådgivning om sexuellt överförda infektioner, samtal inför sterilisering samt bedömning och rådgivning vid\nsamlagsrelaterad smärta.\n\nDen tar bland annat inte emot för flytning, blödningar, buksmärtor eller klimakteriebesvär. Den tar inte heller emot\nmän över 23 år, utom för samtal inför sterilisering. Uppräkningen är inte fullständig. Mer står i vårdöverenskommelsen\nmed primärvården.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning, barnmorskemottagningarna tar emot",
              "level": "bild",
              "inventory": [
                437,
                438,
                439,
                440,
                441
              ]
            },
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning, tar bland annat ej emot",
              "level": "bild",
              "inventory": [
                442,
                443,
                444,
                445,
                446,
                447,
                448
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Listorna är inte daterade. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen."
            },
            {
              "about": "wording",
              "text": "Bilden skriver Klimaterieproblem. Vi läser det som klimakteriebesvär."
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "inputs": [
              {
                "id": "arende",
                "title": "Ärende",
                "question": "Vad söker patienten för?",
                "type": "val",
                "values": [
                  {
                    "id": "preventivmedelsradgivning",
                    "title": "Rådgivning om preventivmedel"
                  },
                  {
                    "id": "preventivmedelsforskrivning",
                    "title": "Förskrivning av preventivmedel"
                  },
                  {
                    "id": "sti",
                    "title": "Provtagning eller rådgivning om sexuellt överförda infektioner"
                  },
                  {
                    "id": "sterilisering",
                    "title": "Samtal inför sterilisering"
                  },
                  {
                    "id": "samlagsrelaterad-smarta",
                    "title": "Bedömning eller rådgivning vid samlagsrelaterad smärta"
                  },
                  {
                    "id": "flytning",
                    "title": "Flytning"
                  },
                  {
                    "id": "blodningar",
                    "title": "Blödningar"
                  },
                  {
                    "id": "buksmartor",
                    "title": "Buksmärtor"
                  },
                  {
                    "id": "klimakteriebesvar",
                    "title": "Klimakteriebesvär"
                  },
                  {
                    "id": "annat",
                    "title": "Något annat"
                  }
                ]
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
                "id": "alder",
                "title": "Ålder",
                "question": "Hur många år har patienten fyllt?",
                "type": "tal",
                "unit": "år",
                "domain": {
                  "min": 0,
                  "max": 120,
                  "step": 1
                }
              }
            ],
            "hitPolicy": "unik",
            "rows": [
              {
                "id": "sterilisering",
                "when": {
                  "arende": "sterilisering"
                },
                "then": "Mottagningen tar emot.",
                "reason": "Samtal inför sterilisering tas emot oavsett ålder och kön."
              },
              {
                "id": "tar-emot-kvinna",
                "when": {
                  "arende": [
                    "preventivmedelsradgivning",
                    "preventivmedelsforskrivning",
                    "sti",
                    "samlagsrelaterad-smarta"
                  ],
                  "kon": "kvinna"
                },
                "then": "Mottagningen tar emot."
              },
              {
                "id": "tar-emot-man",
                "when": {
                  "arende": [
                    "preventivmedelsradgivning",
                    "preventivmedelsforskrivning",
                    "sti",
                    "samlagsrelaterad-smarta"
                  ],
                  "kon": "man",
                  "alder": {
                    "lessThan": 23
                  }
                },
                "then": "Mottagningen tar emot."
              },
              {
                "id": "man-over-23",
                "when": {
                  "arende": [
                    "preventivmedelsradgivning",
                    "preventivmedelsforskrivning",
                    "sti",
                    "samlagsrelaterad-smarta",
                    "annat"
                  ],
                  "kon": "man",
                  "alder": {
                    "moreThan": 23
                  }
                },
                "then": "Mottagningen tar inte emot.",
                "reason": "Män över 23 år tas bara emot för samtal inför sterilisering."
              },
              {
                "id": "tar-inte-emot",
                "when": {
                  "arende": [
                    "flytning",
                    "blodningar",
                    "buksmartor",
                    "klimakteriebesvar"
                  ]
                },
                "then": "Mottagningen tar inte emot.",
                "reason": "Besvären står bland dem som mottagningen inte tar emot."
              }
            ],
            "knownGaps": "Andra ärenden än de uppräknade har inget svar här, eftersom listan över vad som inte tas emot börjar med \"bland\nannat\". En man som har fyllt 23 men inte 24 är också öppen: \"över 23 år\" kan betyda från 23-årsdagen eller från\n24-årsdagen.\n"
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "kronoberg/barnmorskemottagning/patienten-tar-kontakt": {
      "id": "kronoberg/barnmorskemottagning/patienten-tar-kontakt",
      "kind": "procedure",
      "title": "Patienten tar själv kontakt",
      "questions": [],
      "versions": [
        {
          "text": "Ingen remiss behövs eller skrivs. Patienten ansvarar själv för att kontakta barnmorskemottagningen.\n",
          "sources": [
            {
              "source": "pvforum-kronoberg-2026-04-21",
              "at": "Sesam mottagning, följande punkter gäller",
              "level": "bild",
              "inventory": [
                436
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Ansvaret är inte daterat. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "kontakt",
                "title": "Patienten kontaktar barnmorskemottagningen"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-04-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
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
    }
  }
} as const;
