// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ansökan har ingen sista dag */
export const rule = {
  "id": "nationellt/lagar/ansokan-utan-sista-dag",
  "kind": "scope",
  "title": "Ansökan har ingen sista dag" as string,
  "questions": [],
  "versions": [
    {
      "text": "I ett valfrihetssystem kan leverantörer ansöka löpande. Det finns ingen sista dag.\n" as string,
      "sources": [
        {
          "source": "lov-2008-962",
          "at": "Om ansökan" as string,
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
