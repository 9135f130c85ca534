// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Så bedöms en ansökan om avtal */
export const rule = {
  "id": "skane/gemensamt/ansokan-bedomning",
  "kind": "procedure",
  "title": "Så bedöms en ansökan om avtal" as string,
  "questions": [
    "karenstid-efter-havning",
    "kontroll-av-listning-vid-start",
    "nyetablering"
  ],
  "versions": [
    {
      "text": "Regionen bedömer de ansökningar om avtal som kommer in både ekonomiskt och utifrån verksamheten.\nNyligen började den också låta en extern aktör bedöma företag och företrädare, både de som ansöker och de som redan har avtal.\nEn äldre redovisning säger att mer kontroll och högre krav vid ansökan ger bättre förutsättningar för en säker vård.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 21" as string,
          "level": "officiellt-svar"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Säker hälso- och sjukvård" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret säger att bedömningen av en extern aktör är ny, men inte från vilken dag.\nVi räknar från dagen då svaret lämnades.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Den externa bedömningen inleddes nyligen, enligt svaret." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "ekonomi",
            "title": "Ekonomisk bedömning" as string
          },
          {
            "id": "verksamhet",
            "title": "Bedömning av verksamheten" as string
          },
          {
            "id": "extern-bedomning",
            "title": "Extern bedömning av företag och företrädare" as string,
            "text": "Omfattar både den som ansöker och den som redan har avtal." as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
