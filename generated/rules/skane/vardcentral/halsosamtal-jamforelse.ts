// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Jämförelse av hälsosamtal mellan år */
export const rule = {
  "id": "skane/vardcentral/halsosamtal-jamforelse",
  "kind": "counting-rule",
  "title": "Jämförelse av hälsosamtal mellan år" as string,
  "questions": [],
  "versions": [
    {
      "text": "När åren jämförs räknas januari till augusti för 2023 och 2024.\nDet gör även 40-åringarna för 2022.\n50-åringarna för 2022 räknas bara från maj till december, eftersom deras samtal började i maj 2022.\nÅren är därför inte helt jämförbara.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Riktade hälsosamtal, texten under diagrammet" as string,
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
          "text": "Räkningen gäller delårsredovisningen 2024. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "40-åringarna för 2022 räknas på samma månader som de andra åren." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
