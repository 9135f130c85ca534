// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Regionens återrapportering till Socialstyrelsen */
export const rule = {
  "id": "kronoberg/gemensamt/aterrapportering-psykisk-ohalsa",
  "kind": "reporting",
  "title": "Regionens återrapportering till Socialstyrelsen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen rapporterar i sin tur till Socialstyrelsen i början av 2027. Det görs med hjälp av vårdcentralernas redovisningar.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Redovisning av användning av statsbidrag, formuläret" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "period",
          "text": "Källan säger i början av 2027. Vi har satt gränserna till årets tre första månader." as string
        },
        {
          "about": "from",
          "text": "Skyldigheten räknas från dagen då den visades." as string
        },
        {
          "about": "obligation",
          "text": "Källan säger att redovisningarna kommer att ligga till grund för regionens återrapportering.\nAtt regionen är skyldig att lämna den är vår läsning.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att återrapporteringen kommer, inte att den är en skyldighet. Det står nu som ett antagande." as string
        },
        {
          "date": "2026-11-28",
          "reason": "Antagandet gäller om det är en skyldighet, och källan visas nu som en slutsats." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Region Kronoberg" as string,
        "to": "Socialstyrelsen",
        "what": "Hur statsbidraget för psykisk ohälsa i primärvården har använts under 2026" as string,
        "due": [
          {
            "label": "Början av 2027" as string,
            "within": {
              "from": "2027-01-01",
              "through": "2027-03-31"
            }
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
