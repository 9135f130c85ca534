// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Så väljer regionen åtgärd */
export const rule = {
  "id": "skane/gemensamt/val-av-atgard",
  "kind": "procedure",
  "title": "Så väljer regionen åtgärd" as string,
  "questions": [
    "alltid-handlingsplan"
  ],
  "versions": [
    {
      "text": "Regionen väljer åtgärd efter bland annat vad avvikelsen gäller, hur avtalet är formulerat och vilken form av avtal det är.\nFrämst vägs patientsäkerhet och medicinskt behov in, men också regionens ansvar för en god ekonomisk hushållning.\nRegionens reglemente och nämndens delegationsordning anger vem som får besluta.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning av insyn, och fotnot 35" as string,
          "level": "rapport"
        }
      ],
      "decision": "pvn-2024-02-06",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från den dag då delegationsordningen beslutades. Arbetssättet kan vara äldre." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Mandatet framgår också av regionens reglemente." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Uppräkningen i källan är inte fullständig." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "avvikelsen",
            "title": "Vad avvikelsen gäller" as string
          },
          {
            "id": "avtalet",
            "title": "Avtalets formulering och form" as string
          },
          {
            "id": "patienten",
            "title": "Patientsäkerhet och medicinskt behov" as string
          },
          {
            "id": "ekonomin",
            "title": "God ekonomisk hushållning" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-02-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
