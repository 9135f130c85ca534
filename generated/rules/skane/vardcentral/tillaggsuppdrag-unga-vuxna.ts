// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Tilläggsuppdrag: mottagning för unga vuxna */
export const rule = {
  "id": "skane/vardcentral/tillaggsuppdrag-unga-vuxna",
  "kind": "scope",
  "title": "Tilläggsuppdrag: mottagning för unga vuxna" as string,
  "questions": [],
  "versions": [
    {
      "text": "En vårdcentral kan ta på sig tilläggsuppdraget mottagning för unga vuxna.\nUnder 2024 hade 29 enheter det.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
          "level": "rapport"
        },
        {
          "source": "ffu-vardcentral-2019",
          "at": "Avsnitt 5.11.2, rubriken" as string,
          "level": "ffu-text"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller. Uppdraget fanns redan 2019." as string
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
} as const;
