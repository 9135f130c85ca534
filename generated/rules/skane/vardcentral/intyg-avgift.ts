// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avgift för intyg */
export const rule = {
  "id": "skane/vardcentral/intyg-avgift",
  "kind": "compensation",
  "title": "Avgift för intyg" as string,
  "questions": [
    "halsoundersokningar-och-intyg"
  ],
  "versions": [
    {
      "text": "En vårdgivare uppger att patienten betalar 313 kronor för ett intyg.\nRegionen bekräftar inte beloppet, utan hänvisar till sin lista över avgifter på Vårdgivare Skåne.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 20, vårdgivarens fråga" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "value",
          "text": "Beloppet står i vårdgivarens fråga. Svaret bekräftar det inte, utan hänvisar till listan på Vårdgivare Skåne.\nListan kan ha flera avgifter för olika intyg.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då frågan besvarades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Beloppet kommer från en vårdgivare. Regionens svar bekräftar det inte." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "intyg",
          "title": "Avgift för intyg" as string,
          "amount": 313,
          "unit": "kr",
          "direction": "avgift"
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
