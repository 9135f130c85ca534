// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ändrade ersättningsregler från 2024 */
export const rule = {
  "id": "skane/gemensamt/ersattning-faktiska-kostnader",
  "kind": "compensation",
  "title": "Ändrade ersättningsregler från 2024" as string,
  "questions": [
    "betalda-hembesok"
  ],
  "versions": [
    {
      "text": "Ersättningsreglerna för de fyra vårdvalen ändrades i januari 2024.\nÄndringen innebär att ersättningen träffar vårdgivarnas faktiska kostnader bättre.\nBeloppen står inte i källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
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
          "about": "from",
          "text": "Källan säger januari 2024. Vi räknar från månadens första dag." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger vad ändringen innebär, inte bara vad som avsågs." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "ersattning",
          "title": "Ersättning enligt vårdvalets regler" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
