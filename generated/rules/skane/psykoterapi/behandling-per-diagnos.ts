// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rekommenderad behandling för varje diagnos */
export const rule = {
  "id": "skane/psykoterapi/behandling-per-diagnos",
  "kind": "decision-table",
  "title": "Rekommenderad behandling för varje diagnos" as string,
  "questions": [],
  "versions": [
    {
      "text": "Diagnosen avgör vilken psykologisk behandling som rekommenderas. Tabellen gäller individuell behandling.\n\n- F32.0 och F32.1: i första hand KBT, i andra hand IPT\n- F40, F41.0, F41.1, F41.9 och F42: KBT\n- F43.1: traumafokuserad KBT\n- F43.8 och F43.9: KBT, IPT eller PDT, utan inbördes ordning\n" as string,
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
        },
        {
          "about": "from",
          "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för tabellen.\nVi använder samma dag.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Sidan har lästs på nytt. Tabellen gäller individuell behandling." as string
        }
      ],
      "assessment": null,
      "table": {
        "hitPolicy": "unik",
        "inputs": [
          {
            "id": "diagnos",
            "title": "Diagnos" as string,
            "question": "Vilken diagnos har patienten (ICD-10)?" as string,
            "type": "val",
            "values": [
              {
                "id": "f32-0",
                "title": "F32.0 Lindrig depressiv episod" as string
              },
              {
                "id": "f32-1",
                "title": "F32.1 Medelsvår depressiv episod" as string
              },
              {
                "id": "f40",
                "title": "F40 Fobiska syndrom" as string
              },
              {
                "id": "f41-0",
                "title": "F41.0 Paniksyndrom" as string
              },
              {
                "id": "f41-1",
                "title": "F41.1 Generaliserat ångestsyndrom" as string
              },
              {
                "id": "f41-9",
                "title": "F41.9 Ångesttillstånd, ospecificerat" as string
              },
              {
                "id": "f42",
                "title": "F42 Tvångssyndrom" as string
              },
              {
                "id": "f43-1",
                "title": "F43.1 Posttraumatiskt stressyndrom" as string
              },
              {
                "id": "f43-8",
                "title": "F43.8 Andra specificerade reaktioner på svår stress" as string
              },
              {
                "id": "f43-9",
                "title": "F43.9 Reaktion på svår stress, ospecificerad" as string
              }
            ]
          }
        ],
        "rows": [
          {
            "id": "depression",
            "when": {
              "diagnos": [
                "f32-0",
                "f32-1"
              ]
            },
            "then": "I första hand KBT, i andra hand IPT." as string
          },
          {
            "id": "angest-och-tvang",
            "when": {
              "diagnos": [
                "f40",
                "f41-0",
                "f41-1",
                "f41-9",
                "f42"
              ]
            },
            "then": "KBT."
          },
          {
            "id": "ptsd",
            "when": {
              "diagnos": "f43-1"
            },
            "then": "Traumafokuserad KBT." as string
          },
          {
            "id": "stress",
            "when": {
              "diagnos": [
                "f43-8",
                "f43-9"
              ]
            },
            "then": "KBT, IPT eller PDT. Ingen av dem går före." as string
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
