// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Enskilt samtal med den förälder som inte har fött barnet */
export const rule = {
  "id": "skane/barnavardscentral/samtal-med-andra-foraldern",
  "kind": "procedure",
  "title": "Enskilt samtal med den förälder som inte har fött barnet" as string,
  "questions": [],
  "versions": [
    {
      "text": "När barnet är tre till fem månader erbjuds den andra föräldern, som inte har fött barnet, ett eget stödjande samtal.\nSamtalet handlar om hur föräldern mår och vilket stöd i föräldraskapet som behövs.\nI det nationella barnhälsovårdsprogrammet ingår enskilda samtal med nyblivna föräldrar.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Ökad tillgänglighet till vård vid psykisk ohälsa" as string,
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
          "text": "Redovisningen för januari till augusti 2024 säger inte när programmet började.\nVi räknar från den 1 januari 2024.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Att programmet gäller i hela landet stod inte i källan." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "erbjud",
            "title": "Samtal erbjuds när barnet är tre till fem månader" as string
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
