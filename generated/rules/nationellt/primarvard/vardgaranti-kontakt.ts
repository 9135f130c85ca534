// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Kontakt samma dag */
export const rule = {
  "id": "nationellt/primarvard/vardgaranti-kontakt",
  "kind": "requirement",
  "title": "Kontakt samma dag" as string,
  "obligation": "ska",
  "questions": [
    "vardgaranti-enhetsniva",
    "vardgaranti-och-telefon"
  ],
  "versions": [
    {
      "text": "Den som söker vård ska samma dag få kontakt med sin vårdcentral, alltså den där personen är listad.\nSamma dag räknas som högst 0 dagars väntan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Följsamhet till vårdgarantin" as string,
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
          "text": "Lagens startdag står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "scope",
          "text": "Källan beskriver patientens rätt. Vi visar den som krav på enheten, tillsammans med frågan om vem kravet gäller." as string
        },
        {
          "about": "period",
          "text": "Källan anger ingen mätperiod. Kontrollen frågar efter den senaste månaden.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan anger ingen mätperiod. Att vi frågar efter den senaste månaden står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "number",
          "fact": "langsta-vantan-pa-kontakt",
          "atMost": 0
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
