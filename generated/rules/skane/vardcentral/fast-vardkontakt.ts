// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fast vårdkontakt */
export const rule = {
  "id": "skane/vardcentral/fast-vardkontakt",
  "kind": "requirement",
  "title": "Fast vårdkontakt" as string,
  "obligation": "ska",
  "questions": [
    "fast-vardkontakt-uppfoljning"
  ],
  "versions": [
    {
      "text": "Vårdcentralen ska erbjuda fast vårdkontakt.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Fast vårdkontakt ska erbjudas på vårdcentralerna" as string,
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "wording",
          "text": "Källan säger inte vilka patienter som ska erbjudas fast vårdkontakt." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte vilka patienter som ska erbjudas fast vårdkontakt." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi erbjuder fast vårdkontakt." as string,
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
