// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Leverantörer behandlas lika */
export const rule = {
  "id": "nationellt/lagar/likabehandling",
  "kind": "requirement",
  "title": "Leverantörer behandlas lika" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Den upphandlande myndigheten ska behandla leverantörerna lika i ett valfrihetssystem.\n" as string,
      "sources": [
        {
          "source": "lov-2008-962",
          "at": "Om likabehandling" as string,
          "level": "officiell-webb"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Kravet riktar sig till regionen." as string
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
