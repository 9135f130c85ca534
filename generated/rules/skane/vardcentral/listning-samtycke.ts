// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ingen listas utan att samtycka */
export const rule = {
  "id": "skane/vardcentral/listning-samtycke",
  "kind": "requirement",
  "title": "Ingen listas utan att samtycka" as string,
  "obligation": "ska",
  "questions": [
    "kontroll-av-listning-vid-start"
  ],
  "versions": [
    {
      "text": "Vårdcentralen får inte lista någon utan personens medgivande och kännedom.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
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
          "text": "Källan säger att ett avtal hävdes för att personer hade listats utan medgivande.\nAtt det är förbjudet i förfrågningsunderlaget är vår slutsats.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan beskriver varför ett avtal hävdes. Hur förbudet är skrivet i underlaget har inte lästs." as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Kravet är en slutsats av källan, och visas nu så." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi listar ingen utan personens medgivande och kännedom." as string,
          "method": "sjalvdeklaration"
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
