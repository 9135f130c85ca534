// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Tilläggsuppdraget Sexologisk mottagning */
export const rule = {
  "id": "skane/barnmorskemottagning/sexologisk-mottagning",
  "kind": "scope",
  "title": "Tilläggsuppdraget Sexologisk mottagning" as string,
  "questions": [],
  "versions": [
    {
      "text": "En barnmorskemottagning kan ha tilläggsuppdraget Sexologisk mottagning.\nVilka symtom uppdraget omfattar framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Tilläggsuppdrag Sexologisk mottagning" as string,
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
          "text": "Bilden visar att uppdraget finns men inte sedan när. Vi räknar från dagen då bilden visades, den 6 maj 2025.\n" as string
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
