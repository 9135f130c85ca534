// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Doktor vakant räknas inte */
export const rule = {
  "id": "skane/vardcentral/doktor-vakant",
  "kind": "counting-rule",
  "title": "Doktor vakant räknas inte" as string,
  "questions": [
    "inhyrd-personal-i-bemanning"
  ],
  "versions": [
    {
      "text": "Den som är listad på doktor vakant räknas som inte listad hos namngiven läkare när fast läkarkontakt följs upp.\nDoktor vakant är en lista i Lissy som inte är bemannad med en fast läkare.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 10" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret säger inte sedan när det räknas så. Vi räknar från dagen för mötet som svaret gäller, den 7 maj 2026.\nSättet att räkna är troligen äldre.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Svaret är från maj 2026, och ingen källa visar att det räknades så förut. Startdagen var för tidig." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
