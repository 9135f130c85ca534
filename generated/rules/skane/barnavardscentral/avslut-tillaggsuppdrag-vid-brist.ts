// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Regionen får avsluta tilläggsuppdrag vid brist */
export const rule = {
  "id": "skane/barnavardscentral/avslut-tillaggsuppdrag-vid-brist",
  "kind": "scope",
  "title": "Regionen får avsluta tilläggsuppdrag vid brist" as string,
  "questions": [
    "tillaggsuppdrag-60-dagar"
  ],
  "versions": [
    {
      "text": "Region Skåne får avsluta ett tilläggsuppdrag när det finns brister inom det.\nRätten är regionens. Den säger inte hur stor bristen måste vara eller hur snabbt uppdraget kan avslutas.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Barnavårdscentral, Tilläggsuppdrag generellt" as string,
          "level": "bild"
        }
      ],
      "decision": "pvn-2025-04-23",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger beslutets dag, den 23 april 2025, men inte när rätten börjar gälla. Vi räknar från beslutet." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-04-23",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
