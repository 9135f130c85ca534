// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Verifikationsbesök hos nystartade mottagningar */
export const rule = {
  "id": "skane/barnmorskemottagning/verifikationsbesok",
  "kind": "procedure",
  "title": "Verifikationsbesök hos nystartade mottagningar" as string,
  "questions": [],
  "versions": [
    {
      "text": "Region Skåne gör ett verifikationsbesök hos barnmorskemottagningar som nyss har startat.\nUnder januari till augusti 2024 fick alla fem nystartade mottagningar ett besök.\nFyra av dem hade avvikelser i rutinerna för personer i utsatta livssituationer och fick krav på handlingsplan.\nEn mottagning hade en avvikelse om digitala vårdkontakter, en fick handlingsplan om fysisk tillgänglighet och en fick krav om\nansökan om underleverantör. Hur kraven är skrivna framgår inte.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Barnmorskemottagning" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "scope",
          "text": "Källan säger vad som gjordes 2024. Att varje ny mottagning får ett besök även senare är vår slutsats.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från den 1 januari 2024, den första dag som redovisningen omfattar." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Avvikelserna som redovisas är med, var och en." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "besok",
            "title": "Besök hos den nystartade mottagningen" as string
          },
          {
            "id": "handlingsplan",
            "title": "Krav på handlingsplan om besöket visar avvikelser" as string
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
