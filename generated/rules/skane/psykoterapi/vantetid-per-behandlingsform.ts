// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rapportera väntetid per behandlingsform */
export const rule = {
  "id": "skane/psykoterapi/vantetid-per-behandlingsform",
  "kind": "reporting",
  "title": "Rapportera väntetid per behandlingsform" as string,
  "questions": [],
  "versions": [
    {
      "text": "Mottagningen ska rapportera sina väntetider, en för varje behandlingsform.\nHur ofta det ska göras framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
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
          "text": "Redovisningen säger att rapporteringen infördes under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan säger att rapporteringen har införts. Att mottagningen rapporterar till regionen är vår läsning." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "duty": {
        "who": "Mottagningar inom vårdval Psykoterapi" as string,
        "to": "Region Skåne" as string,
        "what": "Väntetid för varje behandlingsform som mottagningen erbjuder." as string
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
