// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Hur tid räknas i lagar */
export const rule = {
  "id": "nationellt/lagar/berakning-av-tid",
  "kind": "counting-rule",
  "title": "Hur tid räknas i lagar" as string,
  "questions": [],
  "versions": [
    {
      "text": "Lagen (1930:173) om beräkning av lagstadgad tid säger följande:\n\n- En tid i veckor, månader eller år slutar på den dag som svarar mot dagen den började, eller på månadens sista dag om\n  det inte finns någon sådan dag.\n- Infaller en sista dag på en söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton får\n  åtgärden göras nästa vardag.\n\nLagen gäller tid i lagar och andra författningar. Den gäller inte av sig själv för ett avtal eller förfrågningsunderlag.\n" as string,
      "sources": [
        {
          "source": "lagstadgad-tid-1930-173",
          "at": "Om beräkning av lagstadgad tid" as string,
          "level": "officiell-webb"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Antalet räknas inte i källan. Saken är densamma." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
