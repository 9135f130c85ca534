// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Arbetssätt i samverkan med tandvården */
export const rule = {
  "id": "skane/barnavardscentral/samverkan-med-tandvard",
  "kind": "requirement",
  "title": "Arbetssätt i samverkan med tandvården" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "BVC ska arbeta så som dokumentet *Samverkan mellan barnhälsovården och tandvården* anger.\nVad dokumentet säger finns inte med här.\n" as string,
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
          "statement": "Vår BVC arbetar enligt dokumentet Samverkan mellan barnhälsovården och tandvården." as string,
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
