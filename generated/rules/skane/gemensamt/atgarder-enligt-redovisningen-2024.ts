// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Åtgärder så som redovisningen för 2024 beskriver dem */
export const rule = {
  "id": "skane/gemensamt/atgarder-enligt-redovisningen-2024",
  "kind": "procedure",
  "title": "Åtgärder så som redovisningen för 2024 beskriver dem" as string,
  "questions": [
    "sanktionstrappa-tre-beskrivningar"
  ],
  "versions": [
    {
      "text": "Åtgärderna trappas i regel upp.\nRegionen kan begära en handlingsplan inom en viss tid.\nDen kan kräva vite, kräva tillbaka pengar och hålla inne ersättning.\nSkadestånd kan bli aktuellt om enheten bryter mot sina förpliktelser.\nYtterst kan avtalet sägas upp eller hävas.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare" as string,
          "level": "rapport"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "wording",
          "text": "Beskrivningen nämner ingen erinran, men samma redovisning berättar att två vårdcentraler fick en.\nHur lång tid en enhet får för handlingsplanen framgår inte.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte hur tiden för handlingsplanen bestäms." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "kan-hoppas-over",
        "of": [
          {
            "id": "handlingsplan",
            "title": "Handlingsplan inom en viss tid" as string
          },
          {
            "id": "pengar",
            "title": "Ekonomiska åtgärder" as string,
            "measures": [
              "Vite" as string,
              "Återbetalningskrav" as string,
              "Innehållen ersättning" as string
            ]
          },
          {
            "id": "skadestand",
            "title": "Skadestånd" as string
          },
          {
            "id": "avslut",
            "title": "Avtalet upphör" as string,
            "measures": [
              "Uppsägning" as string,
              "Hävning" as string
            ]
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
