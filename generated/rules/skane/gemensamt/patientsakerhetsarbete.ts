// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Systematiskt patientsäkerhetsarbete */
export const rule = {
  "id": "skane/gemensamt/patientsakerhetsarbete",
  "kind": "requirement",
  "title": "Systematiskt patientsäkerhetsarbete" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdgivaren ska arbeta systematiskt med patientsäkerhet.\nVårdgivaren ska göra det som behövs för att patienter inte ska få vårdskador.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Säker hälso- och sjukvård" as string,
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
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att kravet är äldre står inte i källan." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi arbetar systematiskt med patientsäkerhet och gör det som behövs för att förebygga vårdskador." as string,
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
