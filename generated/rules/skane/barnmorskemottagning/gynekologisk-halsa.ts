// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Läkare i tilläggsuppdraget Gynekologisk hälsa */
export const rule = {
  "id": "skane/barnmorskemottagning/gynekologisk-halsa",
  "kind": "requirement",
  "title": "Läkare i tilläggsuppdraget Gynekologisk hälsa" as string,
  "obligation": "ska",
  "questions": [
    "lattgynekologi-ersattning"
  ],
  "versions": [
    {
      "text": "I tilläggsuppdraget Gynekologisk hälsa ska läkare handlägga och behandla vanliga gynekologiska besvär.\nUppdraget ska förstärka basuppdraget, där lättgynekologi ingår.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024" as string,
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
          "about": "from",
          "text": "Redovisningen räknar upp tilläggsuppdraget bland händelserna 2024 men anger ingen dag.\nVi räknar från den 1 januari 2024.\n" as string
        },
        {
          "about": "obligation",
          "text": "Källan beskriver vad uppdraget omfattar. Vi läser det som ett krav på den som har uppdraget.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Frågorna från maj 2026 talar om läkarbesök också i lättgynekologi. Kravet är en slutsats, och visas nu så." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Inom vårt tilläggsuppdrag Gynekologisk hälsa är det läkare som handlägger och behandlar." as string,
          "method": "sjalvdeklaration"
        }
      },
      "when": {
        "kind": "add-on",
        "holds": "gynekologisk-halsa"
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
