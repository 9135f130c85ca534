// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Åtgärdskod för varje behandlingsform */
export const rule = {
  "id": "skane/psykoterapi/kva-koder",
  "kind": "decision-table",
  "title": "Åtgärdskod för varje behandlingsform" as string,
  "questions": [],
  "versions": [
    {
      "text": "Behandlingen registreras med en åtgärdskod (KVÅ):\n\n- PDT: DU008\n- KBT: DU011\n- IPT: DU022\n" as string,
      "sources": [
        {
          "source": "psykoterapi-information-2024",
          "at": "KVÅ-koder" as string,
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
          "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för koderna.\nVi använder samma dag.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "table": {
        "hitPolicy": "unik",
        "inputs": [
          {
            "id": "behandlingsform",
            "title": "Behandlingsform" as string,
            "question": "Vilken behandling har patienten fått?" as string,
            "type": "val",
            "values": [
              {
                "id": "pdt",
                "title": "Psykodynamisk psykoterapi (PDT)" as string
              },
              {
                "id": "kbt",
                "title": "Kognitiv beteendeterapi (KBT)" as string
              },
              {
                "id": "ipt",
                "title": "Interpersonell psykoterapi (IPT)" as string
              }
            ]
          }
        ],
        "rows": [
          {
            "id": "pdt",
            "when": {
              "behandlingsform": "pdt"
            },
            "then": "DU008"
          },
          {
            "id": "kbt",
            "when": {
              "behandlingsform": "kbt"
            },
            "then": "DU011"
          },
          {
            "id": "ipt",
            "when": {
              "behandlingsform": "ipt"
            },
            "then": "DU022"
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
