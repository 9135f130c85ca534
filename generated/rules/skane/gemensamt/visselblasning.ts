// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Visselblåsarfunktionen */
export const rule = {
  "id": "skane/gemensamt/visselblasning",
  "kind": "procedure",
  "title": "Visselblåsarfunktionen" as string,
  "questions": [
    "visselblasning-tva-adresser"
  ],
  "versions": [
    {
      "text": "Personal kan när som helst rapportera avvikelser och missförhållanden genom Region Skånes visselblåsarfunktion.\nDokumentet anger två olika webbadresser till den. Sök därför på ordet visselblåsarfunktion på regionens webbplats.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 17 och 19" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då svaret lämnades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger personal." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "rapport",
            "title": "Rapportera genom visselblåsarfunktionen" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
