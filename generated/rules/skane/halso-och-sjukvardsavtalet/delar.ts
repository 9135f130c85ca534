// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avtalets tre delar */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/delar",
  "kind": "scope",
  "title": "Avtalets tre delar" as string,
  "questions": [],
  "versions": [
    {
      "text": "Avtalet fördelar ansvaret för hälso- och sjukvården mellan Region Skåne och kommunerna. Det har tre delar: A\ngrundöverenskommelse, B utvecklingsplan och C samverkansstruktur på central, delregional och lokal nivå.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Hälso- och sjukvårdsavtalets uppbyggnad" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd omkring 2021.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger avtalets datum. Vi läser det som första dag." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2016-01-19",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
