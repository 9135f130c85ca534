// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Telefonsamtal mäts automatiskt */
export const rule = {
  "id": "nationellt/primarvard/telefon-matmetod",
  "kind": "counting-rule",
  "title": "Telefonsamtal mäts automatiskt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Från juli 2024 samlas uppgifterna om telefonsamtal in automatiskt.\nTidigare ordnade Sveriges Kommuner och Regioner en nationell mätning.\nSiffror från före och efter bytet går inte att jämföra rakt av.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Följsamhet till vårdgarantin" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan säger juli 2024. Vi räknar från månadens första dag." as string
        },
        {
          "about": "wording",
          "text": "Att siffrorna inte går att jämföra rakt av är en slutsats av att mätmetoden byttes." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-07-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
