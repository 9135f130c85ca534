// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Screening för nedstämdhet hos nyblivna mammor */
export const rule = {
  "id": "skane/barnavardscentral/epds-screening",
  "kind": "procedure",
  "title": "Screening för nedstämdhet hos nyblivna mammor" as string,
  "questions": [],
  "versions": [
    {
      "text": "Alla nyblivna mammor erbjuds screening med formuläret EPDS (Edinburgh Postnatal Depression Scale).\nDet görs sex till åtta veckor efter förlossningen.\nSyftet är att upptäcka sänkt stämningsläge eller depression hos mamman.\nI det nationella barnhälsovårdsprogrammet ingår enskilda samtal med nyblivna föräldrar.\n" as string,
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
          "reason": "Källan säger inte i vilken ordning screening och samtal kommer, och inte att screeningen ingår i det nationella programmet." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "erbjud",
            "title": "Mamman erbjuds EPDS sex till åtta veckor efter förlossningen" as string
          },
          {
            "id": "samtal",
            "title": "Enskilt samtal med nyblivna föräldrar" as string
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
