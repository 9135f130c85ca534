// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Uppsägningstid för tilläggsuppdrag */
export const rule = {
  "id": "skane/barnavardscentral/uppsagning-tillaggsuppdrag",
  "kind": "requirement",
  "title": "Uppsägningstid för tilläggsuppdrag" as string,
  "obligation": "ska",
  "questions": [
    "tillaggsuppdrag-60-dagar"
  ],
  "versions": [
    {
      "text": "Den som vill lämna ett tilläggsuppdrag ska säga upp det 60 dagar innan det är tänkt att sluta.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Barnavårdscentral, Tilläggsuppdrag generellt" as string,
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
          "text": "Bilden säger inte när kravet börjar gälla, och det är oklart om beslutet den 23 april 2025 omfattar det.\nVi räknar från dagen då bilden visades.\n" as string
        },
        {
          "about": "value",
          "text": "Vi räknar 60 kalenderdagar och att fler dagar också duger. Källan säger inte vilket slags dagar som menas.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan säger inte vem som säger upp. Vi läser det som enheten, eftersom nästa punkt handlar om regionens rätt att avsluta.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte vem som säger upp. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "notice-period",
          "atLeastDays": 60
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
