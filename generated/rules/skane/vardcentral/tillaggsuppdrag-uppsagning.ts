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
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "scope",
          "text": "Bilden om barnmorskemottagning säger 60 dagar, samma som för vårdcentral. Vårdcentralernas egen text har inte lästs." as string
        },
        {
          "about": "from",
          "text": "När kravet började gälla för vårdcentral står inte i källan.\nVi räknar från dagen då bilden visades, den 6 maj 2025. Kravet är troligen äldre.\n" as string
        },
        {
          "about": "value",
          "text": "Källan säger inte om det är kalenderdagar. Vi räknar kalenderdagar, och fler än 60 dagar duger också." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Bilden är från den 6 maj 2025, och ingen källa visar kravet före den. Startdagen var för tidig." as string
        }
      ],
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
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
