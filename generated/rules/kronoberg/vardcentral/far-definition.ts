// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fysisk aktivitet på recept (FaR) */
export const rule = {
  "id": "kronoberg/vardcentral/far-definition",
  "kind": "definition",
  "title": "Fysisk aktivitet på recept (FaR)" as string,
  "questions": [],
  "versions": [
    {
      "text": "Fysisk aktivitet på recept skrivs ut när en patient rör sig för lite, som ett komplement till rådgivande samtal och\nnär det bedöms lämpligt. Syftet är att patienten ska röra sig mer. Målet är bättre eller bevarad hälsa, eller att förebygga sjukdom och skada.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Fysisk aktivitet på recept" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när beskrivningen gäller. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Syftet fattades, och att beskrivningen är äldre står inte i källan." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
