// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Läkarkontakt för kommunens sjuksköterskor på jourtid */
export const rule = {
  "id": "kronoberg/gemensamt/lakarbedomning-jourtid",
  "kind": "procedure",
  "title": "Läkarkontakt för kommunens sjuksköterskor på jourtid" as string,
  "questions": [],
  "versions": [
    {
      "text": "På jourtid, efter klockan 21, vänder sig kommunens sjuksköterskor till den läkare som har jour på akutmottagningen (Medicinkliniken).\nKällan kallar det praxis.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Proposition 2025/26:19, kommentar om medicinsk bedömning av läkare" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger att det är så idag, men inte sedan när. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan nämner också Medicinkliniken." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "jour",
            "title": "Sjuksköterskan kontaktar jourläkaren på akutmottagningen" as string
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
