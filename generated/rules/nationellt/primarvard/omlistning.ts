// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Högst två omlistningar per år */
export const rule = {
  "id": "nationellt/primarvard/omlistning",
  "kind": "scope",
  "title": "Högst två omlistningar per år" as string,
  "questions": [
    "omlistning-lag-och-region"
  ],
  "versions": [
    {
      "text": "Enligt lagen får en patient lista om sig högst två gånger om året.\nEtt regionråd i Region Skåne sa i augusti 2022 att regionen inte tillämpade gränsen.\nDet skulle vara så åtminstone tills en utredning om en nationell listningstjänst hade redovisats i januari 2023.\nBåda uppgifterna visas, eftersom våra källor inte säger vad som gäller i dag.\n" as string,
      "sources": [
        {
          "source": "lakartidningen-omlistning-2022",
          "at": "Hela artikeln" as string,
          "level": "nyhet"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2022.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger vem som sa det, och att det skulle gälla åtminstone till januari 2023." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2022-07-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
