// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** HPV-vaccination och HPV-prov i vaccinstudien */
export const rule = {
  "id": "skane/barnmorskemottagning/hpv-vaccination",
  "kind": "procedure",
  "title": "HPV-vaccination och HPV-prov i vaccinstudien" as string,
  "questions": [],
  "versions": [
    {
      "text": "Kvinnor födda 1994–1999 erbjuds vaccination mot HPV och HPV-prov i HPV-vaccinstudien Skåne.\nStudien har två doser. Den andra ges efter tre år.\nVaccinationen är kostnadsfri. Bara en del av barnmorskemottagningarna deltar i studien.\n" as string,
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
          "text": "Studien började 2023, men källan anger ingen dag.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "dos-ett",
            "title": "Dos ett och erbjudande om HPV-prov" as string
          },
          {
            "id": "dos-tva",
            "title": "Dos två efter tre år" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
