// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Det regionen följer upp administrativt */
export const rule = {
  "id": "skane/vardcentral/administrativ-uppfoljning",
  "kind": "procedure",
  "title": "Det regionen följer upp administrativt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen har följt upp logotyp och marknadsföring hos alla privata vårdcentraler.\nDen har också följt upp tilläggsuppdragen, vårdgarantin, fast läkarkontakt och kvälls- och helgmottagningarna.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
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
          "text": "Uppföljningen gjordes under januari till augusti 2024. Vi räknar från periodens första dag." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "information",
            "title": "Logotyp och marknadsföring" as string
          },
          {
            "id": "tillaggsuppdrag",
            "title": "Tilläggsuppdrag" as string
          },
          {
            "id": "vardgaranti",
            "title": "Vårdgaranti" as string
          },
          {
            "id": "fast-lakarkontakt",
            "title": "Fast läkarkontakt" as string
          },
          {
            "id": "kvall-och-helg",
            "title": "Kvälls- och helgmottagningar" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
