// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fyra utvecklingsområden */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/utvecklingsomraden",
  "kind": "scope",
  "title": "Fyra utvecklingsområden" as string,
  "questions": [],
  "versions": [
    {
      "text": "Del B har fyra utvecklingsområden: teambaserad vårdform för de mest sjuka, insatser för dem som tidvis sviktar,\narbetssätt och stöd för riskgrupper, och en utredning av förutsättningarna att organisera rehabilitering och\nhjälpmedelsförsörjning gemensamt.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Fyra utvecklingsområden i Del B" as string,
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
          "date": "2026-11-26",
          "reason": "Det är förutsättningarna för att samordna som utreds." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger att det är organisationen som ska vara gemensam." as string
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
