// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vid felaktig utbetalning */
export const rule = {
  "id": "skane/barnmorskemottagning/felaktig-utbetalning",
  "kind": "procedure",
  "title": "Vid felaktig utbetalning" as string,
  "questions": [],
  "versions": [
    {
      "text": "Har en utbetalning blivit fel ska mottagningen kontakta Vårdgivarservice (VGS).\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 1 och 2" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret från den 7 maj 2026 säger inte sedan när det gäller. Vi räknar från den dagen." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "kontakt",
            "title": "Kontakta Vårdgivarservice (VGS)" as string
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
