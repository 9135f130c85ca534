// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Tidsatta aktiviteter i utvecklingsplanen */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/tidplan",
  "kind": "procedure",
  "title": "Tidsatta aktiviteter i utvecklingsplanen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Planen delar in arbetet i tre perioder: 2016–2017, 2018–2019 och 2019–2020. De två sista går om varandra under 2019.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingsplan Del B, tidsatta aktiviteter" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Den sista perioden är 2019–2020. Vi räknar till årets sista dag." as string
        },
        {
          "about": "from",
          "text": "Källan anger bara år. Vi räknar från avtalets datum till slutet av 2020." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "ar-2016-2017",
            "title": "2016–2017, påbörja" as string,
            "measures": [
              "Kompetensförsörjning och utveckling" as string,
              "Läkarstöd på plats i kommunens hemsjukvård" as string,
              "Anpassning av kommunens sjuksköterskor till läkarstödet" as string,
              "Gemensamma arbetsformer och beslutsstöd" as string,
              "Rutiner för teambaserat arbete" as string,
              "Årlig uppföljning" as string
            ]
          },
          {
            "id": "ar-2018-2019",
            "title": "2018–2019, fortsätta med utvecklingsområdena" as string
          },
          {
            "id": "ar-2019-2020",
            "title": "2019–2020, teambaserad vårdform på plats" as string,
            "measures": [
              "Vårdformen är införd" as string,
              "Samlad utvärdering" as string,
              "Avtal och arbetssätt justeras" as string
            ]
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2016-01-19",
        "through": "2020-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
