// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Distriktssköterska eller specialistsjuksköterska för äldre */
export const rule = {
  "id": "skane/vardcentral/kompetens-sjukskoterska",
  "kind": "requirement",
  "title": "Distriktssköterska eller specialistsjuksköterska för äldre" as string,
  "obligation": "ska",
  "questions": [
    "kompetens-60-hogskolepoang",
    "kompetens-sjukskoterska-omfattning",
    "bemanning-aldrespecialist-2026",
    "inhyrd-personal-i-bemanning",
    "betald-dsk-utbildning"
  ],
  "versions": [
    {
      "text": "Vårdcentralen ska ha minst en distriktssköterska, eller minst en sjuksköterska med specialistutbildning för äldre om 60 högskolepoäng.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Beslutade förändringar att gälla under 2025" as string,
          "level": "bild"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Vårdcentral" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "value",
          "text": "Källan anger varken antal personer eller tjänstgöringsgrad. Vi räknar med att en person räcker." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Sanktionerna gällde 2024, före kravet. Källan till dem är med." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "readings",
        "question": "kompetens-60-hogskolepoang",
        "readings": [
          {
            "id": "bara-aldre",
            "title": "Poängen gäller specialistutbildningen för äldre" as string,
            "text": "Minst en distriktssköterska, eller minst en sjuksköterska med minst 60 högskolepoäng i vård av äldre." as string,
            "check": {
              "kind": "staffing",
              "who": {
                "anyOf": [
                  {
                    "profession": "sjukskoterska",
                    "competence": "distriktsskoterska"
                  },
                  {
                    "profession": "sjukskoterska",
                    "competence": "vard-av-aldre",
                    "atLeastCredits": 60
                  }
                ]
              },
              "atLeastPersons": 1
            }
          },
          {
            "id": "bada",
            "title": "Poängen gäller båda utbildningarna" as string,
            "text": "Minst en sjuksköterska med minst 60 högskolepoäng som distriktssköterska eller i vård av äldre." as string,
            "check": {
              "kind": "staffing",
              "who": {
                "anyOf": [
                  {
                    "profession": "sjukskoterska",
                    "competence": "distriktsskoterska",
                    "atLeastCredits": 60
                  },
                  {
                    "profession": "sjukskoterska",
                    "competence": "vard-av-aldre",
                    "atLeastCredits": 60
                  }
                ]
              },
              "atLeastPersons": 1
            }
          }
        ]
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-07-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
