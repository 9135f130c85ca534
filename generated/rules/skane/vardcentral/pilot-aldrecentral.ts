// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Pilot med äldrecentraler */
export const rule = {
  "id": "skane/vardcentral/pilot-aldrecentral",
  "kind": "scope",
  "title": "Pilot med äldrecentraler" as string,
  "questions": [],
  "versions": [
    {
      "text": "Primärvårdsnämnden har beslutat att pröva två äldrecentraler i två olika kommuner.\nDen ena ska finnas vid en vårdcentral i egen regi och den andra vid en privat vårdcentral.\nI augusti 2024 förbereddes arbetet.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024, och Hälsofrämjande insatser" as string,
          "level": "rapport"
        },
        {
          "source": "dialogmote-2025-05-06",
          "at": "Aktuella uppdrag" as string,
          "level": "bild"
        }
      ],
      "decision": "pvn-2024-06-18",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från beslutets dag. När piloten startar och slutar framgår inte." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att piloten är beslutad och förbereds, inte att den pågår." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-06-18",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
