// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Psykisk ohälsa från 18 år */
export const rule = {
  "id": "skane/vardcentral/psykisk-halsa",
  "kind": "scope",
  "title": "Psykisk ohälsa från 18 år" as string,
  "questions": [
    "strategi-psykisk-halsa-period"
  ],
  "versions": [
    {
      "text": "Vårdcentralen har ansvar för dem som är 18 år eller äldre och har psykisk ohälsa på primärvårdens nivå.\nDet gäller att bedöma, ställa diagnos, behandla, rehabilitera och ge råd.\n" as string,
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "wording",
          "text": "Vi läser från 18 år så att den som har fyllt 18 år räknas med. Vårdval psykoterapi tar emot från 16 år." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
