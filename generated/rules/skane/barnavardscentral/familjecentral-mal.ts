// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Familjecentral i varje kommun */
export const rule = {
  "id": "skane/barnavardscentral/familjecentral-mal",
  "kind": "requirement",
  "title": "Familjecentral i varje kommun" as string,
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Region Skånes mål är minst en familjecentral i varje skånsk kommun.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Etablering av familjecentraler ska öka" as string,
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
          "text": "Redovisningen för januari till augusti 2024 säger inte när målet antogs. Vi räknar från den 1 januari 2024.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Målet gäller hela Skåne. En enskild enhet kan varken uppfylla eller bryta mot det." as string
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
