// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Tilläggsuppdrag: öron-, näsa- och halsmottagning */
export const rule = {
  "id": "skane/vardcentral/tillaggsuppdrag-oron-nasa-hals",
  "kind": "scope",
  "title": "Tilläggsuppdrag: öron-, näsa- och halsmottagning" as string,
  "questions": [
    "onh-fran-1-maj"
  ],
  "versions": [
    {
      "text": "En vårdcentral kan ta på sig tilläggsuppdraget öron-, näsa- och halsmottagning.\nUnder 2024 hade fem enheter det.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
          "level": "rapport"
        },
        {
          "source": "ffu-vardcentral-2019",
          "at": "Avsnitt 5.11.4, rubriken" as string,
          "level": "ffu-text"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller. Uppdraget fanns redan 2019." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": "2025-04-30",
        "end": "superseded"
      }
    },
    {
      "text": "Från den 1 maj 2025 gäller ett beslut om tilläggsuppdraget öron-, näsa- och halsmottagning.\nKällan säger inte vad beslutet ändrar.\nEn vårdcentral kan alltjämt ta på sig uppdraget.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Beslutade förändringar att gälla under 2025" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "wording",
          "text": "Bilden säger bara tilläggsuppdrag öron-, näsa- och halsmottagning från 1 maj.\nUppdraget fanns redan före dess. Vi räknar med att det finns kvar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-05-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
