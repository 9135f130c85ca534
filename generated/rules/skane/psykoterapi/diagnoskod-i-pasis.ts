// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Diagnoskodens skrivsätt i PASiS */
export const rule = {
  "id": "skane/psykoterapi/diagnoskod-i-pasis",
  "kind": "decision-table",
  "title": "Diagnoskodens skrivsätt i PASiS" as string,
  "questions": [],
  "versions": [
    {
      "text": "Diagnosen skrivs utan punkt när den registreras i PASiS, och en kod som omfattar flera diagnoser slutar med ett bindestreck:\n\n- F32.0 och F32.1 skrivs F32-\n- F40 skrivs F40-\n- F41.0 skrivs F410, F41.1 skrivs F411 och F41.9 skrivs F419\n- F42 skrivs F42-\n- F43.1 skrivs F431, F43.8 skrivs F438 och F43.9 skrivs F439\n" as string,
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
        },
        {
          "about": "wording",
          "text": "Tabellen visar bara koderna. Regeln om punkt och bindestreck är vår beskrivning av dem." as string
        }
      ],
      "corrections": [],
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
            "id": "f32",
            "when": {
              "diagnos": [
                "f32-0",
                "f32-1"
              ]
            },
            "then": "F32-"
          },
          {
            "id": "f40",
            "when": {
              "diagnos": "f40"
            },
            "then": "F40-"
          },
          {
            "id": "f410",
            "when": {
              "diagnos": "f41-0"
            },
            "then": "F410"
          },
          {
            "id": "f411",
            "when": {
              "diagnos": "f41-1"
            },
            "then": "F411"
          },
          {
            "id": "f419",
            "when": {
              "diagnos": "f41-9"
            },
            "then": "F419"
          },
          {
            "id": "f42",
            "when": {
              "diagnos": "f42"
            },
            "then": "F42-"
          },
          {
            "id": "f431",
            "when": {
              "diagnos": "f43-1"
            },
            "then": "F431"
          },
          {
            "id": "f438",
            "when": {
              "diagnos": "f43-8"
            },
            "then": "F438"
          },
          {
            "id": "f439",
            "when": {
              "diagnos": "f43-9"
            },
            "then": "F439"
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
