// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avtal om ansvarsfördelning och utveckling 2016, 2016-01-19 till och med 2016-12-31. */
export const skaneHalsoOchSjukvardsavtalet2016 = {
  "id": "skane/halso-och-sjukvardsavtalet/2016",
  "from": "2016-01-19",
  "through": "2016-12-31",
  "state": "rekonstruerad",
  "rules": {
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
    "skane/halso-och-sjukvardsavtalet/tidplan": {
      "id": "skane/halso-och-sjukvardsavtalet/tidplan",
      "kind": "procedure",
      "title": "Tidsatta aktiviteter i utvecklingsplanen",
      "questions": [],
      "versions": [
        {
          "text": "Planen delar in arbetet i tre perioder: 2016–2017, 2018–2019 och 2019–2020. De två sista går om varandra under 2019.\n",
          "sources": [
            {
              "source": "vardsamverkan-skane",
              "at": "Utvecklingsplan Del B, tidsatta aktiviteter",
              "level": "bild",
              "inventory": [
                393,
                395,
                396
              ]
            }
          ],
          "decision": null,
          "assumptions": [
            {
              "about": "from",
              "text": "Källan anger bara år. Vi räknar från avtalets datum till slutet av 2020."
            }
          ],
          "corrections": [],
          "assessment": null,
          "steps": {
            "order": "i-ordning",
            "of": [
              {
                "id": "ar-2016-2017",
                "title": "2016–2017, påbörja",
                "measures": [
                  "Kompetensförsörjning och utveckling",
                  "Läkarstöd på plats i kommunens hemsjukvård",
                  "Anpassning av kommunens sjuksköterskor till läkarstödet",
                  "Gemensamma arbetsformer och beslutsstöd",
                  "Rutiner för teambaserat arbete",
                  "Årlig uppföljning"
                ]
              },
              {
                "id": "ar-2018-2019",
                "title": "2018–2019, fortsätta med utvecklingsområdena"
              },
              {
                "id": "ar-2019-2020",
                "title": "2019–2020, teambaserad vårdform på plats",
                "measures": [
                  "Vårdformen är införd",
                  "Samlad utvärdering",
                  "Avtal och arbetssätt justeras"
                ]
              }
            ]
          },
          "standing": {
            "status": "beslutad",
            "from": "2016-01-19",
            "through": "2020-12-31",
            "end": "stated"
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
    }
  }
} as const;
