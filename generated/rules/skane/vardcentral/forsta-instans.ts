// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Första instans i primärvården */
export const rule = {
  "id": "skane/vardcentral/forsta-instans",
  "kind": "scope",
  "title": "Första instans i primärvården" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska vara första instans för den som behöver hälso- och sjukvård på primärvårdsnivå.\nDen ska organiseras så att äldre, personer med flera vårdbehov samtidigt, kroniskt sjuka och personer med funktionsnedsättning får sina behov särskilt tillgodosedda.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "God och nära vård" as string,
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
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att vårdcentralen ska vara första instans och ska organiseras så." as string
        }
      ],
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
