// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fysiska besök */
export const rule = {
  "id": "skane/psykoterapi/fysiska-besok",
  "kind": "requirement",
  "title": "Fysiska besök" as string,
  "obligation": "ska",
  "questions": [
    "psykoterapi-fysiska-besok"
  ],
  "versions": [
    {
      "text": "Mottagningen ska ta emot patienter på fysiska besök.\nHur stor del av besöken det gäller framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
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
          "text": "Redovisningen säger att kravet blev tydligare under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan talar om krav på fysiska besök, inte om vem som ska göra vad. Meningen är vår läsning." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Källan säger att fysiska besök krävs men inte i vilken omfattning." as string
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
