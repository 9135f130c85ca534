// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Hur regionen bedömer om ett avtal ska förlängas */
export const rule = {
  "id": "kronoberg/gemensamt/avtalsforlangning",
  "kind": "procedure",
  "title": "Hur regionen bedömer om ett avtal ska förlängas" as string,
  "questions": [],
  "versions": [
    {
      "text": "När ett avtal närmar sig sitt slut, ska förlängas eller avslutas gör regionen en samlad bedömning av behovet inom\nspecialiteten, kvaliteten och de avvikelser som har rapporterats.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Ej förlängning av en gynekologisk mottagning" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när regionen bedömer så. Vi räknar från dagen då den visades." as string
        },
        {
          "about": "scope",
          "text": "Bilden handlar om avtalet med en gynekologisk mottagning. Om bedömningen görs likadant för vårdvalen står inte." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att avtalet ligger utanför vårdvalen står inte i källan." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "behov",
            "title": "Behovet inom specialiteten" as string
          },
          {
            "id": "kvalitet",
            "title": "Kvaliteten" as string
          },
          {
            "id": "avvikelser",
            "title": "Rapporterade avvikelser" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
