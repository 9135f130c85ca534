// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Bidrag för primärvård i landsbygd 2026 */
export const rule = {
  "id": "kronoberg/vardcentral/statsbidrag-landsbygd",
  "kind": "grant",
  "title": "Bidrag för primärvård i landsbygd 2026" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentraler som ligger i glesa eller mycket glesa landsbygdskommuner delar på 1,5 miljoner kronor under 2026.\nKommunerna är Alvesta, Lessebo, Markaryd, Tingsryd och Uppvidinge.\n\nPengarna fördelas per listad kronobergare, så vårdcentralen behöver ha minst 1 sådan listad. Det är var vårdcentralen\nligger som räknas, inte var patienten bor. Utbetalning sker i april, augusti och december.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Statsbidrag för en god och nära vård 2026" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Utbetalas" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "scope",
          "text": "Källan säger inte uttryckligen att minst en listad kronobergare krävs. Det följer av att pengarna fördelas per listad." as string
        },
        {
          "about": "wording",
          "text": "Källan skriver kommunernas namn, inte deras koder. Därför frågar kontrollen efter kommunen som en egen uppgift." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Antalet räknas inte i källan. Saken är densamma." as string
        }
      ],
      "assessment": null,
      "eligibility": {
        "kind": "all",
        "of": [
          {
            "kind": "one-of",
            "fact": "kommun-i-kronoberg",
            "values": [
              "alvesta",
              "lessebo",
              "markaryd",
              "tingsryd",
              "uppvidinge"
            ]
          },
          {
            "kind": "number",
            "fact": "listade-kronobergare",
            "atLeast": 1
          }
        ]
      },
      "amounts": [
        {
          "id": "landsbygd",
          "title": "Primärvård i landsbygd" as string,
          "amount": 1.5,
          "unit": "mkr",
          "direction": "ersattning",
          "condition": "Delas mellan vårdcentralerna i de uppräknade kommunerna." as string
        }
      ],
      "dates": [
        {
          "label": "Utbetalning i april 2026" as string,
          "within": {
            "from": "2026-04-01",
            "through": "2026-04-30"
          }
        },
        {
          "label": "Utbetalning i augusti 2026" as string,
          "within": {
            "from": "2026-08-01",
            "through": "2026-08-31"
          }
        },
        {
          "label": "Utbetalning i december 2026" as string,
          "within": {
            "from": "2026-12-01",
            "through": "2026-12-31"
          }
        }
      ],
      "standing": {
        "status": "beslutad",
        "from": "2026-01-01",
        "through": "2026-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
