// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Första instans i primärvården */
export const rule = {
  "id": "skane/vardcentral/forsta-instans",
  "kind": "scope",
  "title": "Första instans i primärvården" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen är första instans för den som behöver hälso- och sjukvård på primärvårdsnivå.\nDen organiseras så att äldre, personer med flera vårdbehov samtidigt, kroniskt sjuka och personer med funktionsnedsättning får sina behov särskilt tillgodosedda.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "God och nära vård" as string,
          "level": "rapport",
          "inventory": [
            171
          ]
        }
      ],
      "decision": null,
      "assumptions": [
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
