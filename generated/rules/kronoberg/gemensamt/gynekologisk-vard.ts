// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Regionens ansvar för gynekologisk vård */
export const rule = {
  "id": "kronoberg/gemensamt/gynekologisk-vard",
  "kind": "scope",
  "title": "Regionens ansvar för gynekologisk vård" as string,
  "questions": [],
  "versions": [
    {
      "text": "Region Kronoberg ansvarar för att patienter erbjuds gynekologisk vård. De som behöver vård enligt medicinsk bedömning\nska prioriteras så att de får den inom vårdgarantin.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Ej förlängning av en gynekologisk mottagning" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när ansvaret gäller. Vi räknar från dagen då det visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att ansvaret är äldre står inte i källan." as string
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
