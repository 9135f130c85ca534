// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Medel i överenskommelsen om en god och nära vård 2021 */
export const rule = {
  "id": "nationellt/overenskommelser/medel-2021",
  "kind": "grant",
  "title": "Medel i överenskommelsen om en god och nära vård 2021" as string,
  "questions": [],
  "versions": [
    {
      "text": "Överenskommelsen omfattade 6 778 miljoner kronor under 2021: 5 725 miljoner till regionerna, 1 000 miljoner till\nkommunerna och 53 miljoner till SKR.\n\n- Till utvecklingen av den nära vården fick regionerna 2 409 miljoner, varav 200 miljoner till fast läkarkontakt, och\n  kommunerna 750 miljoner.\n- Till vårdens medarbetare gick 3 281 miljoner: 2 531 miljoner till regionerna och 150 miljoner till kommunerna, samt\n  400 miljoner till regionerna och 100 miljoner till kommunerna för sjuksköterskors vidareutbildning och 100 miljoner\n  till regionerna för specialistsjuksköterskors karriärvägar.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Ekonomisk omfattning av ÖK" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingen av den nära vården" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Goda förutsättningar för vårdens medarbetare" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Överenskommelsen gäller 2021. Vi räknar till årets sista dag." as string
        },
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Vi räknar hela året." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "eligibility": null,
      "amounts": [
        {
          "id": "totalt",
          "title": "Hela överenskommelsen" as string,
          "amount": 6778,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "regionerna",
          "title": "Till regionerna" as string,
          "amount": 5725,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "kommunerna",
          "title": "Till kommunerna" as string,
          "amount": 1000,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "skr",
          "title": "Till SKR" as string,
          "amount": 53,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "nara-vard-regionerna",
          "title": "Nära vård till regionerna" as string,
          "amount": 2409,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "fast-lakarkontakt",
          "title": "Varav till fast läkarkontakt" as string,
          "amount": 200,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "nara-vard-kommunerna",
          "title": "Nära vård till kommunerna" as string,
          "amount": 750,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "medarbetare",
          "title": "Vårdens medarbetare" as string,
          "amount": 3281,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "medarbetare-regionerna",
          "title": "Vårdens medarbetare till regionerna" as string,
          "amount": 2531,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "medarbetare-kommunerna",
          "title": "Vårdens medarbetare till kommunerna" as string,
          "amount": 150,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "vidareutbildning-regionerna",
          "title": "Sjuksköterskors vidareutbildning till regionerna" as string,
          "amount": 400,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "vidareutbildning-kommunerna",
          "title": "Sjuksköterskors vidareutbildning till kommunerna" as string,
          "amount": 100,
          "unit": "mkr",
          "direction": "ersattning"
        },
        {
          "id": "karriarvagar",
          "title": "Specialistsjuksköterskors karriärvägar till regionerna" as string,
          "amount": 100,
          "unit": "mkr",
          "direction": "ersattning"
        }
      ],
      "dates": [],
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
