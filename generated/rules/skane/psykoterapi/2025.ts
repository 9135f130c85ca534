// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Förfrågningsunderlag Psykoterapi 2025, 2025-01-01 till och med 2025-12-31. */
export const skanePsykoterapi2025 = {
  "id": "skane/psykoterapi/2025",
  "from": "2025-01-01",
  "through": "2025-12-31",
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
    "skane/gemensamt/del-a": {
      "id": "skane/gemensamt/del-a",
      "kind": "scope",
      "title": "Del A, allmänna avsnitt",
      "questions": [],
      "versions": [
        {
          "text": "Förfrågningsunderlaget har en del med allmänna avsnitt, Del A, som är gemensam för de fyra vårdvalen.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Allmän information, Del A",
              "level": "slutsats",
              "inventory": []
            },
            {
              "source": "ffu-vardcentral-2024",
              "at": "Kapitel 3–9, rubrikerna",
              "level": "slutsats",
              "inventory": []
            },
            {
              "source": "ffu-psykoterapi-2024",
              "at": "Kapitel 3–9, rubrikerna",
              "level": "slutsats",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades."
            },
            {
              "about": "wording",
              "text": "Att delen är gemensam är en slutsats.\nSamma bild visades för alla fyra vårdvalen, och de allmänna kapitlen har samma nummer i två av underlagen för 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-05-06",
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
    "skane/gemensamt/tips-om-oegentligheter": {
      "id": "skane/gemensamt/tips-om-oegentligheter",
      "kind": "procedure",
      "title": "Tipsa om oegentligheter",
      "questions": [],
      "versions": [
        {
          "text": "Den som misstänker att något inte går rätt till kan tipsa Region Skånes funktion mot oegentligheter på adressen tipsa@skane.se.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Välfärdsbrottslighet",
              "level": "bild",
              "inventory": [
                29
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "tips",
                "title": "Skicka ett tips",
                "text": "Till Region Skånes funktion mot oegentligheter."
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2025-05-06",
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
    "skane/gemensamt/sanktionstrappa": {
      "id": "skane/gemensamt/sanktionstrappa",
      "kind": "procedure",
      "title": "Sanktionstrappan",
      "questions": [
        "sanktionstrappa-tre-beskrivningar",
        "alltid-handlingsplan"
      ],
      "versions": [
        {
          "text": "Vid avvikelser använder regionen en trappa med fyra steg: handlingsplan, erinran, vite och återkrav, hävning.\nStegen följer i ordning, men regionen kan hoppa över steg.\nTrappan avgör inget på egen hand. Regionen bedömer varje avvikelse efter hur allvarlig den är.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Uppföljning och sanktioner",
              "level": "bild",
              "inventory": [
                23,
                24,
                25,
                26
              ]
            },
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 16 och 17",
              "level": "officiellt-svar",
              "inventory": [
                371,
                374
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades."
            },
            {
              "about": "wording",
              "text": "Bilden är ett av tre sätt att beskriva trappan. Vite och återkrav står i samma steg.\nAtt steg kan hoppas över kommer från svaren i maj 2026.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "kan-hoppas-over",
            "of": [
              {
                "id": "handlingsplan",
                "title": "Handlingsplan"
              },
              {
                "id": "erinran",
                "title": "Erinran"
              },
              {
                "id": "vite-och-aterkrav",
                "title": "Vite och återkrav",
                "measures": [
                  "Vite",
                  "Återkrav"
                ]
              },
              {
                "id": "havning",
                "title": "Hävning av avtalet"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2025-05-06",
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
    "skane/psykoterapi/inte-tillampligt": {
      "id": "skane/psykoterapi/inte-tillampligt",
      "kind": "scope",
      "title": "Allmänna avsnitt som inte gäller psykoterapi",
      "questions": [],
      "versions": [
        {
          "text": "Förfrågningsunderlagets allmänna avsnitt delas av flera vårdval.\nFör psykoterapi är några av dem märkta som inte tillämpliga:\n\n- läkemedel\n- tilläggsuppdrag\n- listning\n- samverkansavtal\n- resursenhet\n",
          "sources": [
            {
              "source": "ffu-psykoterapi-2024",
              "at": "Innehållsförteckning",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": "pvn-2023-12-13",
          "assumptions": [
            {
              "about": "from",
              "text": "Rubrikerna är lästa i innehållsförteckningen till 2024 års underlag. Märkningen kan vara äldre.\n"
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
    "skane/psykoterapi/malgrupp": {
      "id": "skane/psykoterapi/malgrupp",
      "kind": "scope",
      "title": "Vilka patienter vårdvalet är till för",
      "questions": [
        "forslag-2026-utfall"
      ],
      "versions": [
        {
          "text": "Vårdval Psykoterapi är till för patienter som är 16 år eller äldre.\nDe har lätta till medelsvåra besvär av depression, ångest, tvångssyndrom eller stress, eller posttraumatiskt stressyndrom (PTSD).\nFör psykisk ohälsa på vårdcentral anges en annan gräns: där gäller ansvaret från 18 år.\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "Vem kan få behandling inom vårdval psykoterapi?",
              "level": "officiell-webb",
              "inventory": []
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
              "level": "rapport",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för målgruppen.\nVi använder samma dag.\n"
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
    "skane/psykoterapi/antal-behandlingstillfallen": {
      "id": "skane/psykoterapi/antal-behandlingstillfallen",
      "kind": "decision-table",
      "title": "Högsta antal behandlingstillfällen",
      "questions": [],
      "versions": [
        {
          "text": "Patientens behov styr hur många gånger hen får behandling.\nDet kan bli högst 20 gånger. Vid PTSD (F43.1) och tvångssyndrom (F42) kan det bli högst 23 gånger.\nDet gäller remisser som har kommit in från och med den 1 januari 2024.\nDet är alltså dagen då remissen kom in som avgör, inte dagen för besöket.\nVad som gäller för äldre remisser framgår inte av källan.\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "Diagnoser inklusive rekommenderad behandlingsform",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "table": {
            "hitPolicy": "unik",
            "inputs": [
              {
                "id": "remissen-kom",
                "title": "När remissen kom in",
                "question": "När kom remissen in?",
                "type": "val",
                "values": [
                  {
                    "id": "fran-2024",
                    "title": "Den 1 januari 2024 eller senare"
                  },
                  {
                    "id": "fore-2024",
                    "title": "Före den 1 januari 2024"
                  }
                ]
              },
              {
                "id": "diagnos",
                "title": "Diagnos",
                "question": "Vilken diagnos har patienten (ICD-10)?",
                "type": "val",
                "values": [
                  {
                    "id": "f42",
                    "title": "F42 Tvångssyndrom"
                  },
                  {
                    "id": "f43-1",
                    "title": "F43.1 Posttraumatiskt stressyndrom"
                  },
                  {
                    "id": "annan",
                    "title": "En annan diagnos inom vårdvalet"
                  }
                ]
              }
            ],
            "rows": [
              {
                "id": "hogst-23",
                "when": {
                  "remissen-kom": "fran-2024",
                  "diagnos": [
                    "f42",
                    "f43-1"
                  ]
                },
                "then": "Högst 23 gånger."
              },
              {
                "id": "hogst-20",
                "when": {
                  "remissen-kom": "fran-2024",
                  "diagnos": "annan"
                },
                "then": "Högst 20 gånger."
              },
              {
                "id": "aldre-remiss",
                "when": {
                  "remissen-kom": "fore-2024"
                },
                "then": "Antalet framgår inte av källan. Fråga Region Skåne."
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
    "skane/psykoterapi/behandling-per-diagnos": {
      "id": "skane/psykoterapi/behandling-per-diagnos",
      "kind": "decision-table",
      "title": "Rekommenderad behandling för varje diagnos",
      "questions": [],
      "versions": [
        {
          "text": "Diagnosen avgör vilken psykologisk behandling som rekommenderas.\n\n- F32.0 och F32.1: i första hand KBT, i andra hand IPT\n- F40, F41.0, F41.1, F41.9 och F42: KBT\n- F43.1: traumafokuserad KBT\n- F43.8 och F43.9: KBT, IPT eller PDT, utan inbördes ordning\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "Diagnoser inklusive rekommenderad behandlingsform",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för tabellen.\nVi använder samma dag.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "hitPolicy": "unik",
            "inputs": [
              {
                "id": "diagnos",
                "title": "Diagnos",
                "question": "Vilken diagnos har patienten (ICD-10)?",
                "type": "val",
                "values": [
                  {
                    "id": "f32-0",
                    "title": "F32.0 Lindrig depressiv episod"
                  },
                  {
                    "id": "f32-1",
                    "title": "F32.1 Medelsvår depressiv episod"
                  },
                  {
                    "id": "f40",
                    "title": "F40 Fobiska syndrom"
                  },
                  {
                    "id": "f41-0",
                    "title": "F41.0 Paniksyndrom"
                  },
                  {
                    "id": "f41-1",
                    "title": "F41.1 Generaliserat ångestsyndrom"
                  },
                  {
                    "id": "f41-9",
                    "title": "F41.9 Ångesttillstånd, ospecificerat"
                  },
                  {
                    "id": "f42",
                    "title": "F42 Tvångssyndrom"
                  },
                  {
                    "id": "f43-1",
                    "title": "F43.1 Posttraumatiskt stressyndrom"
                  },
                  {
                    "id": "f43-8",
                    "title": "F43.8 Andra specificerade reaktioner på svår stress"
                  },
                  {
                    "id": "f43-9",
                    "title": "F43.9 Reaktion på svår stress, ospecificerad"
                  }
                ]
              }
            ],
            "rows": [
              {
                "id": "depression",
                "when": {
                  "diagnos": [
                    "f32-0",
                    "f32-1"
                  ]
                },
                "then": "I första hand KBT, i andra hand IPT."
              },
              {
                "id": "angest-och-tvang",
                "when": {
                  "diagnos": [
                    "f40",
                    "f41-0",
                    "f41-1",
                    "f41-9",
                    "f42"
                  ]
                },
                "then": "KBT."
              },
              {
                "id": "ptsd",
                "when": {
                  "diagnos": "f43-1"
                },
                "then": "Traumafokuserad KBT."
              },
              {
                "id": "stress",
                "when": {
                  "diagnos": [
                    "f43-8",
                    "f43-9"
                  ]
                },
                "then": "KBT, IPT eller PDT. Ingen av dem går före."
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
    "skane/psykoterapi/behandlingsstruktur": {
      "id": "skane/psykoterapi/behandlingsstruktur",
      "kind": "requirement",
      "title": "Behandlingsstruktur",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Behandlingen ska ha den struktur som avtalet kräver.\nVad det innebär framgår inte av källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Insyn, Psykoterapi",
              "level": "slutsats",
              "inventory": [
                308
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Kravet framgår av vad regionen följde upp.\nNär det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Källan nämner brister i behandlingsstruktur men säger inte vad strukturen ska vara."
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
    "skane/psykoterapi/nationella-riktlinjer": {
      "id": "skane/psykoterapi/nationella-riktlinjer",
      "kind": "requirement",
      "title": "Följa nationella riktlinjer",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Mottagningen ska följa nationella riktlinjer och den ordning som behandlingsformerna har där.\nRegion Skåne följer Socialstyrelsens nationella riktlinjer.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                150
              ]
            },
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 14",
              "level": "officiellt-svar",
              "inventory": [
                368
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att kravet blev tydligare under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n"
            },
            {
              "about": "wording",
              "text": "Redovisningen talar om följsamhet och om prioritering av behandlingsform.\nAtt ordningen är den som riktlinjerna anger är vår läsning.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Kravet hänvisar till riktlinjer i ett annat dokument. Om de följs bedöms patient för patient."
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
    "skane/psykoterapi/e-tjanster": {
      "id": "skane/psykoterapi/e-tjanster",
      "kind": "requirement",
      "title": "Obligatoriska e-tjänster",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Mottagningen ska erbjuda de e-tjänster som är obligatoriska i vårdvalet.\nVilka de är framgår inte av källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Insyn, Psykoterapi",
              "level": "rapport",
              "inventory": [
                308
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Kravet framgår av vad regionen följde upp.\nNär det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vår mottagning erbjuder alla e-tjänster som är obligatoriska enligt vårt avtal.",
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
    "skane/psykoterapi/fysiska-besok": {
      "id": "skane/psykoterapi/fysiska-besok",
      "kind": "requirement",
      "title": "Fysiska besök",
      "obligation": "ska",
      "questions": [
        "psykoterapi-fysiska-besok"
      ],
      "versions": [
        {
          "text": "Mottagningen ska ta emot patienter på fysiska besök.\nHur stor del av besöken det gäller framgår inte av källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                151
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att kravet blev tydligare under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n"
            },
            {
              "about": "wording",
              "text": "Källan talar om krav på fysiska besök, inte om vem som ska göra vad. Meningen är vår läsning."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Källan säger att fysiska besök krävs men inte i vilken omfattning."
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
    "skane/psykoterapi/utbud-pa-1177": {
      "id": "skane/psykoterapi/utbud-pa-1177",
      "kind": "procedure",
      "title": "Utbud och väntetider på 1177",
      "questions": [],
      "versions": [
        {
          "text": "Den som har fått remiss till psykoterapi kan se på 1177.se vilka vårdgivare som finns.\nVårdgivarna visas på en karta, med vad de erbjuder och hur lång väntetiden väntas bli.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Digital plattform för psykoterapi",
              "level": "rapport",
              "inventory": [
                256
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att informationen utvidgades under januari till augusti 2024.\nVi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "karta",
                "title": "Karta över vårdgivarna"
              },
              {
                "id": "vantetid",
                "title": "Förväntad väntetid hos varje vårdgivare"
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
    "skane/psykoterapi/kompetensbevis": {
      "id": "skane/psykoterapi/kompetensbevis",
      "kind": "requirement",
      "title": "Kompetensbevis",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Mottagningen ska ha kompetensbevis för sina behandlare.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Insyn, Psykoterapi",
              "level": "slutsats",
              "inventory": [
                308
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Kravet framgår av vad regionen följde upp.\nNär det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            },
            {
              "about": "scope",
              "text": "Källan säger inte vilkas kompetensbevis som saknades. Vi läser det som behandlarnas."
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vår mottagning har kompetensbevis för alla behandlare som arbetar inom vårdvalet.",
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
    "skane/psykoterapi/diagnoskod-i-pasis": {
      "id": "skane/psykoterapi/diagnoskod-i-pasis",
      "kind": "decision-table",
      "title": "Diagnoskodens skrivsätt i PASiS",
      "questions": [],
      "versions": [
        {
          "text": "Diagnosen skrivs utan punkt när den registreras i PASiS, och en kod som omfattar flera diagnoser slutar med ett bindestreck:\n\n- F32.0 och F32.1 skrivs F32-\n- F40 skrivs F40-\n- F41.0 skrivs F410, F41.1 skrivs F411 och F41.9 skrivs F419\n- F42 skrivs F42-\n- F43.1 skrivs F431, F43.8 skrivs F438 och F43.9 skrivs F439\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "Diagnoser inklusive rekommenderad behandlingsform",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för tabellen.\nVi använder samma dag.\n"
            },
            {
              "about": "wording",
              "text": "Tabellen visar bara koderna. Regeln om punkt och bindestreck är vår beskrivning av dem."
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "hitPolicy": "unik",
            "inputs": [
              {
                "id": "diagnos",
                "title": "Diagnos",
                "question": "Vilken diagnos har patienten (ICD-10)?",
                "type": "val",
                "values": [
                  {
                    "id": "f32-0",
                    "title": "F32.0 Lindrig depressiv episod"
                  },
                  {
                    "id": "f32-1",
                    "title": "F32.1 Medelsvår depressiv episod"
                  },
                  {
                    "id": "f40",
                    "title": "F40 Fobiska syndrom"
                  },
                  {
                    "id": "f41-0",
                    "title": "F41.0 Paniksyndrom"
                  },
                  {
                    "id": "f41-1",
                    "title": "F41.1 Generaliserat ångestsyndrom"
                  },
                  {
                    "id": "f41-9",
                    "title": "F41.9 Ångesttillstånd, ospecificerat"
                  },
                  {
                    "id": "f42",
                    "title": "F42 Tvångssyndrom"
                  },
                  {
                    "id": "f43-1",
                    "title": "F43.1 Posttraumatiskt stressyndrom"
                  },
                  {
                    "id": "f43-8",
                    "title": "F43.8 Andra specificerade reaktioner på svår stress"
                  },
                  {
                    "id": "f43-9",
                    "title": "F43.9 Reaktion på svår stress, ospecificerad"
                  }
                ]
              }
            ],
            "rows": [
              {
                "id": "f32",
                "when": {
                  "diagnos": [
                    "f32-0",
                    "f32-1"
                  ]
                },
                "then": "F32-"
              },
              {
                "id": "f40",
                "when": {
                  "diagnos": "f40"
                },
                "then": "F40-"
              },
              {
                "id": "f410",
                "when": {
                  "diagnos": "f41-0"
                },
                "then": "F410"
              },
              {
                "id": "f411",
                "when": {
                  "diagnos": "f41-1"
                },
                "then": "F411"
              },
              {
                "id": "f419",
                "when": {
                  "diagnos": "f41-9"
                },
                "then": "F419"
              },
              {
                "id": "f42",
                "when": {
                  "diagnos": "f42"
                },
                "then": "F42-"
              },
              {
                "id": "f431",
                "when": {
                  "diagnos": "f43-1"
                },
                "then": "F431"
              },
              {
                "id": "f438",
                "when": {
                  "diagnos": "f43-8"
                },
                "then": "F438"
              },
              {
                "id": "f439",
                "when": {
                  "diagnos": "f43-9"
                },
                "then": "F439"
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
    "skane/psykoterapi/kva-koder": {
      "id": "skane/psykoterapi/kva-koder",
      "kind": "decision-table",
      "title": "Åtgärdskod för varje behandlingsform",
      "questions": [],
      "versions": [
        {
          "text": "Behandlingen registreras med en åtgärdskod (KVÅ):\n\n- PDT: DU008\n- KBT: DU011\n- IPT: DU022\n",
          "sources": [
            {
              "source": "psykoterapi-information-2024",
              "at": "KVÅ-koder",
              "level": "officiell-webb",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för koderna.\nVi använder samma dag.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "table": {
            "hitPolicy": "unik",
            "inputs": [
              {
                "id": "behandlingsform",
                "title": "Behandlingsform",
                "question": "Vilken behandling har patienten fått?",
                "type": "val",
                "values": [
                  {
                    "id": "pdt",
                    "title": "Psykodynamisk psykoterapi (PDT)"
                  },
                  {
                    "id": "kbt",
                    "title": "Kognitiv beteendeterapi (KBT)"
                  },
                  {
                    "id": "ipt",
                    "title": "Interpersonell psykoterapi (IPT)"
                  }
                ]
              }
            ],
            "rows": [
              {
                "id": "pdt",
                "when": {
                  "behandlingsform": "pdt"
                },
                "then": "DU008"
              },
              {
                "id": "kbt",
                "when": {
                  "behandlingsform": "kbt"
                },
                "then": "DU011"
              },
              {
                "id": "ipt",
                "when": {
                  "behandlingsform": "ipt"
                },
                "then": "DU022"
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
    "skane/psykoterapi/vantetid-per-behandlingsform": {
      "id": "skane/psykoterapi/vantetid-per-behandlingsform",
      "kind": "reporting",
      "title": "Rapportera väntetid per behandlingsform",
      "questions": [],
      "versions": [
        {
          "text": "Mottagningen ska rapportera sina väntetider, en för varje behandlingsform.\nHur ofta det ska göras framgår inte av källan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                152
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att rapporteringen infördes under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "duty": {
            "who": "Mottagningar inom vårdval Psykoterapi",
            "to": "Region Skåne",
            "what": "Väntetid för varje behandlingsform som mottagningen erbjuder."
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
