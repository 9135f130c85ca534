// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rehabilitering vid cancer */
export const rule = {
  "id": "skane/vardcentral/cancerrehabilitering",
  "kind": "requirement",
  "title": "Rehabilitering vid cancer" as string,
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Målet är att alla patienter med cancer erbjuds den rehabilitering som de behöver och har förutsättningar för.\nRegionen har fått medel för att bland annat öka antalet remisser till basal cancerrehabilitering i primärvården.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Högkvalitativ cancervård i hela Skåne" as string,
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
          "reason": "Källan säger att regionen har fått medel för det. Målet riktar sig inte till en enskild vårdcentral." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Vilken rehabilitering en patient behöver och har förutsättningar för är en bedömning i det enskilda fallet." as string,
          "method": "intervju"
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
} as const;
