// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vanliga gynekologiska besvär */
export const rule = {
  "id": "skane/vardcentral/kvinnohalsa",
  "kind": "scope",
  "title": "Vanliga gynekologiska besvär" as string,
  "questions": [],
  "versions": [
    {
      "text": "Både vårdcentralerna och barnmorskemottagningarna ska vara primärvårdens instans för vanliga gynekologiska besvär, och både bedöma och behandla dem.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024" as string,
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
          "text": "Redovisningen räknar det till händelserna 2024 men anger ingen dag. Vi räknar från årets första dag." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att de ska vara det." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger att barnmorskemottagningarna är det vid sidan av vårdcentralerna, inte tillsammans med dem." as string
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
