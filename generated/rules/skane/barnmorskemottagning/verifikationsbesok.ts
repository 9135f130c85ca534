// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Verifikationsbesök hos nystartade mottagningar */
export const rule = {
  "id": "skane/barnmorskemottagning/verifikationsbesok",
  "kind": "procedure",
  "title": "Verifikationsbesök hos nystartade mottagningar",
  "questions": [],
  "versions": [
    {
      "text": "Region Skåne gör ett verifikationsbesök hos barnmorskemottagningar som nyss har startat.\nUnder januari till augusti 2024 fick alla fem nystartade mottagningar ett besök.\nAvvikelser som hittades ledde till krav på handlingsplan.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Barnmorskemottagning",
          "level": "rapport",
          "inventory": [
            298
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "scope",
          "text": "Källan säger vad som gjordes 2024. Att varje ny mottagning får ett besök även senare är vår slutsats.\n"
        },
        {
          "about": "from",
          "text": "Vi räknar från den 1 januari 2024, den första dag som redovisningen omfattar."
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "besok",
            "title": "Besök hos den nystartade mottagningen"
          },
          {
            "id": "handlingsplan",
            "title": "Krav på handlingsplan om besöket visar avvikelser"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
