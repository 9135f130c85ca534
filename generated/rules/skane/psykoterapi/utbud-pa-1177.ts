// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Utbud och väntetider på 1177 */
export const rule = {
  "id": "skane/psykoterapi/utbud-pa-1177",
  "kind": "procedure",
  "title": "Utbud och väntetider på 1177" as string,
  "questions": [],
  "versions": [
    {
      "text": "Den som har fått remiss till psykoterapi kan se på 1177.se vilka vårdgivare som finns.\nVårdgivarna visas på en karta, med vad de erbjuder och hur lång väntetiden väntas bli.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Digital plattform för psykoterapi" as string,
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
          "text": "Redovisningen säger att informationen utvidgades under januari till augusti 2024.\nVi räknar från den 1 januari 2024.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "karta",
            "title": "Karta över vårdgivarna" as string
          },
          {
            "id": "vantetid",
            "title": "Förväntad väntetid hos varje vårdgivare" as string
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
