// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Kontroll av minskade öppettider på sommaren */
export const rule = {
  "id": "skane/gemensamt/sommaroppettider",
  "kind": "procedure",
  "title": "Kontroll av minskade öppettider på sommaren" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen kontrollerar minskade öppettider under sommaren hos barnavårdscentraler och barnmorskemottagningar.\nKontrollen 2024 gav 13 avvikelser hos barnavårdscentraler, med återkrav hos tre privata och tio i egen regi.\nHos barnmorskemottagningarna gav den elva avvikelser. Påföljderna utreddes ännu i augusti.\nHur länge enheten ska ha öppet på sommaren framgår inte.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Barnavårdscentral och Barnmorskemottagning" as string,
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
          "text": "Källan säger vad som gjordes 2024. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "wording",
          "text": "Att kontrollen görs även andra somrar är vår slutsats." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "kontroll",
            "title": "Kontroll av öppettiderna under sommaren" as string
          },
          {
            "id": "aterkrav",
            "title": "Återkrav, när det blir en följd" as string
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
