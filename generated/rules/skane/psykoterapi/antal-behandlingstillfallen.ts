// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Högsta antal behandlingstillfällen */
export const rule = {
  "id": "skane/psykoterapi/antal-behandlingstillfallen",
  "kind": "decision-table",
  "title": "Högsta antal behandlingstillfällen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Hur många gånger en patient får behandling beror på behovet, men det är högst 20 gånger. Vid PTSD (F43.1) och tvångssyndrom (F42) kan det bli högst 23 gånger.\nDet gäller remisser som har kommit in från och med den 1 januari 2024.\nDet är alltså dagen då remissen kom in som avgör, inte dagen för besöket.\nVad som gäller för äldre remisser framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "psykoterapi-information-2024",
          "at": "Diagnoser inklusive rekommenderad behandlingsform" as string,
          "level": "officiell-webb"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i januari 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att patientens behov styr antalet går inte att visa ur källan." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Sidan har lästs på nytt. Den säger att antalet beror på patientens behov." as string
        }
      ],
      "assessment": null,
      "table": {
        "hitPolicy": "unik",
        "inputs": [
          {
            "id": "remissen-kom",
            "title": "När remissen kom in" as string,
            "question": "När kom remissen in?" as string,
            "type": "val",
            "values": [
              {
                "id": "fran-2024",
                "title": "Den 1 januari 2024 eller senare" as string
              },
              {
                "id": "fore-2024",
                "title": "Före den 1 januari 2024" as string
              }
            ]
          },
          {
            "id": "diagnos",
            "title": "Diagnos" as string,
            "question": "Vilken diagnos har patienten (ICD-10)?" as string,
            "type": "val",
            "values": [
              {
                "id": "f42",
                "title": "F42 Tvångssyndrom" as string
              },
              {
                "id": "f43-1",
                "title": "F43.1 Posttraumatiskt stressyndrom" as string
              },
              {
                "id": "annan",
                "title": "En annan diagnos inom vårdvalet" as string
              }
            ]
          }
        ],
        "rows": [
          {
            "id": "hogst-23",
            "when": {
              "remissen-kom": "fran-2024",
              "diagnos": [
                "f42",
                "f43-1"
              ]
            },
            "then": "Högst 23 gånger." as string
          },
          {
            "id": "hogst-20",
            "when": {
              "remissen-kom": "fran-2024",
              "diagnos": "annan"
            },
            "then": "Högst 20 gånger." as string
          },
          {
            "id": "aldre-remiss",
            "when": {
              "remissen-kom": "fore-2024"
            },
            "then": "Antalet framgår inte av källan. Fråga Region Skåne." as string
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
