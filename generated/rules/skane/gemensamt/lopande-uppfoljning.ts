// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Löpande uppföljning */
export const rule = {
  "id": "skane/gemensamt/lopande-uppfoljning",
  "kind": "procedure",
  "title": "Löpande uppföljning" as string,
  "questions": [
    "lof-avtal"
  ],
  "versions": [
    {
      "text": "Regionen följer upp enheterna löpande.\nVarje månad kontrolleras produktion och ekonomi.\nDärutöver finns en plan för årets uppföljningar.\nTill den löpande uppföljningen hör dialog med enskilda enheter och administrativ uppföljning.\nDet sker på samma sätt för privata enheter och egen regi.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning under 2024, och avsnittet om insyn" as string,
          "level": "rapport"
        },
        {
          "source": "dialogmote-2025-05-06",
          "at": "Uppföljning och sanktioner" as string,
          "level": "bild"
        },
        {
          "source": "dialogmote-2025-05-06",
          "at": "Aktuella uppdrag" as string,
          "level": "bild"
        }
      ],
      "decision": "rf-2021-02-16",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-22",
          "reason": "Uppföljningen kallades ”på papper”. Källan säger administrativ." as string
        },
        {
          "date": "2026-11-26",
          "reason": "Redovisningen säger att barnavårdscentralerna inte fick någon allmän löpande uppföljning under perioden. Därför står inte alla." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källorna säger inte att dialogen och den administrativa uppföljningen står i årets plan." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "manadskontroll",
            "title": "Produktion och ekonomi varje månad" as string
          },
          {
            "id": "arsplan",
            "title": "Årlig plan för uppföljningar" as string
          },
          {
            "id": "dialog",
            "title": "Dialog med enskilda enheter" as string
          },
          {
            "id": "administrativ",
            "title": "Administrativ uppföljning" as string
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
