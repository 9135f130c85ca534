// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vanliga gynekologiska besvär */
export const rule = {
  "id": "skane/vardcentral/kvinnohalsa",
  "kind": "scope",
  "title": "Vanliga gynekologiska besvär" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralerna är primärvårdsinstans för bedömning och behandling av vanliga gynekologiska besvär, tillsammans med barnmorskemottagningarna.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024" as string,
          "level": "rapport",
          "inventory": [
            137
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Redovisningen räknar det till händelserna 2024 men anger ingen dag. Vi räknar från årets första dag." as string
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
