// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Lokal rutin mot undernäring */
export const rule = {
  "id": "skane/vardcentral/undernaring-rutin",
  "kind": "requirement",
  "title": "Lokal rutin mot undernäring" as string,
  "obligation": "bor",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen bör ha en egen rutin för att upptäcka risk för undernäring, utifrån den vägledning som är gemensam för Skåne.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Undernäring" as string,
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
          "about": "wording",
          "text": "Redovisningen säger att lokala rutiner behöver tas fram och kallar det ett förbättringsområde.\nVi läser det som en rekommendation, inte som ett bindande krav.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att rutinen ska vara skriven." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi har en egen rutin för att upptäcka risk för undernäring." as string,
          "method": "dokument"
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
