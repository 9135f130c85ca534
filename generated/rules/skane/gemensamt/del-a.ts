// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Del A, allmänna avsnitt */
export const rule = {
  "id": "skane/gemensamt/del-a",
  "kind": "scope",
  "title": "Del A, allmänna avsnitt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Förfrågningsunderlaget har en del med allmänna avsnitt, Del A, som är gemensam för de fyra vårdvalen.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Allmän information, Del A" as string,
          "level": "slutsats"
        },
        {
          "source": "ffu-vardcentral-2024",
          "at": "Kapitel 3–9, rubrikerna" as string,
          "level": "slutsats"
        },
        {
          "source": "ffu-psykoterapi-2024",
          "at": "Kapitel 3–9, rubrikerna" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades." as string
        },
        {
          "about": "wording",
          "text": "Att delen är gemensam är en slutsats.\nSamma bild visades för alla fyra vårdvalen, och de allmänna kapitlen har samma nummer i två av underlagen för 2024.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
