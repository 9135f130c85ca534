// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Förfrågningsunderlag Barnmorskemottagning 2025, 2025-01-01 till och med 2025-12-31. */
export const skaneBarnmorskemottagning2025 = {
  "id": "skane/barnmorskemottagning/2025",
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
    "skane/barnavardscentral/familjecentral-mal": {
      "id": "skane/barnavardscentral/familjecentral-mal",
      "kind": "requirement",
      "title": "Familjecentral i varje kommun",
      "obligation": "mal",
      "questions": [],
      "versions": [
        {
          "text": "Region Skånes mål är minst en familjecentral i varje kommun i Skåne.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Etablering av familjecentraler ska öka",
              "level": "rapport",
              "inventory": [
                180
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen för januari till augusti 2024 säger inte när målet antogs. Vi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Målet gäller hela Skåne. En enskild enhet kan varken uppfylla eller bryta mot det."
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
    "skane/barnavardscentral/familjecentral-stod": {
      "id": "skane/barnavardscentral/familjecentral-stod",
      "kind": "grant",
      "title": "Etableringsstöd för ny familjecentral",
      "questions": [
        "familjecentral-stod-belopp"
      ],
      "versions": [
        {
          "text": "Den BVC respektive barnmorskemottagning (BMM) som först startar en familjecentral i en kommun som inte har någon sedan tidigare får ett etableringsstöd på 100 000 kr.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Omställningsarbetet",
              "level": "rapport",
              "inventory": [
                149
              ]
            },
            {
              "source": "delarsredovisning-2024-08",
              "at": "Etablering av familjecentraler ska öka",
              "level": "rapport",
              "inventory": [
                181
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "eligibility": {
            "kind": "one-of",
            "fact": "start-av-familjecentral",
            "values": [
              "forsta-i-kommunen"
            ]
          },
          "amounts": [
            {
              "id": "etableringsstod",
              "title": "Etableringsstöd",
              "amount": 100000,
              "unit": "kr",
              "direction": "ersattning",
              "condition": "För den första familjecentralen i kommunen.\nOm BVC och BMM i samma familjecentral får var sitt stöd eller delar på ett är en öppen fråga.\n"
            }
          ],
          "dates": [],
          "standing": {
            "status": "beslutad",
            "from": "2024-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/geografisk-ersattning": {
      "id": "skane/barnavardscentral/geografisk-ersattning",
      "kind": "compensation",
      "title": "Geografisk ersättning till BVC och BMM",
      "questions": [],
      "versions": [
        {
          "text": "Den geografiska ersättningen till BVC och barnmorskemottagningar höjdes i januari 2024.\nSyftet är att vården ska finnas i hela Skåne.\nKällan anger inte beloppen för BVC och barnmorskemottagningar, eller vilka enheter som får ersättningen.\n",
          "sources": [
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
              "about": "from",
              "text": "Redovisningen säger januari 2024. Vi räknar från månadens första dag."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "barnavardscentral",
              "title": "Geografisk ersättning till BVC",
              "amount": "ej-angivet",
              "unit": "kr-per-manad",
              "direction": "ersattning"
            },
            {
              "id": "barnmorskemottagning",
              "title": "Geografisk ersättning till BMM",
              "amount": "ej-angivet",
              "unit": "kr-per-manad",
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
    "skane/barnmorskemottagning/hpv-mal": {
      "id": "skane/barnmorskemottagning/hpv-mal",
      "kind": "requirement",
      "title": "Mål för HPV-vaccination",
      "obligation": "mal",
      "questions": [],
      "versions": [
        {
          "text": "Målet är att 70 procent av kvinnorna födda 1994–1999 vaccineras i HPV-vaccinstudien Skåne.\nGruppen är drygt 50 000 kvinnor.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "HPV-vaccinstudien Skåne",
              "level": "rapport",
              "inventory": [
                243
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan säger inte när målet sattes.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "manual",
              "because": "Målet gäller hela målgruppen i Skåne. En enskild mottagning kan varken uppfylla eller bryta mot det."
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
    "skane/barnmorskemottagning/hpv-vaccination": {
      "id": "skane/barnmorskemottagning/hpv-vaccination",
      "kind": "procedure",
      "title": "HPV-vaccination och HPV-prov i vaccinstudien",
      "questions": [],
      "versions": [
        {
          "text": "Kvinnor födda 1994–1999 erbjuds vaccination mot HPV och HPV-prov i HPV-vaccinstudien Skåne.\nStudien har två doser. Den andra ges efter tre år.\nVaccinationen är kostnadsfri. Bara en del av barnmorskemottagningarna deltar i studien.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "HPV-vaccinstudien Skåne",
              "level": "rapport",
              "inventory": [
                240,
                241
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Studien började 2023, men källan anger ingen dag.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "dos-ett",
                "title": "Dos ett och erbjudande om HPV-prov"
              },
              {
                "id": "dos-tva",
                "title": "Dos två efter tre år"
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
    "skane/barnmorskemottagning/lattgynekologi": {
      "id": "skane/barnmorskemottagning/lattgynekologi",
      "kind": "scope",
      "title": "Lättgynekologi i basuppdraget",
      "questions": [
        "lattgynekologi-ersattning"
      ],
      "versions": [
        {
          "text": "Lättgynekologi ingår i barnmorskemottagningens basuppdrag.\nBarnmorskemottagningen ska därför, precis som vårdcentralerna, vara första vårdinstans för vanliga gynekologiska besvär och både bedöma och behandla dem.\nAnsvaret är gemensamt: patienten kan vända sig till endera.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Viktiga händelser 2024",
              "level": "rapport",
              "inventory": [
                136,
                137
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen räknar upp detta bland händelserna 2024 men anger ingen dag.\nVi räknar från den 1 januari 2024, då de ändrade förfrågningsunderlagen verkställdes.\n"
            },
            {
              "about": "wording",
              "text": "Att patienten kan vända sig till endera är vår läsning av att båda är primärvårdsinstans för samma besvär.\n"
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
    "skane/barnmorskemottagning/underleverantor-ansokan": {
      "id": "skane/barnmorskemottagning/underleverantor-ansokan",
      "kind": "requirement",
      "title": "Ansökan om underleverantör",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "En mottagning som vill anlita en underleverantör ska ansöka om det hos Region Skåne.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Insyn, Barnmorskemottagning",
              "level": "slutsats",
              "inventory": [
                302
              ]
            },
            {
              "source": "ffu-vardcentral-2024",
              "at": "Avsnitt 8.15.3, rubriken",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Kravet framgår av vad regionen följde upp. När det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n"
            },
            {
              "about": "wording",
              "text": "Källan säger bara att ett krav ställdes om ansökan om underleverantör.\nAtt det är regionen som ska få ansökan är vår slutsats.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vi har ansökt hos Region Skåne om alla underleverantörer som vi anlitar, eller så anlitar vi inga.",
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
    "skane/barnmorskemottagning/kontakt-samma-dag": {
      "id": "skane/barnmorskemottagning/kontakt-samma-dag",
      "kind": "requirement",
      "title": "Kontakt samma dag",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "Den som söker enheten ska kunna få kontakt samma dag.\nDet gäller helgfria vardagar, under de tider då enheten själv har öppet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "God tillgänglighet",
              "level": "rapport",
              "inventory": [
                198
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen säger att kravet förtydligades i förfrågningsunderlagen men inte vilken dag.\nDen handlar om januari till augusti 2024, och vi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Den som söker vår enhet en helgfri vardag under våra öppettider får kontakt med oss samma dag.",
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
    "skane/barnmorskemottagning/antal-barnmorskor": {
      "id": "skane/barnmorskemottagning/antal-barnmorskor",
      "kind": "requirement",
      "title": "Antal barnmorskor på mottagningen",
      "obligation": "ska",
      "questions": [
        "bmm-antal-barnmorskor"
      ],
      "versions": [
        {
          "text": "Det finns ett krav på hur många barnmorskor en mottagning ska ha.\nHur många det är framgår inte av källan.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Barnmorskemottagning, Bemanning och kompetens",
              "level": "slutsats",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte sedan när kravet finns. Vi räknar från dagen då bilden visades, den 6 maj 2025.\n"
            },
            {
              "about": "wording",
              "text": "Bilden talar om översyn av kravet på antal barnmorskor.\nVi läser det som att ett krav finns i dag och att det anger ett minsta antal.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "staffing",
              "who": {
                "anyOf": [
                  {
                    "profession": "barnmorska"
                  }
                ]
              },
              "atLeastPersons": "ej-angivet"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-05-06",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnmorskemottagning/gynekologisk-halsa": {
      "id": "skane/barnmorskemottagning/gynekologisk-halsa",
      "kind": "requirement",
      "title": "Läkare i tilläggsuppdraget Gynekologisk hälsa",
      "obligation": "ska",
      "questions": [
        "lattgynekologi-ersattning"
      ],
      "versions": [
        {
          "text": "I tilläggsuppdraget Gynekologisk hälsa ska läkare handlägga och behandla vanliga gynekologiska besvär.\nUppdraget kompletterar lättgynekologin i basuppdraget, där läkare inte nämns.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Viktiga händelser 2024",
              "level": "rapport",
              "inventory": [
                138
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen räknar upp tilläggsuppdraget bland händelserna 2024 men anger ingen dag.\nVi räknar från den 1 januari 2024.\n"
            },
            {
              "about": "wording",
              "text": "Källan beskriver vad uppdraget omfattar. Vi läser det som ett krav på den som har uppdraget.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Inom vårt tilläggsuppdrag Gynekologisk hälsa är det läkare som handlägger och behandlar.",
              "method": "sjalvdeklaration"
            }
          },
          "when": {
            "kind": "add-on",
            "holds": "gynekologisk-halsa"
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
    "skane/barnmorskemottagning/sexologisk-mottagning": {
      "id": "skane/barnmorskemottagning/sexologisk-mottagning",
      "kind": "scope",
      "title": "Tilläggsuppdraget Sexologisk mottagning",
      "questions": [],
      "versions": [
        {
          "text": "En barnmorskemottagning kan ha tilläggsuppdraget Sexologisk mottagning.\nVilka symtom uppdraget omfattar framgår inte av källan.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Tilläggsuppdrag Sexologisk mottagning",
              "level": "bild",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden visar att uppdraget finns men inte sedan när. Vi räknar från dagen då bilden visades, den 6 maj 2025.\n"
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
    "skane/barnmorskemottagning/verifikationsbesok": {
      "id": "skane/barnmorskemottagning/verifikationsbesok",
      "kind": "procedure",
      "title": "Verifikationsbesök hos nystartade mottagningar",
      "questions": [],
      "versions": [
        {
          "text": "Region Skåne gör ett verifikationsbesök hos barnmorskemottagningar som nyss har startat.\nUnder januari till augusti 2024 fick alla fem nystartade mottagningar ett besök.\nAvvikelser som hittades ledde till krav på handlingsplan.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Insyn, Barnmorskemottagning",
              "level": "rapport",
              "inventory": [
                298
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "scope",
              "text": "Källan säger vad som gjordes 2024. Att varje ny mottagning får ett besök även senare är vår slutsats.\n"
            },
            {
              "about": "from",
              "text": "Vi räknar från den 1 januari 2024, den första dag som redovisningen omfattar."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "besok",
                "title": "Besök hos den nystartade mottagningen"
              },
              {
                "id": "handlingsplan",
                "title": "Krav på handlingsplan om besöket visar avvikelser"
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
    }
  }
} as const;
