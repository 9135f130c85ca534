// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Remiss till psykoterapi */
export const rule = {
  "id": "skane/psykoterapi/remiss",
  "kind": "procedure",
  "title": "Remiss till psykoterapi" as string,
  "questions": [
    "remiss-till-sig-sjalv"
  ],
  "versions": [
    {
      "text": "Det är behandlande läkare eller psykolog på den vårdcentral där patienten är listad som bedömer vilken behandling som passar och skriver remissen.\nRemissen ska vara märkt \"Psykoterapi\". Den ska innehålla:\n\n- preliminär diagnos\n- diagnoskod\n- föreslagen behandlingsform\n- telefonnummer\n" as string,
      "sources": [
        {
          "source": "psykoterapi-information-2024",
          "at": "Bedömning och remittering" as string,
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
          "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för remissens innehåll.\nVi använder samma dag.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "bedomning",
            "title": "Läkare eller psykolog på patientens vårdcentral bedömer" as string
          },
          {
            "id": "remiss",
            "title": "Remissen skrivs och märks \"Psykoterapi\"" as string,
            "measures": [
              "Preliminär diagnos" as string,
              "Diagnoskod" as string,
              "Föreslagen behandlingsform" as string,
              "Telefonnummer" as string
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
