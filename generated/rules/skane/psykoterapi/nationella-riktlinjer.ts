// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Följa nationella riktlinjer */
export const rule = {
  "id": "skane/psykoterapi/nationella-riktlinjer",
  "kind": "requirement",
  "title": "Följa nationella riktlinjer" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Mottagningen ska följa nationella riktlinjer och den ordning som behandlingsformerna har där.\nRegion Skåne följer Socialstyrelsens nationella riktlinjer.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
          "level": "slutsats"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 14" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "obligation",
          "text": "Källorna säger att regionen följer riktlinjerna och att följsamheten har tydliggjorts.\nAtt varje mottagning är skyldig att följa dem är vår slutsats.\n" as string
        },
        {
          "about": "from",
          "text": "Redovisningen säger att kravet blev tydligare under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n" as string
        },
        {
          "about": "wording",
          "text": "Redovisningen talar om följsamhet och om prioritering av behandlingsform.\nAtt ordningen är den som riktlinjerna anger är vår läsning.\n" as string
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
          "kind": "manual",
          "because": "Kravet hänvisar till riktlinjer i ett annat dokument. Om de följs bedöms patient för patient." as string
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
