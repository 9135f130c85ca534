// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Nationella regler 2025, 2025-01-01 till och med 2025-12-31. */
export const nationelltPrimarvard2025 = {
  "id": "nationellt/primarvard/2025",
  "from": "2025-01-01",
  "through": "2025-12-31",
  "state": "rekonstruerad",
  "rules": {
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
    }
  }
} as const;
