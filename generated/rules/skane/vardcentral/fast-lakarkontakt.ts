// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Andel listade med fast läkarkontakt */
export const rule = {
  "id": "skane/vardcentral/fast-lakarkontakt",
  "kind": "requirement",
  "title": "Andel listade med fast läkarkontakt" as string,
  "obligation": "mal",
  "questions": [
    "fast-lakarkontakt-namnare"
  ],
  "versions": [
    {
      "text": "Målet är att minst 75 procent av de listade har en fast läkarkontakt.\n" as string,
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
          "about": "from",
          "text": "Källan säger bara att målet höjdes inför 2024. När målet 75 procent började gälla är inte känt. Vi räknar från den 1 januari 2023." as string
        },
        {
          "about": "wording",
          "text": "Källan skriver 75 procent utan ordet minst. Vi räknar det som minst.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan skriver procenttalet utan ordet minst. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "share",
          "part": "listade-hos-namngiven-lakare",
          "of": "listade",
          "atLeast": 75
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2023-01-01",
        "through": "2023-12-31",
        "end": "superseded"
      }
    },
    {
      "text": "Målet är att minst 85 procent av de listade har en fast läkarkontakt.\n" as string,
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
          "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar." as string
        },
        {
          "about": "wording",
          "text": "Källan skriver 85 procent utan ordet minst. Vi räknar det som minst.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan skriver procenttalet utan ordet minst. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "share",
          "part": "listade-hos-namngiven-lakare",
          "of": "listade",
          "atLeast": 85
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
