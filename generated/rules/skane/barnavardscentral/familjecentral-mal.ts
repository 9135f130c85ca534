// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Familjecentral i varje kommun */
export const rule = {
  "id": "skane/barnavardscentral/familjecentral-mal",
  "kind": "requirement",
  "title": "Familjecentral i varje kommun",
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Region Skånes mål är minst en familjecentral i varje skånsk kommun.\n",
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
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma."
        }
      ],
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
} as const;
