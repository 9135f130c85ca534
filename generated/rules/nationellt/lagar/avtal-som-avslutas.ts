// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Att avsluta ett avtal är civilrätt */
export const rule = {
  "id": "nationellt/lagar/avtal-som-avslutas",
  "kind": "scope",
  "title": "Att avsluta ett avtal är civilrätt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Högsta förvaltningsdomstolen har i HFD 2020 ref. 57 sett det som en civilrättslig fråga när en region avslutar ett avtal i\nett valfrihetssystem. Målet gällde ett krav på regionens journalsystem, som Region Halland lade till efter att avtalet var\ntecknat. En kontroll här är inget rättsligt avgörande.\n" as string,
      "sources": [
        {
          "source": "hfd-2020-57",
          "at": "Om avtalets avslut" as string,
          "level": "officiell-webb"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i december 2020.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Målet är från 2020. Regelboken börjar den 1 januari 2024, och därför visas det därifrån." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att utgåvan spelar roll var vår egen slutsats. Kravet som målet gällde är med." as string
        }
      ],
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
