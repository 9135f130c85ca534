// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ingen särskild ersättning för läkarbesök i lättgynekologi */
export const rule = {
  "id": "skane/barnmorskemottagning/lattgynekologi-ersattning",
  "kind": "compensation",
  "title": "Ingen särskild ersättning för läkarbesök i lättgynekologi" as string,
  "questions": [
    "lattgynekologi-ersattning"
  ],
  "versions": [
    {
      "text": "Lättgynekologi ingår i basuppdraget.\nDärför betalas ingen särskild ersättning, alltså 0 kr, för läkarbesök i lättgynekologi.\nPå frågan om recept och telefonsamtal gav regionen samma svar, utan att ta upp dem.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 1" as string,
          "level": "officiellt-svar"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 2" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret från den 7 maj 2026 säger inte sedan när det gäller.\nVi räknar från den dagen.\nLättgynekologi har ingått i basuppdraget sedan 2024.\n" as string
        },
        {
          "about": "wording",
          "text": "Svaret nämner läkarbesök.\nOm recept och telefonsamtal också hör till basuppdraget säger det inte.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Svaret nämner inte recept och telefonsamtal." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "lakarbesok",
          "title": "Särskild ersättning för läkarbesök i lättgynekologi" as string,
          "amount": 0,
          "unit": "kr-per-besok",
          "direction": "ersattning"
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
