// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fördjupad uppföljning */
export const rule = {
  "id": "skane/gemensamt/fordjupad-uppfoljning",
  "kind": "procedure",
  "title": "Fördjupad uppföljning",
  "questions": [],
  "versions": [
    {
      "text": "Regionen kan följa upp en enhet djupare, av ett särskilt skäl eller för ett visst tema.\nVid ett tema svarar alla utförare på samma frågor.\nSkälet kan vara en avvikelse som har rapporterats eller upptäckts.\nJournaler kan granskas.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare",
          "level": "rapport",
          "inventory": [
            284
          ]
        },
        {
          "source": "dialogmote-2025-05-06",
          "at": "Uppföljning och sanktioner",
          "level": "bild",
          "inventory": [
            22
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "sarskilt-skal",
            "title": "På förekommen anledning",
            "text": "Utifrån avvikelser som har rapporterats in eller upptäckts."
          },
          {
            "id": "tema",
            "title": "Tematisk uppföljning",
            "text": "Alla utförare svarar på samma frågor."
          },
          {
            "id": "journalgranskning",
            "title": "Journalgranskning",
            "text": "Kan ingå."
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
