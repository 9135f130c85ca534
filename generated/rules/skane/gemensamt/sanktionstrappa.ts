// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Sanktionstrappan */
export const rule = {
  "id": "skane/gemensamt/sanktionstrappa",
  "kind": "procedure",
  "title": "Sanktionstrappan" as string,
  "questions": [
    "sanktionstrappa-tre-beskrivningar",
    "alltid-handlingsplan"
  ],
  "versions": [
    {
      "text": "Vid avvikelser använder regionen en trappa med fyra steg: handlingsplan, erinran, vite och återkrav, hävning.\nStegen följer i ordning, men regionen kan hoppa över steg.\nTrappan avgör inget på egen hand. Regionen bedömer varje avvikelse efter hur allvarlig den är.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Uppföljning och sanktioner" as string,
          "level": "bild"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 16 och 17" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades." as string
        },
        {
          "about": "wording",
          "text": "Bilden är ett av tre sätt att beskriva trappan. Vite och återkrav står i samma steg.\nAtt steg kan hoppas över kommer från svaren i maj 2026.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "kan-hoppas-over",
        "of": [
          {
            "id": "handlingsplan",
            "title": "Handlingsplan" as string
          },
          {
            "id": "erinran",
            "title": "Erinran" as string
          },
          {
            "id": "vite-och-aterkrav",
            "title": "Vite och återkrav" as string,
            "measures": [
              "Vite" as string,
              "Återkrav" as string
            ]
          },
          {
            "id": "havning",
            "title": "Hävning av avtalet" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
