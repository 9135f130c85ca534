// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Verifikationsmöte före start */
export const rule = {
  "id": "skane/vardcentral/verifikationsmote",
  "kind": "procedure",
  "title": "Verifikationsmöte före start" as string,
  "questions": [
    "kontroll-av-listning-vid-start"
  ],
  "versions": [
    {
      "text": "Regionen har ett verifikationsmöte med en ny vårdcentral innan den startar.\n" as string,
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
          "about": "wording",
          "text": "Källan redovisar fem genomförda möten. Att alla nya vårdcentraler får ett möte är en slutsats." as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "mote",
            "title": "Verifikationsmöte innan driften startar" as string
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
