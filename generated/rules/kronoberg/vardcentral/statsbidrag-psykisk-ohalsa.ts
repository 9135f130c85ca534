// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Statsbidrag för primärvårdens arbete med psykisk ohälsa 2026 */
export const rule = {
  "id": "kronoberg/vardcentral/statsbidrag-psykisk-ohalsa",
  "kind": "grant",
  "title": "Statsbidrag för primärvårdens arbete med psykisk ohälsa 2026" as string,
  "questions": [
    "kronoberg-tva-bidrag-psykisk-ohalsa"
  ],
  "versions": [
    {
      "text": "Region Kronoberg får cirka 7,6 miljoner kronor av det statsbidrag som ska utveckla primärvårdens arbete med psykisk\nohälsa under 2026. Pengarna fördelas efter antal listade kronobergare och betalas ut i samband med den ekonomiska\nregleringen i maj, augusti och december.\n\nFör att få del av bidraget ska vårdcentralen rapportera både planerade och genomförda åtgärder i det formulär som\nregionen anvisar. Insatserna följs upp. Redovisas bidraget inte så, eller används det i strid med villkoren, ska det betalas tillbaka.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Hantering av statsbidrag psykisk ohälsa 2026" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Utbetalning och uppföljning" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger också att insatserna följs upp." as string
        }
      ],
      "assessment": null,
      "eligibility": {
        "kind": "attestation",
        "statement": "Vårdcentralen har rapporterat planerade och genomförda åtgärder i regionens formulär." as string,
        "method": "dokument"
      },
      "amounts": [
        {
          "id": "kronobergs-del",
          "title": "Region Kronobergs del" as string,
          "amount": 7.6,
          "unit": "mkr",
          "approximate": true,
          "direction": "ersattning",
          "condition": "Fördelas per listad kronobergare." as string
        }
      ],
      "dates": [
        {
          "label": "Utbetalning i maj 2026" as string,
          "within": {
            "from": "2026-05-01",
            "through": "2026-05-31"
          }
        },
        {
          "label": "Utbetalning i augusti 2026" as string,
          "within": {
            "from": "2026-08-01",
            "through": "2026-08-31"
          }
        },
        {
          "label": "Utbetalning i december 2026" as string,
          "within": {
            "from": "2026-12-01",
            "through": "2026-12-31"
          }
        }
      ],
      "standing": {
        "status": "beslutad",
        "from": "2026-01-01",
        "through": "2026-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
