// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Statsbidraget till god och nära vård 2026 */
export const rule = {
  "id": "kronoberg/vardcentral/statsbidrag-god-och-nara-vard",
  "kind": "grant",
  "title": "Statsbidraget till god och nära vård 2026" as string,
  "questions": [
    "kronoberg-tva-bidrag-psykisk-ohalsa"
  ],
  "versions": [
    {
      "text": "Inom vårdvalet betalar Region Kronoberg ut 7,5 miljoner kronor under 2026, i april, augusti och december:\n\n- 3,3 miljoner kronor för psykisk ohälsa\n- 2,7 miljoner kronor för integrerad beteendehälsa eller psykosocial resurs\n- 1,5 miljoner kronor för primärvård i landsbygd, se den egna regeln om landsbygdsbidraget\n\nDe två första delarna fördelas efter hur många listade kronobergare vårdcentralen har.\n" as string,
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
          "about": "wording",
          "text": "Bilden skriver både att pengarna betalas tertialvis och att de betalas i april, augusti och december. Vi har tagit med månaderna." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Antalet räknas inte i källan. Saken är densamma." as string
        }
      ],
      "assessment": null,
      "eligibility": null,
      "amounts": [
        {
          "id": "totalt",
          "title": "Hela bidraget" as string,
          "amount": 7.5,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "psykisk-ohalsa",
          "title": "Psykisk ohälsa" as string,
          "amount": 3.3,
          "unit": "mkr",
          "direction": "ersattning",
          "condition": "Fördelas per listad kronobergare." as string
        },
        {
          "id": "integrerad-beteendehalsa",
          "title": "Integrerad beteendehälsa eller psykosocial resurs" as string,
          "amount": 2.7,
          "unit": "mkr",
          "direction": "ersattning",
          "condition": "Fördelas per listad kronobergare." as string
        },
        {
          "id": "landsbygd",
          "title": "Primärvård i landsbygd" as string,
          "amount": 1.5,
          "unit": "mkr",
          "direction": "ersattning",
          "condition": "Bara vårdcentraler i vissa kommuner, se den egna regeln." as string
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
