// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Skånes Bästa Vårdcentral */
export const rule = {
  "id": "skane/vardcentral/skanes-basta-vardcentral",
  "kind": "procedure",
  "title": "Skånes Bästa Vårdcentral" as string,
  "questions": [],
  "versions": [
    {
      "text": "Varje år utses Skånes Bästa Vårdcentral.\nValet bygger på föregående års resultat i Nationella patientenkäten och på kvalitetsindikatorerna.\n" as string,
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
          "text": "Utmärkelsen är årlig. När den började delas ut framgår inte. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte vem som utser." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "patientenkat",
            "title": "Resultat i Nationella patientenkäten" as string
          },
          {
            "id": "kvalitetsindikatorer",
            "title": "Resultat på kvalitetsindikatorerna" as string
          }
        ]
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
