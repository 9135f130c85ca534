// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Internetbaserad kognitiv beteendeterapi */
export const rule = {
  "id": "skane/vardcentral/ikbt",
  "kind": "requirement",
  "title": "Internetbaserad kognitiv beteendeterapi" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska kunna ge internetbaserad kognitiv beteendeterapi (iKBT).\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Ökad tillgänglighet till vård vid psykisk ohälsa" as string,
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
          "about": "obligation",
          "text": "Källan säger att iKBT är infört på samtliga vårdcentraler. Att det är ett krav i förfrågningsunderlaget är en slutsats.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Kravet är en slutsats av källan, och visas nu så." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Våra patienter kan få internetbaserad kognitiv beteendeterapi hos oss." as string,
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
