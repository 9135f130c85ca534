// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ersättning för kvälls- och helgmottagning */
export const rule = {
  "id": "skane/vardcentral/kvalls-och-helgersattning",
  "kind": "compensation",
  "title": "Ersättning för kvälls- och helgmottagning" as string,
  "questions": [
    "kvalls-och-helgmottagning-bemanning"
  ],
  "versions": [
    {
      "text": "Under 2024 betalas ersättningen för kvälls- och helgmottagningar efter hur många som är listade på de vårdcentraler som samverkar.\nBeloppet per listad står inte i källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Resultatmål och prognos" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Källan talar bara om 2024. Vad som gäller därefter är inte känt." as string
        },
        {
          "about": "from",
          "text": "Källan säger 2024. Vi räknar från årets första dag.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger 2024 utan dag. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "per-listad",
          "title": "Ersättning efter antal listade på samverkande vårdcentraler" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": "2024-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
