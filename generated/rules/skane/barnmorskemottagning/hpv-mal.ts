// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Mål för HPV-vaccination */
export const rule = {
  "id": "skane/barnmorskemottagning/hpv-mal",
  "kind": "requirement",
  "title": "Mål för HPV-vaccination" as string,
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Målet är att 70 procent av kvinnorna födda 1994–1999 vaccineras i HPV-vaccinstudien Skåne.\nGruppen är drygt 50 000 kvinnor.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "HPV-vaccinstudien Skåne" as string,
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
          "text": "Källan säger inte när målet sattes.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Målet gäller hela målgruppen i Skåne. En enskild mottagning kan varken uppfylla eller bryta mot det." as string
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
