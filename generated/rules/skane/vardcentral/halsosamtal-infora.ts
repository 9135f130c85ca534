// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Inför riktade hälsosamtal */
export const rule = {
  "id": "skane/vardcentral/halsosamtal-infora",
  "kind": "requirement",
  "title": "Inför riktade hälsosamtal" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska införa riktade hälsosamtal enligt Region Skånes modell.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Riktade hälsosamtal" as string,
          "level": "slutsats"
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
          "text": "Hälsosamtalen började före 2024. När kravet på alla vårdcentraler började gälla framgår inte. Vi räknar från 2024." as string
        },
        {
          "about": "obligation",
          "text": "Raden är ett av nämndens mål och uppdrag, och säger att hälsosamtalen ska införas på samtliga vårdcentraler.\nAtt varje vårdcentral är skyldig att göra det är vår slutsats.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Kravet är att hälsosamtalen ska vara införda." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan är ett uppdrag som nämnden följer upp. Att det binder vårdcentralen är en slutsats." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi har infört riktade hälsosamtal enligt Region Skånes modell." as string,
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
