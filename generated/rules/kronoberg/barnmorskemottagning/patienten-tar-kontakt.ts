// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Patienten tar själv kontakt */
export const rule = {
  "id": "kronoberg/barnmorskemottagning/patienten-tar-kontakt",
  "kind": "procedure",
  "title": "Patienten tar själv kontakt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Inga remisser skrivs. Patienten ansvarar själv för att kontakta barnmorskemottagningen.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning, följande punkter gäller" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Ansvaret är inte daterat. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger att inga remisser ska skrivas, inte att de inte behövs." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "kontakt",
            "title": "Patienten kontaktar barnmorskemottagningen" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
