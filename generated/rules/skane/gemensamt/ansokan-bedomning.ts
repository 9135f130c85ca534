// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Så bedöms en ansökan om avtal */
export const rule = {
  "id": "skane/gemensamt/ansokan-bedomning",
  "kind": "procedure",
  "title": "Så bedöms en ansökan om avtal",
  "questions": [
    "karenstid-efter-havning",
    "kontroll-av-listning-vid-start",
    "nyetablering"
  ],
  "versions": [
    {
      "text": "Regionen bedömer varje ansökan om avtal både ekonomiskt och utifrån verksamheten.\nSedan en tid bedömer också en extern aktör företag och företrädare, både de som ansöker och de som redan har avtal.\n",
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 21",
          "level": "officiellt-svar",
          "inventory": [
            383
          ]
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Säker hälso- och sjukvård",
          "level": "rapport",
          "inventory": [
            213
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret säger att bedömningen av en extern aktör är ny, men inte från vilken dag.\nVi räknar från dagen då svaret lämnades.\n"
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "ekonomi",
            "title": "Ekonomisk bedömning"
          },
          {
            "id": "verksamhet",
            "title": "Bedömning av verksamheten"
          },
          {
            "id": "extern-bedomning",
            "title": "Extern bedömning av företag och företrädare",
            "text": "Omfattar både den som ansöker och den som redan har avtal."
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
