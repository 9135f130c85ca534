// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Det regionen följer upp administrativt */
export const rule = {
  "id": "skane/vardcentral/administrativ-uppfoljning",
  "kind": "procedure",
  "title": "Det regionen följer upp administrativt",
  "questions": [],
  "versions": [
    {
      "text": "Regionen har följt upp logotyp och marknadsföring hos alla privata vårdcentraler.\nDen har också följt upp tilläggsuppdragen, vårdgarantin, fast läkarkontakt och kvälls- och helgmottagningarna.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral",
          "level": "rapport",
          "inventory": [
            322,
            326
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Uppföljningen gjordes under januari till augusti 2024. Vi räknar från periodens första dag."
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "information",
            "title": "Logotyp och marknadsföring"
          },
          {
            "id": "tillaggsuppdrag",
            "title": "Tilläggsuppdrag"
          },
          {
            "id": "vardgaranti",
            "title": "Vårdgaranti"
          },
          {
            "id": "fast-lakarkontakt",
            "title": "Fast läkarkontakt"
          },
          {
            "id": "kvall-och-helg",
            "title": "Kvälls- och helgmottagningar"
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
