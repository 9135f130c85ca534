// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Provtagning som bokas på webben */
export const rule = {
  "id": "kronoberg/vardcentral/provtagning-webbokning",
  "kind": "procedure",
  "title": "Provtagning som bokas på webben",
  "questions": [],
  "versions": [
    {
      "text": "När en patient bokar provtagning på webben registreras den automatiskt som extern provtagning. Ska den räknas som\nintern eller som provtagning åt annan vårdvalsenhet måste vårdcentralen själv ändra vårdtjänsten i kassan.\n",
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Vårdtjänst: Provtagning webb",
          "level": "bild",
          "inventory": [
            492,
            493
          ]
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Provtagning, slutsats",
          "level": "bild",
          "inventory": [
            494
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när bokningen fungerar så. Vi räknar från dagen då den visades."
        },
        {
          "about": "wording",
          "text": "Steget att se efter vem som ska ha svaret är vårt. Det följer av tabellen för vårdtjänster."
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "automatiskt",
            "title": "Bokningen blir extern provtagning av sig själv"
          },
          {
            "id": "kontrollera",
            "title": "Vårdcentralen ser efter vem som ska ha svaret"
          },
          {
            "id": "andra",
            "title": "Vårdcentralen ändrar vårdtjänsten i kassan om provet inte är externt",
            "measures": [
              "Ändra till provtagning intern",
              "Ändra till provtagning annan vårdvalsenhet"
            ]
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
