// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Bredspektrumantibiotika vid urinvägsinfektion */
export const rule = {
  "id": "skane/vardcentral/antibiotika-uvi",
  "kind": "requirement",
  "title": "Bredspektrumantibiotika vid urinvägsinfektion" as string,
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Målet är att högst 10 procent gäller bredspektrumantibiotika, av de recept som kvinnor mellan 18 och 79 år hämtar ut på antibiotika som ofta används vid urinvägsinfektion.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Minska onödig antibiotikaförskrivning" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Målet redovisas för 2024. När det började gälla framgår inte. Vi räknar från årets första dag." as string
        },
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen senare källa anger ett annat mål, så vi räknar med att det står kvar.\n" as string
        },
        {
          "about": "period",
          "text": "Källan anger ingen mätperiod för andelen.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan anger ingen mätperiod. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "share",
          "part": "uvi-recept-bredspektrum-kvinnor-18-79",
          "of": "uvi-recept-kvinnor-18-79",
          "atMost": 10
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
