// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Överenskommelsen om en god och nära vård 2021, 2021-01-01 till och med 2021-12-31. */
export const nationelltOverenskommelser2021 = {
  "id": "nationellt/overenskommelser/2021",
  "from": "2021-01-01",
  "through": "2021-12-31",
  "state": "rekonstruerad",
  "rules": {
    "nationellt/overenskommelser/fast-lakarkontakt-befolkningen": {
      "id": "nationellt/overenskommelser/fast-lakarkontakt-befolkningen",
      "kind": "requirement",
      "title": "Andel av befolkningen med fast läkarkontakt",
      "obligation": "mal",
      "questions": [
        "fast-lakarkontakt-namnare"
      ],
      "versions": [
        {
          "text": "Vid utgången av 2022 ska minst 55 procent av befolkningen ha en namngiven fast läkarkontakt i primärvården.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, mål",
              "level": "bild",
              "inventory": [
                408
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar från årets första dag."
            },
            {
              "about": "through",
              "text": "Målet skulle vara nått vid utgången av 2022, därför slutar regeln då."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Målet gäller befolkningen i regionen, inte en enhets listade.",
              "method": "registerdata"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2022-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/fast-lakarkontakt-sabo": {
      "id": "nationellt/overenskommelser/fast-lakarkontakt-sabo",
      "kind": "requirement",
      "title": "Fast läkarkontakt på särskilt boende",
      "obligation": "mal",
      "questions": [
        "fast-lakarkontakt-namnare"
      ],
      "versions": [
        {
          "text": "Av dem som bor på särskilt boende för äldre och får sin huvudsakliga hälso- och sjukvård där ska minst 80 procent ha en\nfast läkarkontakt vid utgången av 2022. Kontinuitetsindex till läkare ska ha ökat betydligt.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, mål",
              "level": "bild",
              "inventory": [
                410
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar från årets första dag."
            },
            {
              "about": "through",
              "text": "Målet skulle vara nått vid utgången av 2022, därför slutar regeln då."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Målet gäller dem som bor på särskilt boende i regionen, inte en enhets listade.",
              "method": "registerdata"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2022-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/kontinuitetsindex": {
      "id": "nationellt/overenskommelser/kontinuitetsindex",
      "kind": "requirement",
      "title": "Ökad kontinuitet till läkare",
      "obligation": "mal",
      "questions": [],
      "versions": [
        {
          "text": "Vid utgången av 2022 ska kontinuitetsindex till läkare, och kontinuitetsindex för patientens alla kontakter, ha ökat med\n20 procent i regionen. Från vilken nivå ökningen räknas står inte.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, mål",
              "level": "bild",
              "inventory": [
                409
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar från årets första dag."
            },
            {
              "about": "through",
              "text": "Målet skulle vara nått vid utgången av 2022, därför slutar regeln då."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Målet gäller hela regionen, och utgångsnivån är inte angiven.",
              "method": "registerdata"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2022-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/handlingsplan-kontinuitet": {
      "id": "nationellt/overenskommelser/handlingsplan-kontinuitet",
      "kind": "reporting",
      "title": "Handlingsplan för kontinuitet",
      "questions": [],
      "versions": [
        {
          "text": "Regionen skulle lämna en handlingsplan till Socialstyrelsen senast den 1 september 2021. Den skulle göras i samråd med\nkommunerna.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, uppdrag",
              "level": "bild",
              "inventory": [
                411
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "period",
              "text": "Källan skriver 1 sept. utan år. Överenskommelsen gäller 2021."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Regionen",
            "to": "Socialstyrelsen",
            "what": "Handlingsplan för ökad kontinuitet",
            "due": [
              {
                "label": "Handlingsplanen lämnas",
                "date": "2021-09-01"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-09-01",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/handlingsplan-patientkontrakt": {
      "id": "nationellt/overenskommelser/handlingsplan-patientkontrakt",
      "kind": "reporting",
      "title": "Handlingsplan för patientkontrakt",
      "questions": [],
      "versions": [
        {
          "text": "Regionen skulle lämna en handlingsplan om patientkontrakt senast den 1 september 2021. Den skulle bland annat beskriva\nsamverkan med kommunerna.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Delaktighet och medskapande, uppdrag om patientkontrakt",
              "level": "bild",
              "inventory": [
                414
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "period",
              "text": "Källan skriver 1 sept. utan år. Överenskommelsen gäller 2021."
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Regionen",
            "what": "Handlingsplan om patientkontrakt",
            "due": [
              {
                "label": "Handlingsplanen lämnas",
                "date": "2021-09-01"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-09-01",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/information-fast-kontakt": {
      "id": "nationellt/overenskommelser/information-fast-kontakt",
      "kind": "requirement",
      "title": "Patienten ska få veta vem som är fast kontakt",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Regionen ska se till att varje patient får veta vem som är fast läkarkontakt och fast vårdkontakt.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, uppdrag",
              "level": "bild",
              "inventory": [
                413
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Överenskommelsen gäller 2021. Om uppdraget fortsatte därefter står inte i källan."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Uppdraget riktar sig till regionen."
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/patientkontrakt": {
      "id": "nationellt/overenskommelser/patientkontrakt",
      "kind": "procedure",
      "title": "Arbetet med patientkontrakt",
      "questions": [],
      "versions": [
        {
          "text": "Regionerna skulle ta in patientkontrakt i personcentrerade och sammanhållna vårdförlopp, informera och utbilda personal\noch sprida det tillsammans med invånare och patienter. De skulle också bidra till att kontrakten dokumenteras på samma\nsätt i lokala it-stöd och kopplas till de nationella tjänsterna på 1177.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Delaktighet och medskapande, uppdrag om patientkontrakt",
              "level": "bild",
              "inventory": [
                415
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar hela året."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "vardforlopp",
                "title": "Ta in patientkontrakt i vårdförloppen"
              },
              {
                "id": "information",
                "title": "Informera och utbilda personal, sprida tillsammans med invånare"
              },
              {
                "id": "dokumentation",
                "title": "Dokumentera på samma sätt och ansluta till 1177"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/rutiner-fast-kontakt": {
      "id": "nationellt/overenskommelser/rutiner-fast-kontakt",
      "kind": "requirement",
      "title": "Rutiner för att dokumentera fasta kontakter",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Regionen ska ta fram rutiner för att dokumentera och registrera patienternas fasta läkarkontakt och fasta vårdkontakt.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till relationsskapande och ökad kontinuitet, uppdrag",
              "level": "bild",
              "inventory": [
                412
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "through",
              "text": "Överenskommelsen gäller 2021. Om uppdraget fortsatte därefter står inte i källan."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Uppdraget riktar sig till regionen."
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/medel-2021": {
      "id": "nationellt/overenskommelser/medel-2021",
      "kind": "grant",
      "title": "Medel i överenskommelsen om en god och nära vård 2021",
      "questions": [],
      "versions": [
        {
          "text": "Överenskommelsen omfattade 6 778 miljoner kronor under 2021: 5 725 miljoner till regionerna, 1 000 miljoner till\nkommunerna och 53 miljoner till SKR.\n\n- Till utvecklingen av den nära vården fick regionerna 2 409 miljoner, varav 200 miljoner till fast läkarkontakt, och\n  kommunerna 750 miljoner.\n- Till vårdens medarbetare gick 3 281 miljoner: 2 531 miljoner till regionerna och 150 miljoner till kommunerna, samt\n  400 miljoner till regionerna och 100 miljoner till kommunerna för sjuksköterskors vidareutbildning och 100 miljoner\n  till regionerna för specialistsjuksköterskors karriärvägar.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Ekonomisk omfattning av ÖK",
              "level": "bild",
              "inventory": [
                398,
                399,
                400,
                401
              ]
            },
            {
              "source": "vardsamverkan-skane",
              "at": "Utvecklingen av den nära vården",
              "level": "bild",
              "inventory": [
                402,
                403,
                404
              ]
            },
            {
              "source": "vardsamverkan-skane",
              "at": "Goda förutsättningar för vårdens medarbetare",
              "level": "bild",
              "inventory": [
                416,
                417,
                418,
                419,
                420,
                421
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar hela året."
            }
          ],
          "corrections": [],
          "assessment": null,
          "eligibility": null,
          "amounts": [
            {
              "id": "totalt",
              "title": "Hela överenskommelsen",
              "amount": 6778,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "regionerna",
              "title": "Till regionerna",
              "amount": 5725,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "kommunerna",
              "title": "Till kommunerna",
              "amount": 1000,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "skr",
              "title": "Till SKR",
              "amount": 53,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "nara-vard-regionerna",
              "title": "Nära vård till regionerna",
              "amount": 2409,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "fast-lakarkontakt",
              "title": "Varav till fast läkarkontakt",
              "amount": 200,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "nara-vard-kommunerna",
              "title": "Nära vård till kommunerna",
              "amount": 750,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "medarbetare",
              "title": "Vårdens medarbetare",
              "amount": 3281,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "medarbetare-regionerna",
              "title": "Vårdens medarbetare till regionerna",
              "amount": 2531,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "medarbetare-kommunerna",
              "title": "Vårdens medarbetare till kommunerna",
              "amount": 150,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "vidareutbildning-regionerna",
              "title": "Sjuksköterskors vidareutbildning till regionerna",
              "amount": 400,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "vidareutbildning-kommunerna",
              "title": "Sjuksköterskors vidareutbildning till kommunerna",
              "amount": 100,
              "unit": "mkr",
              "direction": "ersattning"
            },
            {
              "id": "karriarvagar",
              "title": "Specialistsjuksköterskors karriärvägar till regionerna",
              "amount": 100,
              "unit": "mkr",
              "direction": "ersattning"
            }
          ],
          "dates": [],
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-12-31",
            "end": "stated"
          }
        }
      ]
    },
    "nationellt/overenskommelser/omraden-2021": {
      "id": "nationellt/overenskommelser/omraden-2021",
      "kind": "scope",
      "title": "Områden i överenskommelsen om en god och nära vård 2021",
      "questions": [],
      "versions": [
        {
          "text": "Utvecklingen av den nära vården stöds inom fyra områden: omställningsarbetet, tillgänglighet i primärvården, relationer\noch kontinuitet samt delaktighet och medskapande.\n\nTill omställningen hör allmänna insatser, som personcentrering och samordning, och fem särskilda: samverkan mellan\nregion och kommun, hälsofrämjande och förebyggande arbetssätt, att undvika slutenvård, ändamålsenlig användning av\nresurser och privata aktörers medverkan.\n\nRegionerna ska stärka både den digitala och den fysiska tillgängligheten, tänka särskilt på glest befolkade och\nsocioekonomiskt utsatta områden, och tillsammans med kommunerna förbättra tillgängligheten för äldre.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Utvecklingen av den nära vården",
              "level": "bild",
              "inventory": [
                405
              ]
            },
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till omställningsarbetet",
              "level": "bild",
              "inventory": [
                406
              ]
            },
            {
              "source": "vardsamverkan-skane",
              "at": "Stöd till att förbättra och utveckla tillgängligheten",
              "level": "bild",
              "inventory": [
                407
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Överenskommelsen gäller 2021. Vi räknar hela året."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2021-01-01",
            "through": "2021-12-31",
            "end": "stated"
          }
        }
      ]
    }
  }
} as const;
