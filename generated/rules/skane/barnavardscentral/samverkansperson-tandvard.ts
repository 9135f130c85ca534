// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Samverkansperson mot tandvården */
export const rule = {
  "id": "skane/barnavardscentral/samverkansperson-tandvard",
  "kind": "requirement",
  "title": "Samverkansperson mot tandvården" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "BVC ska ha utsett en samverkansperson mot tandvården.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Samverkan Tandvården" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vår BVC har utsett en samverkansperson mot tandvården." as string,
          "method": "sjalvdeklaration"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
