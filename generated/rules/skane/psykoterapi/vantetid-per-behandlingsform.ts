// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rapportera väntetid per behandlingsform */
export const rule = {
  "id": "skane/psykoterapi/vantetid-per-behandlingsform",
  "kind": "reporting",
  "title": "Rapportera väntetid per behandlingsform",
  "questions": [],
  "versions": [
    {
      "text": "Mottagningen ska rapportera sina väntetider, en för varje behandlingsform.\nHur ofta det ska göras framgår inte av källan.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet",
          "level": "rapport",
          "inventory": [
            152
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Redovisningen säger att rapporteringen infördes under 2024 men inte vilken dag.\nVi räknar från den 1 januari 2024.\n"
        },
        {
          "about": "wording",
          "text": "Källan säger att rapporteringen har införts. Att mottagningen rapporterar till regionen är vår läsning."
        }
      ],
      "corrections": [],
      "assessment": null,
      "duty": {
        "who": "Mottagningar inom vårdval Psykoterapi",
        "to": "Region Skåne",
        "what": "Väntetid för varje behandlingsform som mottagningen erbjuder."
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
