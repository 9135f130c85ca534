// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Medicinsk bedömning inom tre dagar */
export const rule = {
  "id": "nationellt/primarvard/vardgaranti-bedomning",
  "kind": "requirement",
  "title": "Medicinsk bedömning inom tre dagar" as string,
  "obligation": "ska",
  "questions": [
    "vardgaranti-tre-eller-sju-dagar",
    "vardgaranti-enhetsniva",
    "vardgaranti-och-telefon"
  ],
  "versions": [
    {
      "text": "Den som kontaktar primärvården och bedöms behöva en medicinsk bedömning ska få den inom tre dagar.\nBedömningen görs av en läkare eller av annan legitimerad personal.\n" as string,
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
          "date": "2026-11-27",
          "reason": "Källan anger ingen mätperiod. Att vi frågar efter den senaste månaden står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "number",
          "fact": "langsta-vantan-pa-bedomning",
          "atMost": 3
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
