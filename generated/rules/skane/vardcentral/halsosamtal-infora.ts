// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Inför riktade hälsosamtal */
export const rule = {
  "id": "skane/vardcentral/halsosamtal-infora",
  "kind": "requirement",
  "title": "Inför riktade hälsosamtal",
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska införa riktade hälsosamtal enligt Region Skånes modell.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Riktade hälsosamtal",
          "level": "rapport",
          "inventory": [
            159
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Hälsosamtalen började före 2024. När kravet på alla vårdcentraler började gälla framgår inte. Vi räknar från 2024."
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Kravet är att hälsosamtalen ska vara införda."
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi har infört riktade hälsosamtal enligt Region Skånes modell.",
          "method": "registerdata"
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
