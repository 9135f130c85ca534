// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Målgrupper i utvecklingsplanen */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/malgrupper",
  "kind": "scope",
  "title": "Målgrupper i utvecklingsplanen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Utvecklingsplanen har tre målgrupper: de mest sjuka med långvarigt vårdbehov, de som tidvis sviktar och behöver\ntillfälliga insatser, och riskgrupper med symtom och funktionsnedsättningar som bör mötas förebyggande.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Målgrupper och utvecklingsområden" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd omkring 2021.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger avtalets datum. Vi läser det som första dag." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger symtom och funktionsnedsättningar." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2016-01-19",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
