// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Lättgynekologi i basuppdraget */
export const rule = {
  "id": "skane/barnmorskemottagning/lattgynekologi",
  "kind": "scope",
  "title": "Lättgynekologi i basuppdraget",
  "questions": [
    "lattgynekologi-ersattning"
  ],
  "versions": [
    {
      "text": "Lättgynekologi ingår i barnmorskemottagningens basuppdrag.\nBarnmorskemottagningen ska därför, precis som vårdcentralerna, vara första vårdinstans för vanliga gynekologiska besvär och både bedöma och behandla dem.\nAnsvaret är gemensamt: patienten kan vända sig till endera.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024",
          "level": "rapport",
          "inventory": [
            136,
            137
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Redovisningen räknar upp detta bland händelserna 2024 men anger ingen dag.\nVi räknar från den 1 januari 2024, då de ändrade förfrågningsunderlagen verkställdes.\n"
        },
        {
          "about": "wording",
          "text": "Att patienten kan vända sig till endera är vår läsning av att båda är primärvårdsinstans för samma besvär.\n"
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
