// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Lättgynekologi i basuppdraget */
export const rule = {
  "id": "skane/barnmorskemottagning/lattgynekologi",
  "kind": "scope",
  "title": "Lättgynekologi i basuppdraget" as string,
  "questions": [
    "lattgynekologi-ersattning"
  ],
  "versions": [
    {
      "text": "Lättgynekologi ingår i barnmorskemottagningens basuppdrag.\nBarnmorskemottagningen ska därför, vid sidan av vårdcentralerna, vara primärvårdens instans för vanliga gynekologiska besvär och både bedöma och behandla dem.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Viktiga händelser 2024" as string,
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
          "text": "Redovisningen räknar upp detta bland händelserna 2024 men anger ingen dag.\nVi räknar från den 1 januari 2024, då de ändrade förfrågningsunderlagen verkställdes.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att patienten kan välja mellan mottagningarna." as string
        }
      ],
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
