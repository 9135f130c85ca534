// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Provtagning som bokas på webben */
export const rule = {
  "id": "kronoberg/vardcentral/provtagning-webbokning",
  "kind": "procedure",
  "title": "Provtagning som bokas på webben" as string,
  "questions": [],
  "versions": [
    {
      "text": "När en patient bokar provtagning på webben registreras den automatiskt som extern provtagning. Ska den räknas som\nintern eller som provtagning åt annan vårdvalsenhet måste vårdcentralen själv ändra vårdtjänsten i kassan.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Vårdtjänst: Provtagning webb" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Provtagning, slutsats" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när bokningen fungerar så. Vi räknar från dagen då den visades." as string
        },
        {
          "about": "wording",
          "text": "Steget att se efter vem som ska ha svaret är vårt. Det följer av tabellen för vårdtjänster." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "automatiskt",
            "title": "Bokningen blir extern provtagning av sig själv" as string
          },
          {
            "id": "kontrollera",
            "title": "Vårdcentralen ser efter vem som ska ha svaret" as string
          },
          {
            "id": "andra",
            "title": "Vårdcentralen ändrar vårdtjänsten i kassan om provet inte är externt" as string,
            "measures": [
              "Ändra till provtagning intern" as string,
              "Ändra till provtagning annan vårdvalsenhet" as string
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
