// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdcentral 2024, 2024-01-01 till och med 2024-12-31. */
export const skaneVardcentral2024 = {
  "id": "skane/vardcentral/2024",
  "from": "2024-01-01",
  "through": "2024-12-31",
  "state": "rekonstruerad",
  "rules": {
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
    },
    "skane/halso-och-sjukvardsavtalet/delar": {
      "id": "skane/halso-och-sjukvardsavtalet/delar",
      "kind": "scope",
      "title": "Avtalets tre delar",
      "questions": [],
      "versions": [
        {
          "text": "Avtalet fördelar ansvaret för hälso- och sjukvården mellan Region Skåne och kommunerna. Det har tre delar: A\ngrundöverenskommelse, B utvecklingsplan och C samverkansstruktur på central, delregional och lokal nivå.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Hälso- och sjukvårdsavtalets uppbyggnad",
              "level": "bild",
              "inventory": [
                389,
                390
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger avtalets datum. Vi läser det som första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2016-01-19",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning": {
      "id": "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning",
      "kind": "reporting",
      "title": "Årlig uppföljning av utvecklingsplanen",
      "questions": [],
      "versions": [
        {
          "text": "Arbetet enligt utvecklingsplanen följs upp varje år.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Utvecklingsplan Del B, tidsatta aktiviteter",
              "level": "bild",
              "inventory": [
                394
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger avtalets datum. Vi läser det som första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Region Skåne och kommunerna i Skåne",
            "what": "Uppföljning av utvecklingsplanen",
            "due": [
              {
                "label": "En gång om året",
                "every": "ar"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2016-01-19",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/halso-och-sjukvardsavtalet/malgrupper": {
      "id": "skane/halso-och-sjukvardsavtalet/malgrupper",
      "kind": "scope",
      "title": "Målgrupper i utvecklingsplanen",
      "questions": [],
      "versions": [
        {
          "text": "Utvecklingsplanen har tre målgrupper: de mest sjuka med långvarigt vårdbehov, de som tidvis sviktar och behöver\ntillfälliga insatser, och riskgrupper med symtom eller funktionsnedsättningar som bör mötas förebyggande.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Målgrupper och utvecklingsområden",
              "level": "bild",
              "inventory": [
                392
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger avtalets datum. Vi läser det som första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2016-01-19",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": {
      "id": "skane/halso-och-sjukvardsavtalet/utvecklingsomraden",
      "kind": "scope",
      "title": "Fyra utvecklingsområden",
      "questions": [],
      "versions": [
        {
          "text": "Del B har fyra utvecklingsområden: teambaserad vårdform för de mest sjuka, insatser för dem som tidvis sviktar,\narbetssätt och stöd för riskgrupper, och en utredning av hur rehabilitering och hjälpmedel kan samordnas.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Fyra utvecklingsområden i Del B",
              "level": "bild",
              "inventory": [
                391
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger avtalets datum. Vi läser det som första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2016-01-19",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/halso-och-sjukvardsavtalet/vardsamverkan-skane": {
      "id": "skane/halso-och-sjukvardsavtalet/vardsamverkan-skane",
      "kind": "scope",
      "title": "Vårdsamverkan Skånes sex utvecklingsområden",
      "questions": [],
      "versions": [
        {
          "text": "Vårdsamverkan Skåne arbetar inom sex områden: personcentrering, hälsofrämjande och förebyggande arbete,\nsamverkan om kompetens, digitalisering, barns och ungas hälsa samt rehabilitering. De är inte samma som de fyra\nutvecklingsområdena i hälso- och sjukvårdsavtalet. Regionen och kommunerna har en gemensam plan med\naktiviteter och tider för 2024–2025, som de gjorde om i början av 2024.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Implementera handlingsplaner för god och nära vård",
              "level": "rapport",
              "inventory": [
                185,
                329
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen gäller 2024. Vi räknar från årets första dag."
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
    "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser": {
      "id": "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser",
      "kind": "decision-table",
      "title": "Aktiviteter i avtalet som också finns nationellt",
      "questions": [],
      "versions": [
        {
          "text": "Elva aktiviteter i hälso- och sjukvårdsavtalet, eller i dess bilagor, finns också i nationella överenskommelser. Alla\nelva finns i överenskommelsen om god och nära vård. Sju finns i den om psykisk hälsa och suicidprevention och fem i den\nom ökad tillgänglighet.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Beskrivna aktiviteter i HS-avtalet eller i dess bilagor",
              "level": "bild",
              "inventory": [
                397
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilderna är inte daterade. De handlar om överenskommelserna för 2021, så vi räknar från det årets början."
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "inputs": [
              {
                "id": "aktivitet",
                "title": "Aktivitet",
                "question": "Vilken aktivitet i avtalet gäller det?",
                "type": "val",
                "values": [
                  {
                    "id": "teambaserade-vardformer",
                    "title": "Teambaserade vårdformer"
                  },
                  {
                    "id": "personcentrering",
                    "title": "Personcentrering"
                  },
                  {
                    "id": "lakarstod-kommunal-vard",
                    "title": "Läkarstöd i den kommunala hälso- och sjukvården"
                  },
                  {
                    "id": "gemensam-malbild",
                    "title": "Gemensam målbild"
                  },
                  {
                    "id": "gemensamma-avtal",
                    "title": "Gemensamma överenskommelser och avtal"
                  },
                  {
                    "id": "samverkansstrukturer",
                    "title": "Gemensamma samverkansstrukturer"
                  },
                  {
                    "id": "digitala-losningar",
                    "title": "Gemensamma digitala lösningar"
                  },
                  {
                    "id": "kompetensforsorjning",
                    "title": "Gemensam strategi för kompetensförsörjning"
                  },
                  {
                    "id": "forebyggande-och-rehabiliterande",
                    "title": "Förebyggande, hälsofrämjande och rehabiliterande insatser"
                  },
                  {
                    "id": "samsjuklighet-psykisk-ohalsa",
                    "title": "Samsjuklighet vid psykisk ohälsa"
                  },
                  {
                    "id": "barn-och-unga",
                    "title": "Barn och ungas hälsa"
                  }
                ]
              }
            ],
            "hitPolicy": "samlad",
            "rows": [
              {
                "id": "god-och-nara-vard",
                "when": {
                  "aktivitet": [
                    "teambaserade-vardformer",
                    "personcentrering",
                    "lakarstod-kommunal-vard",
                    "gemensam-malbild",
                    "gemensamma-avtal",
                    "samverkansstrukturer",
                    "digitala-losningar",
                    "kompetensforsorjning",
                    "forebyggande-och-rehabiliterande",
                    "samsjuklighet-psykisk-ohalsa",
                    "barn-och-unga"
                  ]
                },
                "then": "Finns i överenskommelsen om god och nära vård."
              },
              {
                "id": "psykisk-halsa",
                "when": {
                  "aktivitet": [
                    "teambaserade-vardformer",
                    "personcentrering",
                    "gemensam-malbild",
                    "gemensamma-avtal",
                    "samverkansstrukturer",
                    "samsjuklighet-psykisk-ohalsa",
                    "barn-och-unga"
                  ]
                },
                "then": "Finns i överenskommelsen om psykisk hälsa och suicidprevention."
              },
              {
                "id": "okad-tillganglighet",
                "when": {
                  "aktivitet": [
                    "lakarstod-kommunal-vard",
                    "gemensam-malbild",
                    "gemensamma-avtal",
                    "samsjuklighet-psykisk-ohalsa",
                    "barn-och-unga"
                  ]
                },
                "then": "Finns i överenskommelsen om ökad tillgänglighet."
              }
            ],
            "knownOverlaps": "Flera rader passar för de flesta aktiviteter. Det är meningen: samma aktivitet finns i flera överenskommelser.\n"
          },
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem": {
      "id": "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem",
      "kind": "scope",
      "title": "Viljeriktningar för Framtidens hälsosystem",
      "questions": [],
      "versions": [
        {
          "text": "Region Skånes strategi för Framtidens hälsosystem har 18 viljeriktningar. De handlar om medarbetare, digitalisering,\nlokaler, nära vård, nivåstrukturering, personcentrering och förebyggande arbete. Nästan alla är skrivna med ordet ska,\nmen de är en vision och går inte att kontrollera som krav.\n\nStrategin bygger på Det öppna Skåne 2030 och beskriver både regionens eget ansvar och dess roll i samarbetet med andra.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Framtidens hälsosystem - insatsområden och viljeriktningar",
              "level": "bild",
              "inventory": [
                424
              ]
            },
            {
              "source": "vardsamverkan-skane",
              "at": "Utgångspunkter för strategin",
              "level": "bild",
              "inventory": [
                425
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilderna är inte daterade. De hör ihop med överenskommelserna för 2021, så vi räknar från det årets början."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/psykoterapi/remiss": {
      "id": "skane/psykoterapi/remiss",
      "kind": "procedure",
      "title": "Remiss till psykoterapi",
      "questions": [
        "remiss-till-sig-sjalv"
      ],
      "versions": [
        {
          "text": "Det är behandlande läkare eller psykolog på den vårdcentral där patienten är listad som bedömer vilken behandling som passar och skriver remissen.\nRemissen ska vara märkt \"Psykoterapi\". Den ska innehålla:\n\n- preliminär diagnos\n- diagnoskod\n- föreslagen behandlingsform\n- telefonnummer\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "Bedömning och remittering",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för remissens innehåll.\nVi använder samma dag.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "bedomning",
                "title": "Läkare eller psykolog på patientens vårdcentral bedömer"
              },
              {
                "id": "remiss",
                "title": "Remissen skrivs och märks \"Psykoterapi\"",
                "measures": [
                  "Preliminär diagnos",
                  "Diagnoskod",
                  "Föreslagen behandlingsform",
                  "Telefonnummer"
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
    "skane/vardcentral/cancerrehabilitering": {
      "id": "skane/vardcentral/cancerrehabilitering",
      "kind": "requirement",
      "title": "Rehabilitering vid cancer",
      "obligation": "mal",
      "questions": [],
      "versions": [
        {
          "text": "Målet är att alla patienter med cancer erbjuds den rehabilitering som de behöver och har förutsättningar för.\nRegionen vill också öka antalet remisser till basal cancerrehabilitering i primärvården.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Högkvalitativ cancervård i hela Skåne",
              "level": "rapport",
              "inventory": [
                333
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
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Vilken rehabilitering en patient behöver och har förutsättningar för är en bedömning i det enskilda fallet.",
              "method": "intervju"
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
    "skane/vardcentral/forsta-instans": {
      "id": "skane/vardcentral/forsta-instans",
      "kind": "scope",
      "title": "Första instans i primärvården",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen är första instans för den som behöver hälso- och sjukvård på primärvårdsnivå.\nDen organiseras så att äldre, personer med flera vårdbehov samtidigt, kroniskt sjuka och personer med funktionsnedsättning får sina behov särskilt tillgodosedda.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God och nära vård",
              "level": "rapport",
              "inventory": [
                171
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
    "skane/vardcentral/ikbt": {
      "id": "skane/vardcentral/ikbt",
      "kind": "requirement",
      "title": "Internetbaserad kognitiv beteendeterapi",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen ska kunna ge internetbaserad kognitiv beteendeterapi (iKBT).\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
              "level": "rapport",
              "inventory": [
                208
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Källan säger att iKBT är infört på samtliga vårdcentraler. Att det är ett krav i förfrågningsunderlaget är en slutsats.\n"
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
              "statement": "Våra patienter kan få internetbaserad kognitiv beteendeterapi hos oss.",
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
    "skane/vardcentral/kvinnohalsa": {
      "id": "skane/vardcentral/kvinnohalsa",
      "kind": "scope",
      "title": "Vanliga gynekologiska besvär",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralerna är primärvårdsinstans för bedömning och behandling av vanliga gynekologiska besvär, tillsammans med barnmorskemottagningarna.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Viktiga händelser 2024",
              "level": "rapport",
              "inventory": [
                137
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen räknar det till händelserna 2024 men anger ingen dag. Vi räknar från årets första dag."
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
    "skane/vardcentral/lymfodem-overlamning": {
      "id": "skane/vardcentral/lymfodem-overlamning",
      "kind": "procedure",
      "title": "Överlämning vid lymfödem",
      "questions": [],
      "versions": [
        {
          "text": "Det finns regionala rutiner för lymfödem.\nSpecialistvård och primärvård lämnar över aktivt till varandra, med en gemensam mall för remissen.\nNär lymfödemet är stabilt och patienten har rätt kompressionshjälpmedel finns en rutin för förskrivning.\nPatienter och medarbetare får utbildning vid behov.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Högkvalitativ cancervård i hela Skåne",
              "level": "rapport",
              "inventory": [
                332
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att rutinerna är klara men inte sedan när. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "overlamning",
                "title": "Aktiv överlämning med standardiserad remiss"
              },
              {
                "id": "forskrivning",
                "title": "Förskrivning när lymfödemet är stabilt"
              },
              {
                "id": "utbildning",
                "title": "Utbildning vid behov"
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
    "skane/vardcentral/pilot-aldrecentral": {
      "id": "skane/vardcentral/pilot-aldrecentral",
      "kind": "scope",
      "title": "Pilot med äldrecentraler",
      "questions": [],
      "versions": [
        {
          "text": "Regionen prövar två äldrecentraler i två olika kommuner.\nDen ena ligger vid en vårdcentral i egen regi och den andra vid en privat vårdcentral.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Viktiga händelser 2024, och Hälsofrämjande insatser",
              "level": "rapport",
              "inventory": [
                132,
                139
              ]
            },
            {
              "source": "dialogmote-2025-05-06",
              "at": "Aktuella uppdrag",
              "level": "bild",
              "inventory": []
            }
          ],
          "decision": "pvn-2024-06-18",
          "assumptions": [
            {
              "about": "from",
              "text": "Vi räknar från beslutets dag. När piloten startar och slutar framgår inte."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-06-18",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/vardcentral/psykisk-halsa": {
      "id": "skane/vardcentral/psykisk-halsa",
      "kind": "scope",
      "title": "Psykisk ohälsa från 18 år",
      "questions": [
        "strategi-psykisk-halsa-period"
      ],
      "versions": [
        {
          "text": "Vårdcentralen bedömer, diagnostiserar, behandlar, rehabiliterar och ger råd till personer från 18 år med psykisk ohälsa på primärvårdsnivå.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
              "level": "rapport",
              "inventory": [
                207
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
              "text": "Vi läser från 18 år så att den som har fyllt 18 år räknas med. Vårdval psykoterapi tar emot från 16 år."
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
    "skane/vardcentral/undernaring-rutin": {
      "id": "skane/vardcentral/undernaring-rutin",
      "kind": "requirement",
      "title": "Lokal rutin mot undernäring",
      "obligation": "bor",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen bör ha en egen rutin för att upptäcka risk för undernäring, utifrån den vägledning som är gemensam för Skåne.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Undernäring",
              "level": "rapport",
              "inventory": [
                223
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Redovisningen säger att lokala rutiner behöver tas fram och kallar det ett förbättringsområde.\nVi läser det som en rekommendation, inte som ett bindande krav.\n"
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
              "statement": "Vi har en egen skriven rutin för att upptäcka risk för undernäring.",
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
    "skane/vardcentral/oppettid-helg": {
      "id": "skane/vardcentral/oppettid-helg",
      "kind": "requirement",
      "title": "Öppet på helger",
      "obligation": "ska",
      "questions": [
        "oppettid-helg-fyra-timmar",
        "kvalls-och-helgmottagning-bemanning"
      ],
      "versions": [
        {
          "text": "Vårdcentralen ska vara tillgänglig minst fyra timmar på lördag, söndag och helgdag.\nDet kan vara på den egna enheten eller i samverkan med en annan enhet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God tillgänglighet",
              "level": "rapport",
              "inventory": [
                196
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Källan skriver heldag. Vi läser det som helgdag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "readings",
            "question": "oppettid-helg-fyra-timmar",
            "readings": [
              {
                "id": "per-dag",
                "title": "Fyra timmar varje dag",
                "text": "Minst fyra timmar på lördagen, minst fyra timmar på söndagen och minst fyra timmar på en helgdag.",
                "check": {
                  "kind": "opening-hours",
                  "days": "helg",
                  "atLeastHoursPerDay": 4,
                  "cooperation": "egen-eller-samverkan"
                }
              },
              {
                "id": "tillsammans",
                "title": "Fyra timmar tillsammans",
                "text": "Minst fyra timmar sammanlagt under lördag, söndag och helgdag.",
                "check": {
                  "kind": "opening-hours",
                  "days": "helg",
                  "atLeastHoursInTotal": 4,
                  "cooperation": "egen-eller-samverkan"
                }
              }
            ]
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
    "skane/vardcentral/oppettid-kanaler": {
      "id": "skane/vardcentral/oppettid-kanaler",
      "kind": "requirement",
      "title": "Besök, digitalt och telefon under hela öppettiden",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Under öppettiden på vardagar mellan klockan 8 och 17 ska vårdcentralen ta emot både besök på plats och digitala besök.\nPatienter ska också kunna få direkt kontakt per telefon.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God tillgänglighet",
              "level": "rapport",
              "inventory": [
                194
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Källan säger under öppettiden. Vi räknar den tid som ska ligga på vardagar mellan klockan 8 och 17.\nOm kraven också gäller kväll och helg framgår inte.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "opening-channels",
              "days": "vardagar",
              "between": [
                "08:00",
                "17:00"
              ],
              "channels": [
                "besok",
                "digitalt",
                "telefon"
              ]
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
    "skane/vardcentral/oppettid-kvall": {
      "id": "skane/vardcentral/oppettid-kvall",
      "kind": "requirement",
      "title": "Öppet på vardagskvällar",
      "obligation": "ska",
      "questions": [
        "oppettid-kvall-minst",
        "oppettid-kvallstid-i-veckosumman",
        "kvalls-och-helgmottagning-bemanning"
      ],
      "versions": [
        {
          "text": "Vårdcentralen ska vara tillgänglig två timmar varje vardagskväll efter klockan 17, räknat fram till klockan 24.\nDet kan vara på den egna enheten eller i samverkan med en annan enhet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God tillgänglighet",
              "level": "rapport",
              "inventory": [
                195
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Källan skriver två timmar utan ordet minst. Vi räknar det som minst två timmar."
            },
            {
              "about": "value",
              "text": "Källan anger ingen sluttid. Vi räknar all tid mellan klockan 17 och midnatt."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "opening-hours",
              "days": "vardagar",
              "between": [
                "17:00",
                "24:00"
              ],
              "atLeastHoursPerDay": 2,
              "cooperation": "egen-eller-samverkan"
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
    "skane/vardcentral/oppettid-vecka": {
      "id": "skane/vardcentral/oppettid-vecka",
      "kind": "requirement",
      "title": "Öppettid per vecka",
      "obligation": "ska",
      "exceptions": [
        {
          "text": "Under sommaren 2026 räcker det att vårdcentralen har öppet minst 40 timmar per vecka.\nTiden ska ligga på vardagar mellan klockan 8 och 17.\nUndantaget gäller bara sommaren 2026.\n",
          "sources": [
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 8",
              "level": "officiellt-svar",
              "inventory": [
                352,
                354
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "period",
              "text": "Källan säger bara sommaren 2026. Vi räknar med att dagarna ligger någon gång från den 1 juni till den 31 augusti."
            },
            {
              "about": "value",
              "text": "Talet 40 står i frågan, och svaret bekräftar att det finns ett undantag för sommaren 2026.\nAtt tiden fortfarande ska ligga mellan klockan 8 och 17 är ett antagande.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "opening-hours",
              "days": "vardagar",
              "between": [
                "08:00",
                "17:00"
              ],
              "atLeastHoursPerWeek": 40
            }
          },
          "when": null,
          "id": "sommar-2026",
          "period": {
            "precision": "imprecise",
            "label": "sommaren 2026",
            "within": {
              "from": "2026-06-01",
              "through": "2026-08-31"
            }
          },
          "status": "beslutad"
        }
      ],
      "questions": [
        "oppettid-helgvecka",
        "oppettid-lunchstangning",
        "oppettid-sommar-2026-datum",
        "oppettid-januari-augusti-2025",
        "oppettid-avisering-2025",
        "oppettid-kvallstid-i-veckosumman"
      ],
      "versions": [
        {
          "text": "Vårdcentralen ska ha öppet minst 30 timmar per vecka.\nTiden ska ligga på vardagar mellan klockan 8 och 17.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God tillgänglighet",
              "level": "rapport",
              "inventory": [
                192,
                193
              ]
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                148
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Redovisningen gäller 2024. Ingen källa säger att 30 timmar gällde även från januari till augusti 2025.\nVi räknar med det, eftersom nästa kända krav gäller från den 1 september 2025.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "opening-hours",
              "days": "vardagar",
              "between": [
                "08:00",
                "17:00"
              ],
              "atLeastHoursPerWeek": 30
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": "2025-08-31",
            "end": "superseded"
          }
        }
      ]
    },
    "skane/vardcentral/doktor-vakant": {
      "id": "skane/vardcentral/doktor-vakant",
      "kind": "counting-rule",
      "title": "Doktor vakant räknas inte",
      "questions": [
        "inhyrd-personal-i-bemanning"
      ],
      "versions": [
        {
          "text": "Den som är listad på doktor vakant räknas som inte listad hos namngiven läkare när fast läkarkontakt följs upp.\nDoktor vakant är en lista i Lissy som inte är bemannad med en fast läkare.\n",
          "sources": [
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 10",
              "level": "officiellt-svar",
              "inventory": [
                357,
                358
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Svaret är från maj 2026 och säger inte sedan när det räknas så.\nVi låter räkneregeln följa målet på 85 procent, som gäller från den 1 januari 2024.\n"
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
    "skane/vardcentral/fast-lakarkontakt": {
      "id": "skane/vardcentral/fast-lakarkontakt",
      "kind": "requirement",
      "title": "Andel listade med fast läkarkontakt",
      "obligation": "mal",
      "questions": [
        "fast-lakarkontakt-namnare"
      ],
      "versions": [
        {
          "text": "Målet är att minst 85 procent av de listade har en fast läkarkontakt.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Fast vårdkontakt ska erbjudas på vårdcentralerna",
              "level": "rapport",
              "inventory": [
                176,
                179
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "share",
              "part": "listade-hos-namngiven-lakare",
              "of": "listade",
              "atLeast": 85
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
    "skane/vardcentral/fast-vardkontakt": {
      "id": "skane/vardcentral/fast-vardkontakt",
      "kind": "requirement",
      "title": "Fast vårdkontakt",
      "obligation": "ska",
      "questions": [
        "fast-vardkontakt-uppfoljning"
      ],
      "versions": [
        {
          "text": "Vårdcentralen ska erbjuda fast vårdkontakt.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Fast vårdkontakt ska erbjudas på vårdcentralerna",
              "level": "rapport",
              "inventory": [
                174,
                175
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
              "about": "scope",
              "text": "Källan säger inte vilka patienter som ska erbjudas fast vårdkontakt."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi erbjuder fast vårdkontakt till de patienter som behöver det.",
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
    "skane/vardcentral/listning-samtycke": {
      "id": "skane/vardcentral/listning-samtycke",
      "kind": "requirement",
      "title": "Ingen listas utan att samtycka",
      "obligation": "ska",
      "questions": [
        "kontroll-av-listning-vid-start"
      ],
      "versions": [
        {
          "text": "Vårdcentralen får inte lista någon utan personens medgivande och kännedom.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                142,
                320
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Källan beskriver varför ett avtal hävdes. Hur förbudet är skrivet i underlaget har inte lästs."
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
              "statement": "Vi listar ingen utan personens medgivande och kännedom.",
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
    "skane/vardcentral/halsosamtal": {
      "id": "skane/vardcentral/halsosamtal",
      "kind": "requirement",
      "title": "Hälsosamtal för 40- och 50-åringar",
      "obligation": "mal",
      "questions": [
        "halsosamtal-alder"
      ],
      "versions": [
        {
          "text": "Målet är att vårdcentralen bjuder in samtliga 40-åringar och samtliga 50-åringar, alltså 100 procent, till ett hälsosamtal.\nMålet är också att minst 40 procent av 40-åringarna och minst 50 procent av 50-åringarna genomför samtalet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Riktade hälsosamtal",
              "level": "rapport",
              "inventory": [
                163,
                164,
                165
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar."
            },
            {
              "about": "wording",
              "text": "Källan skriver 40 respektive 50 procent utan ordet minst. Vi räknar dem som minst."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "all",
              "of": [
                {
                  "kind": "share",
                  "part": "inbjudna-fyrtioaringar",
                  "of": "fyrtioaringar",
                  "atLeast": 100
                },
                {
                  "kind": "share",
                  "part": "inbjudna-femtioaringar",
                  "of": "femtioaringar",
                  "atLeast": 100
                },
                {
                  "kind": "share",
                  "part": "halsosamtal-fyrtioaringar",
                  "of": "fyrtioaringar",
                  "atLeast": 40
                },
                {
                  "kind": "share",
                  "part": "halsosamtal-femtioaringar",
                  "of": "femtioaringar",
                  "atLeast": 50
                }
              ]
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
    "skane/vardcentral/halsosamtal-infora": {
      "id": "skane/vardcentral/halsosamtal-infora",
      "kind": "requirement",
      "title": "Inför riktade hälsosamtal",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen ska införa riktade hälsosamtal enligt Region Skånes modell.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Riktade hälsosamtal",
              "level": "rapport",
              "inventory": [
                159
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Hälsosamtalen började före 2024. När kravet på alla vårdcentraler började gälla framgår inte. Vi räknar från 2024."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi bjuder in till och genomför riktade hälsosamtal enligt Region Skånes modell.",
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
    "skane/vardcentral/halsosamtal-jamforelse": {
      "id": "skane/vardcentral/halsosamtal-jamforelse",
      "kind": "counting-rule",
      "title": "Jämförelse av hälsosamtal mellan år",
      "questions": [],
      "versions": [
        {
          "text": "När åren jämförs räknas januari till augusti för 2023 och 2024.\nFör 2022 räknas 50-åringarna bara från maj till december, eftersom deras samtal började i maj 2022.\nÅren är därför inte helt jämförbara.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Riktade hälsosamtal, texten under diagrammet",
              "level": "rapport",
              "inventory": [
                166
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Räkningen gäller delårsredovisningen 2024. Vi räknar från den period som redovisningen gäller."
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
    "skane/vardcentral/antibiotika-recept": {
      "id": "skane/vardcentral/antibiotika-recept",
      "kind": "requirement",
      "title": "Antibiotikarecept per 1 000 listade",
      "obligation": "mal",
      "questions": [
        "antibiotika-tva-mal"
      ],
      "versions": [
        {
          "text": "Målet är färre än 250 antibiotikarecept per 1 000 listade och år.\nRecept från alla förskrivare räknas.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Minska onödig antibiotikaförskrivning",
              "level": "rapport",
              "inventory": [
                232
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar."
            },
            {
              "about": "period",
              "text": "Redovisningen följer målet på de senaste tolv månaderna. Antalet listade tas som det är på dagen för kontrollen."
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
                "fact": "antibiotikarecept-12-manader"
              },
              "denominator": {
                "kind": "fact",
                "fact": "listade"
              },
              "per": 1000,
              "lessThan": 250
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
    "skane/vardcentral/antibiotika-uvi": {
      "id": "skane/vardcentral/antibiotika-uvi",
      "kind": "requirement",
      "title": "Bredspektrumantibiotika vid urinvägsinfektion",
      "obligation": "mal",
      "questions": [],
      "versions": [
        {
          "text": "Målet är att högst 10 procent gäller bredspektrumantibiotika, av de recept som kvinnor mellan 18 och 79 år hämtar ut på antibiotika som ofta används vid urinvägsinfektion.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Minska onödig antibiotikaförskrivning",
              "level": "rapport",
              "inventory": [
                236
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Målet redovisas för 2024. När det började gälla framgår inte. Vi räknar från årets första dag."
            },
            {
              "about": "through",
              "text": "Ingen senare källa anger ett annat mål, så vi räknar med att det står kvar."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "share",
              "part": "uvi-recept-bredspektrum-kvinnor-18-79",
              "of": "uvi-recept-kvinnor-18-79",
              "atMost": 10
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
    "skane/vardcentral/antibiotikaval-barn": {
      "id": "skane/vardcentral/antibiotikaval-barn",
      "kind": "requirement",
      "title": "Antibiotikaval till barn med luftvägsinfektion",
      "obligation": "mal",
      "questions": [
        "antibiotikaval-barn-gransvarde"
      ],
      "versions": [
        {
          "text": "Det finns ett mål för vilket antibiotikum barn mellan 0 och 6 år får vid luftvägsinfektion.\nVilket antibiotikum det gäller och hur stor andelen ska vara står inte i källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Minska onödig antibiotikaförskrivning",
              "level": "rapport",
              "inventory": [
                235
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "value",
              "text": "Talet har fallit bort ur källans text. Därför anges inget värde."
            },
            {
              "about": "wording",
              "text": "Vi läser målet som en lägsta andel av recepten. Källan säger inte det heller."
            },
            {
              "about": "from",
              "text": "Målet redovisas för 2024. När det började gälla framgår inte. Vi räknar från årets första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "share",
              "part": "luftvagsrecept-barn-0-6-enligt-val",
              "of": "luftvagsrecept-barn-0-6",
              "atLeast": "ej-angivet"
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
    "skane/vardcentral/tillaggsuppdrag-gynekologisk-mottagning": {
      "id": "skane/vardcentral/tillaggsuppdrag-gynekologisk-mottagning",
      "kind": "scope",
      "title": "Tilläggsuppdrag: gynekologisk mottagning",
      "questions": [],
      "versions": [
        {
          "text": "En vårdcentral kan ta på sig tilläggsuppdraget gynekologisk mottagning.\nUnder 2024 hade 17 enheter det.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                323
              ]
            },
            {
              "source": "ffu-vardcentral-2019",
              "at": "Avsnitt 5.11.3, rubriken",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller. Uppdraget fanns redan 2019."
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
    "skane/vardcentral/tillaggsuppdrag-oron-nasa-hals": {
      "id": "skane/vardcentral/tillaggsuppdrag-oron-nasa-hals",
      "kind": "scope",
      "title": "Tilläggsuppdrag: öron-, näsa- och halsmottagning",
      "questions": [
        "onh-fran-1-maj"
      ],
      "versions": [
        {
          "text": "En vårdcentral kan ta på sig tilläggsuppdraget öron-, näsa- och halsmottagning.\nUnder 2024 hade fem enheter det.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                324
              ]
            },
            {
              "source": "ffu-vardcentral-2019",
              "at": "Avsnitt 5.11.4, rubriken",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller. Uppdraget fanns redan 2019."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": "2025-04-30",
            "end": "superseded"
          }
        }
      ]
    },
    "skane/vardcentral/tillaggsuppdrag-unga-vuxna": {
      "id": "skane/vardcentral/tillaggsuppdrag-unga-vuxna",
      "kind": "scope",
      "title": "Tilläggsuppdrag: mottagning för unga vuxna",
      "questions": [],
      "versions": [
        {
          "text": "En vårdcentral kan ta på sig tilläggsuppdraget mottagning för unga vuxna.\nUnder 2024 hade 29 enheter det.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                325
              ]
            },
            {
              "source": "ffu-vardcentral-2019",
              "at": "Avsnitt 5.11.2, rubriken",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller. Uppdraget fanns redan 2019."
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
    "skane/vardcentral/tillaggsuppdrag-uppsagning": {
      "id": "skane/vardcentral/tillaggsuppdrag-uppsagning",
      "kind": "requirement",
      "title": "Säg upp tilläggsuppdrag i tid",
      "obligation": "ska",
      "questions": [
        "tillaggsuppdrag-60-dagar"
      ],
      "versions": [
        {
          "text": "Den som vill lämna ett tilläggsuppdrag ska säga upp det minst 60 dagar innan det är tänkt att sluta.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Barnmorskemottagning, Tilläggsuppdrag generellt",
              "level": "slutsats",
              "inventory": [
                39
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Bilden om barnmorskemottagning säger 60 dagar, samma som för vårdcentral. Vårdcentralernas egen text har inte lästs."
            },
            {
              "about": "from",
              "text": "När kravet började gälla för vårdcentral står inte i källan. Vi räknar från den 1 januari 2024."
            },
            {
              "about": "value",
              "text": "Källan säger inte om det är kalenderdagar. Vi räknar kalenderdagar, och fler än 60 dagar duger också."
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
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/vardcentral/dodsbevis-ersattning": {
      "id": "skane/vardcentral/dodsbevis-ersattning",
      "kind": "compensation",
      "title": "Ersättning för dödsbevis och dödsorsaksbevis",
      "questions": [],
      "versions": [
        {
          "text": "Vårdcentralen får ersättning för dödsbevis och dödsorsaksbevis till och med den 30 april 2025.\nBeloppet står inte i källan.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Beslutade förändringar att gälla under 2025",
              "level": "bild",
              "inventory": [
                94
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "När ersättningen infördes står inte i källan. Vi räknar från den 1 januari 2024."
            },
            {
              "about": "through",
              "text": "Källan säger avslut 30 april. Vi räknar den 30 april som sista dag med ersättning."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "dodsbevis",
              "title": "Dödsbevis",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            },
            {
              "id": "dodsorsaksbevis",
              "title": "Dödsorsaksbevis",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            }
          ],
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": "2025-04-30",
            "end": "stated"
          }
        }
      ]
    },
    "skane/vardcentral/geografisk-ersattning": {
      "id": "skane/vardcentral/geografisk-ersattning",
      "kind": "compensation",
      "title": "Särskild geografisk ersättning",
      "questions": [
        "glesbygd-definition"
      ],
      "versions": [
        {
          "text": "En vårdcentral i glesbygd får särskild geografisk ersättning med 150 000 kronor i månaden.\nSyftet är att vården ska finnas spridd i hela Skåne.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Resultatmål och prognos",
              "level": "rapport",
              "inventory": [
                266
              ]
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                147
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Vad som räknas som glesbygd står inte i källan."
            },
            {
              "about": "through",
              "text": "Nivån anges för 2024. Ingen senare källa anger en annan, så vi räknar med att den står kvar."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "geografisk-ersattning",
              "title": "Geografisk ersättning",
              "amount": 150000,
              "unit": "kr-per-manad",
              "direction": "ersattning"
            }
          ],
          "when": {
            "kind": "fact-is",
            "fact": "geografisk-ersattning-beviljad",
            "is": "ja"
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
    "skane/vardcentral/kvalls-och-helgersattning": {
      "id": "skane/vardcentral/kvalls-och-helgersattning",
      "kind": "compensation",
      "title": "Ersättning för kvälls- och helgmottagning",
      "questions": [
        "kvalls-och-helgmottagning-bemanning"
      ],
      "versions": [
        {
          "text": "Under 2024 betalas ersättningen för kvälls- och helgmottagningar efter hur många som är listade på de vårdcentraler som samverkar.\nBeloppet per listad står inte i källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Resultatmål och prognos",
              "level": "rapport",
              "inventory": [
                271
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Källan talar bara om 2024. Vad som gäller därefter är inte känt."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "per-listad",
              "title": "Ersättning efter antal listade på samverkande vårdcentraler",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            }
          ],
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": "2024-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "skane/vardcentral/administrativ-uppfoljning": {
      "id": "skane/vardcentral/administrativ-uppfoljning",
      "kind": "procedure",
      "title": "Det regionen följer upp på papper",
      "questions": [],
      "versions": [
        {
          "text": "Regionen har följt upp logotyp och marknadsföring hos alla privata vårdcentraler.\nDen har också följt upp tilläggsuppdragen, vårdgarantin, fast läkarkontakt och kvälls- och helgmottagningarna.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                322,
                326
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Uppföljningen gjordes under januari till augusti 2024. Vi räknar från periodens första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "information",
                "title": "Logotyp och marknadsföring"
              },
              {
                "id": "tillaggsuppdrag",
                "title": "Tilläggsuppdrag"
              },
              {
                "id": "vardgaranti",
                "title": "Vårdgaranti"
              },
              {
                "id": "fast-lakarkontakt",
                "title": "Fast läkarkontakt"
              },
              {
                "id": "kvall-och-helg",
                "title": "Kvälls- och helgmottagningar"
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
    "skane/vardcentral/kvalitetsindikatorer": {
      "id": "skane/vardcentral/kvalitetsindikatorer",
      "kind": "scope",
      "title": "Vårdgaranti och telefon följs som kvalitetsindikatorer",
      "questions": [],
      "versions": [
        {
          "text": "Vårdgarantin och telefontillgängligheten hör till kvalitetsindikatorerna för vårdcentraler.\nDe följs för privata vårdcentraler och för egen regi, på varje enhet och i hela regionen, och jämförs med riket.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Följsamhet till vårdgarantin",
              "level": "rapport",
              "inventory": [
                330
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
    "skane/vardcentral/skanes-basta-vardcentral": {
      "id": "skane/vardcentral/skanes-basta-vardcentral",
      "kind": "procedure",
      "title": "Skånes Bästa Vårdcentral",
      "questions": [],
      "versions": [
        {
          "text": "Varje år utser regionen Skånes Bästa Vårdcentral.\nValet bygger på föregående års resultat i Nationella patientenkäten och på kvalitetsindikatorerna.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Viktiga händelser 2024",
              "level": "rapport",
              "inventory": [
                140
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Utmärkelsen är årlig. När den började delas ut framgår inte. Vi räknar från den period som redovisningen gäller."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "patientenkat",
                "title": "Resultat i Nationella patientenkäten"
              },
              {
                "id": "kvalitetsindikatorer",
                "title": "Resultat på kvalitetsindikatorerna"
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
    "skane/vardcentral/verifikationsmote": {
      "id": "skane/vardcentral/verifikationsmote",
      "kind": "procedure",
      "title": "Verifikationsmöte före start",
      "questions": [
        "kontroll-av-listning-vid-start"
      ],
      "versions": [
        {
          "text": "Regionen har ett verifikationsmöte med en ny vårdcentral innan den startar.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Uppföljning, Vårdcentral",
              "level": "rapport",
              "inventory": [
                313
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "wording",
              "text": "Källan redovisar fem genomförda möten. Att alla nya vårdcentraler får ett möte är en slutsats."
            },
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
                "id": "mote",
                "title": "Verifikationsmöte innan driften startar"
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
    }
  }
} as const;
