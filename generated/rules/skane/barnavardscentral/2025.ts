// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Förfrågningsunderlag Barnavårdscentral 2025, 2025-01-01 till och med 2025-12-31. */
export const skaneBarnavardscentral2025 = {
  "id": "skane/barnavardscentral/2025",
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
    "skane/barnavardscentral/epds-screening": {
      "id": "skane/barnavardscentral/epds-screening",
      "kind": "procedure",
      "title": "Screening för nedstämdhet hos nyblivna mammor",
      "questions": [],
      "versions": [
        {
          "text": "Varje nybliven mamma erbjuds screening med Edinburgh Postnatal Depression Scale (EPDS) sex till åtta veckor efter förlossningen.\nSyftet är att upptäcka sänkt stämningsläge och depression efter förlossningen.\nScreeningen ingår i det nationella barnhälsovårdsprogrammet, som gäller i hela landet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
              "level": "rapport",
              "inventory": [
                209
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen för januari till augusti 2024 säger inte när programmet började.\nVi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "erbjud",
                "title": "Mamman erbjuds EPDS sex till åtta veckor efter förlossningen"
              },
              {
                "id": "samtal",
                "title": "Enskilt föräldrasamtal"
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
    "skane/barnavardscentral/samtal-med-andra-foraldern": {
      "id": "skane/barnavardscentral/samtal-med-andra-foraldern",
      "kind": "procedure",
      "title": "Enskilt samtal med den förälder som inte har fött barnet",
      "questions": [],
      "versions": [
        {
          "text": "Den förälder som inte har fött barnet erbjuds ett eget föräldrastödjande samtal när barnet är tre till fem månader.\nSamtalet handlar om hur föräldern mår och vilket stöd som behövs.\nDet ingår i det nationella barnhälsovårdsprogrammet, som gäller i hela landet.\n",
          "sources": [
            {
              "source": "delarsredovisning-2024-08",
              "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
              "level": "rapport",
              "inventory": [
                210
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Redovisningen för januari till augusti 2024 säger inte när programmet började.\nVi räknar från den 1 januari 2024.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "erbjud",
                "title": "Samtal erbjuds när barnet är tre till fem månader"
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
    "skane/barnavardscentral/val-och-byte-av-enhet": {
      "id": "skane/barnavardscentral/val-och-byte-av-enhet",
      "kind": "procedure",
      "title": "Val och byte av BVC",
      "questions": [
        "bvc-val-lydelse"
      ],
      "versions": [
        {
          "text": "Vårdnadshavarna väljer BVC på en blankett från regionen. Blanketten lämnas eller skickas till den valda enheten.\nAlla vårdnadshavare ska skriva under för ett barn som är minderårigt.\nValet kan också göras elektroniskt.\nVårdgivaren kan hämta uppgifter om vilka barn som hör till enheten direkt ur systemet LISSY.\n\nReglerna finns i två lydelser, och källan säger inte vilken utgåva de kommer ur:\n\n- I den ena gäller bytet från den dag barnet förs in i LISSY, eller när vårdnadshavaren har valt elektroniskt.\n  Ett barn som flyttar från Skåne men bor kvar inom Södra sjukvårdsregionen får stå kvar.\n- I den andra får vårdnadshavarna byta när de vill, hur många gånger som helst.\n  Ett barn utan val hamnar på den enhet som ligger närmast folkbokföringsadressen.\n  Ett barn som flyttar från Skåne får stå kvar, oavsett vart flytten går.\n\nI båda lydelserna upphör barnhälsovårdsersättningen när ett barn flyttar från Skåne och står kvar.\nVårdgivaren får i stället betalt per besök.\n",
          "sources": [
            {
              "source": "klausul-val-och-byte",
              "at": "Val och byte av Enhet, lydelserna för BVC",
              "level": "ffu-text",
              "inventory": []
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger varken utgåva eller dag. 2023 är den enda utgåva för BVC som vi har sett något av, och vi räknar från dess första dag.\nVilken av lydelserna som gällde då vet vi inte.\n"
            },
            {
              "about": "wording",
              "text": "Lydelserna är hämtade från en samling av avtalsklausuler.\nAtt de hör till BVC i Skåne framgår av att de nämner LISSY och barnhälsovårdsersättning.\n"
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "val",
                "title": "Vårdnadshavarna fyller i blanketten eller väljer elektroniskt"
              },
              {
                "id": "underskrift",
                "title": "Alla vårdnadshavare skriver under"
              },
              {
                "id": "forteckning",
                "title": "Barnet förs in i LISSY hos den valda enheten"
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2023-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/samverkan-med-tandvard": {
      "id": "skane/barnavardscentral/samverkan-med-tandvard",
      "kind": "requirement",
      "title": "Arbetssätt i samverkan med tandvården",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "BVC ska arbeta så som dokumentet *Samverkan mellan barnhälsovården och tandvården* anger.\nVad dokumentet säger finns inte med här.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Samverkan Tandvården",
              "level": "bild",
              "inventory": [
                58
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vår BVC arbetar enligt dokumentet Samverkan mellan barnhälsovården och tandvården.",
              "method": "sjalvdeklaration"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/samverkansperson-tandvard": {
      "id": "skane/barnavardscentral/samverkansperson-tandvard",
      "kind": "requirement",
      "title": "Samverkansperson mot tandvården",
      "obligation": "ska",
      "questions": [],
      "versions": [
        {
          "text": "BVC ska ha utsett en samverkansperson mot tandvården.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Samverkan Tandvården",
              "level": "bild",
              "inventory": [
                57
              ]
            }
          ],
          "decision": null,
          "assumptions": [],
          "corrections": [],
          "assessment": null,
          "judgement": {
            "by": "check",
            "check": {
              "kind": "attestation",
              "statement": "Vår BVC har utsett en samverkansperson mot tandvården.",
              "method": "sjalvdeklaration"
            }
          },
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-01-01",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/avslut-tillaggsuppdrag-vid-brist": {
      "id": "skane/barnavardscentral/avslut-tillaggsuppdrag-vid-brist",
      "kind": "scope",
      "title": "Regionen får avsluta tilläggsuppdrag vid brist",
      "questions": [
        "tillaggsuppdrag-60-dagar"
      ],
      "versions": [
        {
          "text": "Region Skåne får avsluta ett tilläggsuppdrag när det finns brister inom det.\nRätten är regionens. Den säger inte hur stor bristen måste vara eller hur snabbt uppdraget kan avslutas.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Barnavårdscentral, Tilläggsuppdrag generellt",
              "level": "bild",
              "inventory": [
                61
              ]
            }
          ],
          "decision": "pvn-2025-04-23",
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger beslutets dag, den 23 april 2025, men inte när rätten börjar gälla. Vi räknar från beslutet."
            }
          ],
          "corrections": [],
          "assessment": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-04-23",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/uppsagning-tillaggsuppdrag": {
      "id": "skane/barnavardscentral/uppsagning-tillaggsuppdrag",
      "kind": "requirement",
      "title": "Uppsägningstid för tilläggsuppdrag",
      "obligation": "ska",
      "questions": [
        "tillaggsuppdrag-60-dagar"
      ],
      "versions": [
        {
          "text": "Den som vill lämna ett tilläggsuppdrag ska säga upp det 60 dagar innan det är tänkt att sluta.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Barnavårdscentral, Tilläggsuppdrag generellt",
              "level": "bild",
              "inventory": [
                60
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Bilden säger inte när kravet börjar gälla, och det är oklart om beslutet den 23 april 2025 omfattar det.\nVi räknar från dagen då bilden visades.\n"
            },
            {
              "about": "value",
              "text": "Vi räknar 60 kalenderdagar och att fler dagar också duger. Källan säger inte vilket slags dagar som menas.\n"
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
            "from": "2025-05-06",
            "through": null,
            "end": "open"
          }
        }
      ]
    },
    "skane/barnavardscentral/ersattning-efter-alder": {
      "id": "skane/barnavardscentral/ersattning-efter-alder",
      "kind": "compensation",
      "title": "Höjd ersättning för barn som är 1, 4 och 5 år",
      "questions": [
        "bvc-ersattning-alder"
      ],
      "versions": [
        {
          "text": "Ersättningen till BVC höjs för barn i tre åldrar: 1 år, 4 år och 5 år.\nKällan anger inte beloppen.\n",
          "sources": [
            {
              "source": "dialogmote-2025-05-06",
              "at": "Översyn ersättningsmodell BVC",
              "level": "bild",
              "inventory": [
                52
              ]
            }
          ],
          "decision": "pvn-2025-04-23",
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger beslutets dag, den 23 april 2025, men inte när höjningen börjar gälla. Vi räknar från beslutet.\n"
            },
            {
              "about": "wording",
              "text": "Bilden skriver åldrarna tätt ihop. Vi läser dem som en lista av tre åldrar, inte som ett decimaltal."
            }
          ],
          "corrections": [],
          "assessment": null,
          "amounts": [
            {
              "id": "alder-1",
              "title": "Ersättning för barn som är 1 år",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            },
            {
              "id": "alder-4",
              "title": "Ersättning för barn som är 4 år",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            },
            {
              "id": "alder-5",
              "title": "Ersättning för barn som är 5 år",
              "amount": "ej-angivet",
              "unit": "kr",
              "direction": "ersattning"
            }
          ],
          "when": null,
          "standing": {
            "status": "beslutad",
            "from": "2025-04-23",
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
