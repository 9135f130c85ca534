// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** När en kliniks riktlinje avviker från AKO Skånes */
export const rule = {
  "id": "skane/vardcentral/ako-riktlinjer",
  "kind": "procedure",
  "title": "När en kliniks riktlinje avviker från AKO Skånes" as string,
  "questions": [],
  "versions": [
    {
      "text": "Den som märker att en klinik på sjukhus har en egen riktlinje som inte stämmer med AKO Skånes kan berätta det för AKO Skåne.\nAKO Skåne kan då ta kontakt med kliniken för en gemensam genomgång.\nMålet är att sjukhusens och primärvårdens riktlinjer ska stämma bättre överens.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 15" as string,
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
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "beratta",
            "title": "Berätta för AKO Skåne om skillnaden" as string
          },
          {
            "id": "dialog",
            "title": "AKO Skåne kan ta kontakt med kliniken" as string
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
