// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Screening för nedstämdhet hos nyblivna mammor */
export const rule = {
  "id": "skane/barnavardscentral/epds-screening",
  "kind": "procedure",
  "title": "Screening för nedstämdhet hos nyblivna mammor",
  "questions": [],
  "versions": [
    {
      "text": "Varje nybliven mamma erbjuds screening med Edinburgh Postnatal Depression Scale (EPDS) sex till åtta veckor efter förlossningen.\nSyftet är att upptäcka sänkt stämningsläge och depression efter förlossningen.\nScreeningen ingår i det nationella barnhälsovårdsprogrammet, som gäller i hela landet.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Ökad tillgänglighet till vård vid psykisk ohälsa",
          "level": "rapport",
          "inventory": [
            209
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Redovisningen för januari till augusti 2024 säger inte när programmet började.\nVi räknar från den 1 januari 2024.\n"
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "erbjud",
            "title": "Mamman erbjuds EPDS sex till åtta veckor efter förlossningen"
          },
          {
            "id": "samtal",
            "title": "Enskilt föräldrasamtal"
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
