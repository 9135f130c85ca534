// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Telefonsamtal besvaras samma dag */
export const rule = {
  "id": "nationellt/primarvard/telefon-samma-dag",
  "kind": "requirement",
  "title": "Telefonsamtal besvaras samma dag" as string,
  "obligation": "mal",
  "questions": [
    "vardgaranti-och-telefon"
  ],
  "versions": [
    {
      "text": "Det nationella målet är att 100 procent av de samtal som kommer in besvaras samma dag.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Följsamhet till vårdgarantin" as string,
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
          "text": "Målets startdag står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "period",
          "text": "Källan anger ingen mätperiod. Kontrollen frågar efter den senaste månaden.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan anger ingen mätperiod. Att vi frågar efter den senaste månaden står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "share",
          "part": "telefonsamtal-besvarade-samma-dag",
          "of": "telefonsamtal-inkomna",
          "atLeast": 100
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
