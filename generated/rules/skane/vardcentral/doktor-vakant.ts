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
          "level": "officiellt-svar",
          "inventory": [
            357,
            358
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret är från maj 2026 och säger inte sedan när det räknas så.\nVi låter räkneregeln följa målet på 85 procent, som gäller från den 1 januari 2024.\n" as string
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
