// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fördjupad uppföljning */
export const rule = {
  "id": "skane/gemensamt/fordjupad-uppfoljning",
  "kind": "procedure",
  "title": "Fördjupad uppföljning" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen kan följa upp en enhet djupare, av ett särskilt skäl eller för ett visst tema.\nVid ett tema ska alla utförare svara på särskilda frågor.\nSkälet kan vara en avvikelse som har rapporterats eller upptäckts.\nJournaler kan granskas.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare" as string,
          "level": "rapport"
        },
        {
          "source": "dialogmote-2025-05-06",
          "at": "Uppföljning och sanktioner" as string,
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger särskilda frågor, inte samma, och att utförarna ska svara." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "sarskilt-skal",
            "title": "På förekommen anledning" as string,
            "text": "Utifrån avvikelser som har rapporterats in eller upptäckts." as string
          },
          {
            "id": "tema",
            "title": "Tematisk uppföljning" as string,
            "text": "Alla utförare svarar på särskilda frågor." as string
          },
          {
            "id": "journalgranskning",
            "title": "Journalgranskning" as string,
            "text": "Kan ingå." as string
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
