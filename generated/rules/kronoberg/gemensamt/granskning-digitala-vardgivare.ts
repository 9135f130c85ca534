// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Granskning av digitala vårdgivare */
export const rule = {
  "id": "kronoberg/gemensamt/granskning-digitala-vardgivare",
  "kind": "procedure",
  "title": "Granskning av digitala vårdgivare" as string,
  "questions": [
    "ersattningsberattigat-digitalt-besok",
    "sormland-antal-granskade"
  ],
  "versions": [
    {
      "text": "På primärvårdsforum visades digitala vårdgivare i fyra grupper: en om ersättning, en om obesitas (diagnoserna E65 och\nE66), en om psykisk hälsa (psykologbesök) och en där en fördjupad granskning pågår eller planeras. Bilden säger inte\nvem som granskar.\n\nForumet fick också se resultatet av en extern granskning av en vårdgivare från december 2025. Bilden säger inte vilken\nregion den gäller. Fyra saker bedömdes: dokumentationens kvalitet, om journalen stämmer med det\nsom rapporterats in, om vården var rimlig och följde riktlinjer, och om besöket gav rätt till ersättning.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Aktuella vårdgivare" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Extern granskning, december 2025" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte när granskningarna började. Vi räknar från dagen då den visades." as string
        },
        {
          "about": "wording",
          "text": "Att Region Kronoberg har del i granskningarna är vår läsning av att bilderna visades på dess forum. Bilderna säger det inte." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Bilderna säger varken vem som granskar eller vilken region den externa granskningen gäller." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "grupp-ersattning",
            "title": "Grupp 1 om ersättning" as string
          },
          {
            "id": "grupp-obesitas",
            "title": "Grupp 2 om obesitas, diagnoserna E65 och E66" as string
          },
          {
            "id": "grupp-psykisk-halsa",
            "title": "Grupp 3 om psykisk hälsa och psykologbesök" as string
          },
          {
            "id": "grupp-fordjupad",
            "title": "Grupp 4 med fördjupad granskning som pågår eller planeras" as string
          },
          {
            "id": "granskningsfragor",
            "title": "Det som bedömdes i den externa granskningen" as string,
            "measures": [
              "Dokumentationens kvalitet" as string,
              "Om journalen stämmer med det som rapporterats in" as string,
              "Medicinsk rimlighet och följsamhet till riktlinjer" as string,
              "Ersättningskravet" as string
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
