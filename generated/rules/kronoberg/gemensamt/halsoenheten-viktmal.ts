// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rekommenderad viktnedgång på hälsoenheten */
export const rule = {
  "id": "kronoberg/gemensamt/halsoenheten-viktmal",
  "kind": "requirement",
  "title": "Rekommenderad viktnedgång på hälsoenheten" as string,
  "obligation": "bor",
  "questions": [
    "obesitas-bmi-granser"
  ],
  "versions": [
    {
      "text": "Under viktminskningsfasen rekommenderas vuxna under 70 år att gå ner minst 10 procent. Vuxna över 70 år rekommenderas\ncirka 0,5 kilo i veckan, vilket blir 4–6 kilo. För den som är exakt 70 år står inget.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Resultatfördelning vid ettårsuppföljning" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när rekommendationen gäller. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan rekommenderar en viktnedgång. Den sätter inget mål för vårdcentralen." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Rekommendationen gäller den enskilda patienten på hälsoenheten, inte vårdcentralen." as string
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
