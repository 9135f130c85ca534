// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Digitalt stöd för viktnedgång på 1177 */
export const rule = {
  "id": "kronoberg/gemensamt/stod-for-viktnedgang",
  "kind": "scope",
  "title": "Digitalt stöd för viktnedgång på 1177" as string,
  "questions": [
    "kronoberg-over-18"
  ],
  "versions": [
    {
      "text": "Alla i Kronoberg över 18 år kan använda stödprogrammet för viktnedgång på 1177. Patienten startar det själv efter\ninloggning. Det går att använda vid sidan av läkemedel, och vårdcentralen kan hänvisa dit patienter som inte har skäl\ntill behandling.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Stöd för patienter med läkemedelsbehandling" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Rekommendationer för patienter utan behandlingsindikation" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när programmet finns. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan talar om patienter utan behandlingsindikation." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
