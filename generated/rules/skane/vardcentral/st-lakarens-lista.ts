// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** ST-läkarens lista */
export const rule = {
  "id": "skane/vardcentral/st-lakarens-lista",
  "kind": "requirement",
  "title": "ST-läkarens lista" as string,
  "obligation": "bor",
  "questions": [
    "st-lista-per-utbildningsar"
  ],
  "versions": [
    {
      "text": "En ST-läkare bör ha egna listade patienter redan från början.\nListan kan vara något mindre i början av tjänstgöringen och större i slutet.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 12" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "wording",
          "text": "Svaret säger att det är bra och rimligt. Vi läser det som en rekommendation." as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då svaret lämnades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger något mindre." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Svaret anger inga tal. Hur stor listan bör vara är en bedömning från år till år." as string,
          "method": "intervju"
        }
      },
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
