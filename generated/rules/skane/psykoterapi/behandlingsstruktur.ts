// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Behandlingsstruktur */
export const rule = {
  "id": "skane/psykoterapi/behandlingsstruktur",
  "kind": "requirement",
  "title": "Behandlingsstruktur" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Behandlingen ska ha den struktur som avtalet kräver.\nVad det innebär framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Psykoterapi" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "obligation",
          "text": "Källan berättar om brister som regionen såg vid uppföljningen.\nAtt strukturen är ett krav är vår slutsats.\n" as string
        },
        {
          "about": "from",
          "text": "Kravet framgår av vad regionen följde upp.\nNär det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Källan nämner brister i behandlingsstruktur men säger inte vad strukturen ska vara." as string
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
