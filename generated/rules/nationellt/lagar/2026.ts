// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Lagar och föreskrifter 2026, 2026-01-01 till och med 2026-12-31. */
export const nationelltLagar2026 = {
  "id": "nationellt/lagar/2026",
  "from": "2026-01-01",
  "through": "2026-12-31",
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
    }
  }
} as const;
