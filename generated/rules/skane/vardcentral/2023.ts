// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdcentral 2023, 2023-01-01 till och med 2023-12-31. */
export const skaneVardcentral2023 = {
  "id": "skane/vardcentral/2023",
  "from": "2023-01-01",
  "through": "2023-12-31",
  "state": "rekonstruerad",
  "rules": {
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
          "text": "Målet är att minst 75 procent av de listade har en fast läkarkontakt.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Fast vårdkontakt ska erbjudas på vårdcentralerna",
              "level": "rapport",
              "inventory": [
                177
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger bara att målet höjdes inför 2024. När målet 75 procent började gälla är inte känt. Vi räknar från den 1 januari 2023."
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
              "atLeast": 75
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2023-01-01",
            "through": "2023-12-31",
            "end": "superseded"
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
          "text": "Målet är färre än 280 antibiotikarecept per 1 000 listade och år.\nRecept från alla förskrivare räknas.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Minska onödig antibiotikaförskrivning",
              "level": "rapport",
              "inventory": [
                233
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger att målet har sänkts från 280 till 250. När målet 280 började gälla är inte känt. Vi räknar från den 1 januari 2023."
            },
            {
              "about": "wording",
              "text": "Om det äldre målet var färre än 280 eller högst 280 framgår inte. Vi läser det på samma sätt som målet för 2024."
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
              "lessThan": 280
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2023-01-01",
            "through": "2023-12-31",
            "end": "superseded"
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
          "text": "En vårdcentral i glesbygd får särskild geografisk ersättning med 75 000 kronor i månaden.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Resultatmål och prognos",
              "level": "rapport",
              "inventory": [
                267
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger att ersättningen höjdes från 75 000 kronor. När den nivån började gälla är inte känt. Vi räknar från den 1 januari 2023."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "geografisk-ersattning",
              "title": "Geografisk ersättning",
              "amount": 75000,
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
            "from": "2023-01-01",
            "through": "2023-12-31",
            "end": "superseded"
          }
        }
      ]
    }
  }
} as const;
