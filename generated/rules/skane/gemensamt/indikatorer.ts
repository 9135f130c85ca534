// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Indikatorer ur Indikatorbiblioteket */
export const rule = {
  "id": "skane/gemensamt/indikatorer",
  "kind": "scope",
  "title": "Indikatorer ur Indikatorbiblioteket" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen följer upp målen med gemensamma indikatorer.\nDe flesta beskrivs i Region Skånes Indikatorbibliotek.\nIndikatorerna utvecklas och kan ändras över tid.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning under 2024" as string,
          "level": "rapport"
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
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
