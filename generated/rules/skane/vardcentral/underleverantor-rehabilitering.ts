// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Underleverantör för rehabilitering */
export const rule = {
  "id": "skane/vardcentral/underleverantor-rehabilitering",
  "kind": "requirement",
  "title": "Underleverantör för rehabilitering" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "En underleverantör för rehabilitering får bara vara fysioterapeut eller arbetsterapeut.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Beslutade förändringar att gälla under 2025" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan säger att avtalen begränsas från den 1 juli. Om avtal som fanns före dess får löpa vidare framgår inte." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "allowed-set",
          "of": {
            "kind": "subcontractors",
            "service": "rehabilitering"
          },
          "allowed": [
            "fysioterapeut",
            "arbetsterapeut"
          ]
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-07-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
