// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Kontakt samma dag */
export const rule = {
  "id": "skane/barnmorskemottagning/kontakt-samma-dag",
  "kind": "requirement",
  "title": "Kontakt samma dag" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Den som söker enheten ska kunna få kontakt samma dag.\nDet gäller helgfria vardagar, under de tider då enheten själv har öppet.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "God tillgänglighet" as string,
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
          "text": "Redovisningen säger att kravet förtydligades i förfrågningsunderlagen men inte vilken dag.\nDen handlar om januari till augusti 2024, och vi räknar från den 1 januari 2024.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan talar om möjlighet till kontakt samma dag." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Den som söker vår enhet en helgfri vardag under våra öppettider kan få kontakt med oss samma dag." as string,
          "method": "sjalvdeklaration"
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
