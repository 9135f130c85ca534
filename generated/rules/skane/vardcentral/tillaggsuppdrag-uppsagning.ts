// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Säg upp tilläggsuppdrag i tid */
export const rule = {
  "id": "skane/vardcentral/tillaggsuppdrag-uppsagning",
  "kind": "requirement",
  "title": "Säg upp tilläggsuppdrag i tid" as string,
  "obligation": "ska",
  "questions": [
    "tillaggsuppdrag-60-dagar"
  ],
  "versions": [
    {
      "text": "Den som vill lämna ett tilläggsuppdrag ska säga upp det minst 60 dagar innan det är tänkt att sluta.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Barnmorskemottagning, Tilläggsuppdrag generellt" as string,
          "level": "slutsats",
          "inventory": [
            39
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "scope",
          "text": "Bilden om barnmorskemottagning säger 60 dagar, samma som för vårdcentral. Vårdcentralernas egen text har inte lästs." as string
        },
        {
          "about": "from",
          "text": "När kravet började gälla för vårdcentral står inte i källan. Vi räknar från den 1 januari 2024." as string
        },
        {
          "about": "value",
          "text": "Källan säger inte om det är kalenderdagar. Vi räknar kalenderdagar, och fler än 60 dagar duger också." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "notice-period",
          "atLeastDays": 60
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
