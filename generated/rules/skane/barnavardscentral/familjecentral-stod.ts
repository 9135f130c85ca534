// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Etableringsstöd för ny familjecentral */
export const rule = {
  "id": "skane/barnavardscentral/familjecentral-stod",
  "kind": "grant",
  "title": "Etableringsstöd för ny familjecentral" as string,
  "questions": [
    "familjecentral-stod-belopp"
  ],
  "versions": [
    {
      "text": "Den BVC respektive barnmorskemottagning (BMM) som är först med att starta en familjecentral i en kommun utan någon sådan får ett etableringsstöd på 100 000 kr.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
          "level": "rapport"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Etablering av familjecentraler ska öka" as string,
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
          "text": "Redovisningen säger januari 2024. Vi räknar från månadens första dag.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger januari 2024 utan dag, och att kommunen inte ska ha någon familjecentral sedan tidigare." as string
        }
      ],
      "assessment": null,
      "eligibility": {
        "kind": "one-of",
        "fact": "start-av-familjecentral",
        "values": [
          "forsta-i-kommunen"
        ]
      },
      "amounts": [
        {
          "id": "etableringsstod",
          "title": "Etableringsstöd" as string,
          "amount": 100000,
          "unit": "kr",
          "direction": "ersattning",
          "condition": "För den första familjecentralen i kommunen.\nOm BVC och BMM i samma familjecentral får var sitt stöd eller delar på ett är en öppen fråga.\n" as string
        }
      ],
      "dates": [],
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
