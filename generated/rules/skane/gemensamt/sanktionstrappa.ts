// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Sanktionstrappan */
export const rule = {
  "id": "skane/gemensamt/sanktionstrappa",
  "kind": "procedure",
  "title": "Sanktionstrappan",
  "questions": [
    "sanktionstrappa-tre-beskrivningar",
    "alltid-handlingsplan"
  ],
  "versions": [
    {
      "text": "Vid avvikelser använder regionen en trappa med fyra steg: handlingsplan, erinran, vite och återkrav, hävning.\nStegen följer i ordning, men regionen kan hoppa över steg.\nTrappan avgör inget på egen hand. Regionen bedömer varje avvikelse efter hur allvarlig den är.\n",
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Uppföljning och sanktioner",
          "level": "bild",
          "inventory": [
            23,
            24,
            25,
            26
          ]
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 16 och 17",
          "level": "officiellt-svar",
          "inventory": [
            371,
            374
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades."
        },
        {
          "about": "wording",
          "text": "Bilden är ett av tre sätt att beskriva trappan. Vite och återkrav står i samma steg.\nAtt steg kan hoppas över kommer från svaren i maj 2026.\n"
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "kan-hoppas-over",
        "of": [
          {
            "id": "handlingsplan",
            "title": "Handlingsplan"
          },
          {
            "id": "erinran",
            "title": "Erinran"
          },
          {
            "id": "vite-och-aterkrav",
            "title": "Vite och återkrav",
            "measures": [
              "Vite",
              "Återkrav"
            ]
          },
          {
            "id": "havning",
            "title": "Hävning av avtalet"
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
