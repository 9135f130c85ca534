// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Allmänna helgdagar */
export const rule = {
  "id": "nationellt/lagar/helgdagar",
  "kind": "counting-rule",
  "title": "Allmänna helgdagar" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vilka dagar som är allmänna helgdagar står i lagen (1989:253). Midsommarafton, julafton och nyårsafton är inte allmänna\nhelgdagar enligt den lagen. Semesterlagen och lagen (1930:173) om beräkning av lagstadgad tid behandlar dem som om de\nvore det.\n" as string,
      "sources": [
        {
          "source": "helgdagslagen-1989-253",
          "at": "Allmänna helgdagar" as string,
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
      "corrections": [],
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
