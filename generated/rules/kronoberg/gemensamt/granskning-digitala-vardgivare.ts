// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Granskning av digitala vårdgivare */
export const rule = {
  "id": "kronoberg/gemensamt/granskning-digitala-vardgivare",
  "kind": "procedure",
  "title": "Granskning av digitala vårdgivare",
  "questions": [
    "ersattningsberattigat-digitalt-besok",
    "sormland-antal-granskade"
  ],
  "versions": [
    {
      "text": "Digitala vårdgivare följs upp i fyra grupper: en om ersättning, en om obesitas (diagnoserna E65 och E66), en om\npsykologbesök och en där en fördjupad granskning pågår eller planeras.\n\nI en extern granskning från december 2025 bedömdes fyra saker: dokumentationens kvalitet, om journalen stämmer med det\nsom rapporterats in, om vården var rimlig och följde riktlinjer, och om besöket gav rätt till ersättning.\n",
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Aktuella vårdgivare",
          "level": "bild",
          "inventory": [
            484
          ]
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Extern granskning, december 2025",
          "level": "bild",
          "inventory": [
            476
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte när granskningarna började. Vi räknar från dagen då den visades."
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "grupp-ersattning",
            "title": "Grupp 1 om ersättning"
          },
          {
            "id": "grupp-obesitas",
            "title": "Grupp 2 om obesitas, diagnoserna E65 och E66"
          },
          {
            "id": "grupp-psykisk-halsa",
            "title": "Grupp 3 om psykisk hälsa och psykologbesök"
          },
          {
            "id": "grupp-fordjupad",
            "title": "Grupp 4 med fördjupad granskning som pågår eller planeras"
          },
          {
            "id": "granskningsfragor",
            "title": "Det som bedöms i en extern granskning",
            "measures": [
              "Dokumentationens kvalitet",
              "Om journalen stämmer med det som rapporterats in",
              "Medicinsk rimlighet och följsamhet till riktlinjer",
              "Ersättningskravet"
            ]
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
