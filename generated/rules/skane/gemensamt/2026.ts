// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Gemensamma krav 2026, 2026-01-01 till och med 2026-12-31. */
export const skaneGemensamt2026 = {
  "id": "skane/gemensamt/2026",
  "from": "2026-01-01",
  "through": "2026-12-31",
  "state": "rekonstruerad",
  "rules": {
    "skane/gemensamt/ansokan-bedomning": {
      "id": "skane/gemensamt/ansokan-bedomning",
      "kind": "procedure",
      "title": "Så bedöms en ansökan om avtal",
      "questions": [
        "karenstid-efter-havning",
        "kontroll-av-listning-vid-start",
        "nyetablering"
      ],
      "versions": [
        {
          "text": "Regionen bedömer varje ansökan om avtal både ekonomiskt och utifrån verksamheten.\nSedan en tid bedömer också en extern aktör företag och företrädare, både de som ansöker och de som redan har avtal.\n",
          "sources": [
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 21",
              "level": "officiellt-svar",
              "inventory": [
                383
              ]
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Säker hälso- och sjukvård",
              "level": "rapport",
              "inventory": [
                213
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Svaret säger att bedömningen av en extern aktör är ny, men inte från vilken dag.\nVi räknar från dagen då svaret lämnades.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "ekonomi",
                "title": "Ekonomisk bedömning"
              },
              {
                "id": "verksamhet",
                "title": "Bedömning av verksamheten"
              },
              {
                "id": "extern-bedomning",
                "title": "Extern bedömning av företag och företrädare",
                "text": "Omfattar både den som ansöker och den som redan har avtal."
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-05-07",
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
    "skane/gemensamt/visselblasning": {
      "id": "skane/gemensamt/visselblasning",
      "kind": "procedure",
      "title": "Visselblåsarfunktionen",
      "questions": [
        "visselblasning-tva-adresser"
      ],
      "versions": [
        {
          "text": "Personal som vill rapportera avvikelser eller missförhållanden kan göra det när som helst genom Region Skånes visselblåsarfunktion.\nDokumentet anger två olika webbadresser till den. Sök därför på ordet visselblåsarfunktion på regionens webbplats.\n",
          "sources": [
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 17 och 19",
              "level": "officiellt-svar",
              "inventory": [
                373
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från dagen då svaret lämnades."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "utan-ordning",
            "of": [
              {
                "id": "rapport",
                "title": "Rapportera genom visselblåsarfunktionen"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-05-07",
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
    "skane/gemensamt/steg-kan-hoppas-over": {
      "id": "skane/gemensamt/steg-kan-hoppas-over",
      "kind": "procedure",
      "title": "Allvarliga avvikelser kan leda till sanktion direkt",
      "questions": [
        "sanktionstrappa-tre-beskrivningar",
        "alltid-handlingsplan"
      ],
      "versions": [
        {
          "text": "Regionen bedömer alltid en avvikelse efter hur allvarlig den är, och avvikelsen behöver kartläggas och utredas först.\nVid allvarliga eller upprepade avvikelser kan regionen besluta om sanktioner utan att först begära en handlingsplan.\nEn allvarlig avvikelse kan leda till hävning direkt.\nEn hävning behöver inte föregås av en granskning.\n",
          "sources": [
            {
              "source": "fragor-svar-2026-05-07",
              "at": "Fråga 16, 17 och 18",
              "level": "officiellt-svar",
              "inventory": [
                371,
                374,
                375,
                376
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Startdagen står inte i källan. Vi räknar från dagen då svaren lämnades."
            },
            {
              "about": "wording",
              "text": "Vad som räknas som allvarligt eller upprepat framgår inte. Att en granskning inte krävs sägs om två avtal för psykoterapi."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "kan-hoppas-over",
            "of": [
              {
                "id": "utredning",
                "title": "Avvikelsen kartläggs och utreds"
              },
              {
                "id": "allvar",
                "title": "Regionen bedömer hur allvarlig den är"
              },
              {
                "id": "handlingsplan",
                "title": "Handlingsplan, när det räcker"
              },
              {
                "id": "sanktion",
                "title": "Sanktion eller hävning"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2026-05-07",
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
