// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Förfrågningsunderlag */
export const rule = {
  "id": "nationellt/lagar/forfragningsunderlag",
  "kind": "definition",
  "title": "Förfrågningsunderlag" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vad ett förfrågningsunderlag är bestäms i 2 kap. 1 § lagen (2008:962) om valfrihetssystem. Underlaget ska finnas på\nwebbplatsen för valfrihetssystem så länge systemet finns.\n" as string,
      "sources": [
        {
          "source": "lov-2008-962",
          "at": "2 kap. 1 §" as string,
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
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
