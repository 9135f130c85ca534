// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Antibiotikarecept per 1 000 listade */
export const rule = {
  "id": "skane/vardcentral/antibiotika-recept",
  "kind": "requirement",
  "title": "Antibiotikarecept per 1 000 listade" as string,
  "obligation": "mal",
  "questions": [
    "antibiotika-tva-mal"
  ],
  "versions": [
    {
      "text": "Målet är färre än 280 recept på antibiotika om året, räknat per 1 000 listade.\nRecept från alla förskrivare räknas.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Minska onödig antibiotikaförskrivning" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Källan säger att målet har sänkts från 280 till 250. När målet 280 började gälla är inte känt. Vi räknar från den 1 januari 2023." as string
        },
        {
          "about": "wording",
          "text": "Om det äldre målet var färre än 280 eller högst 280 framgår inte, och inte heller vilka förskrivare som räknades. Vi läser det på samma sätt som målet för 2024." as string
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
          "kind": "ratio",
          "numerator": {
            "kind": "fact",
            "fact": "antibiotikarecept-12-manader"
          },
          "denominator": {
            "kind": "fact",
            "fact": "listade"
          },
          "per": 1000,
          "lessThan": 280
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2023-01-01",
        "through": "2023-12-31",
        "end": "superseded"
      }
    },
    {
      "text": "Målet är färre än 250 recept på antibiotika om året, räknat per 1 000 listade.\nRecept från alla förskrivare räknas.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Minska onödig antibiotikaförskrivning" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar." as string
        },
        {
          "about": "period",
          "text": "Redovisningen följer målet på de senaste tolv månaderna. Antalet listade tas som det är på dagen för kontrollen." as string
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
          "kind": "ratio",
          "numerator": {
            "kind": "fact",
            "fact": "antibiotikarecept-12-manader"
          },
          "denominator": {
            "kind": "fact",
            "fact": "listade"
          },
          "per": 1000,
          "lessThan": 250
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
