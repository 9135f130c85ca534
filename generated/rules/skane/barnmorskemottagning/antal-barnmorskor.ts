// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Antal barnmorskor på mottagningen */
export const rule = {
  "id": "skane/barnmorskemottagning/antal-barnmorskor",
  "kind": "requirement",
  "title": "Antal barnmorskor på mottagningen" as string,
  "obligation": "ska",
  "questions": [
    "bmm-antal-barnmorskor"
  ],
  "versions": [
    {
      "text": "Det finns ett krav på hur många barnmorskor en mottagning ska ha.\nHur många det är framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Barnmorskemottagning, Bemanning och kompetens" as string,
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
          "about": "from",
          "text": "Bilden säger inte sedan när kravet finns. Vi räknar från dagen då bilden visades, den 6 maj 2025.\n" as string
        },
        {
          "about": "obligation",
          "text": "Bilden talar om översyn av kravet på antal barnmorskor.\nVi läser det som att ett krav finns i dag och att det anger ett minsta antal.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "staffing",
          "who": {
            "anyOf": [
              {
                "profession": "barnmorska"
              }
            ]
          },
          "atLeastPersons": "ej-angivet"
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
