// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Tipsa om oegentligheter */
export const rule = {
  "id": "skane/gemensamt/tips-om-oegentligheter",
  "kind": "procedure",
  "title": "Tipsa om oegentligheter" as string,
  "questions": [],
  "versions": [
    {
      "text": "Den som misstänker att något inte går rätt till kan tipsa Region Skånes funktion mot oegentligheter på adressen tipsa@skane.se.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Välfärdsbrottslighet" as string,
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
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "tips",
            "title": "Skicka ett tips" as string,
            "text": "Till Region Skånes funktion mot oegentligheter." as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
