// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdgaranti och telefon följs som kvalitetsindikatorer */
export const rule = {
  "id": "skane/vardcentral/kvalitetsindikatorer",
  "kind": "scope",
  "title": "Vårdgaranti och telefon följs som kvalitetsindikatorer" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdgarantin och telefontillgängligheten hör till kvalitetsindikatorerna för vårdcentraler.\nDe följs för privata vårdcentraler och för egen regi, på varje enhet och i hela regionen, och jämförs med riket.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Följsamhet till vårdgarantin" as string,
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
