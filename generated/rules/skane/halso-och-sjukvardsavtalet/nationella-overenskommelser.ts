// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Aktiviteter i avtalet som också finns nationellt */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser",
  "kind": "decision-table",
  "title": "Aktiviteter i avtalet som också finns nationellt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Elva aktiviteter i hälso- och sjukvårdsavtalet, eller i dess bilagor, finns också i nationella överenskommelser. Alla\nelva finns i överenskommelsen om god och nära vård. Sju finns i den om psykisk hälsa och suicidprevention och fem i den\nom ökad tillgänglighet.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Beskrivna aktiviteter i HS-avtalet eller i dess bilagor" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd omkring 2021.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Bilderna är inte daterade. De handlar om överenskommelserna för 2021, så vi räknar från det årets början." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "table": {
        "inputs": [
          {
            "id": "aktivitet",
            "title": "Aktivitet" as string,
            "question": "Vilken aktivitet i avtalet gäller det?" as string,
            "type": "val",
            "values": [
              {
                "id": "teambaserade-vardformer",
                "title": "Teambaserade vårdformer" as string
              },
              {
                "id": "personcentrering",
                "title": "Personcentrering" as string
              },
              {
                "id": "lakarstod-kommunal-vard",
                "title": "Läkarstöd i den kommunala hälso- och sjukvården" as string
              },
              {
                "id": "gemensam-malbild",
                "title": "Gemensam målbild" as string
              },
              {
                "id": "gemensamma-avtal",
                "title": "Gemensamma överenskommelser och avtal" as string
              },
              {
                "id": "samverkansstrukturer",
                "title": "Gemensamma samverkansstrukturer" as string
              },
              {
                "id": "digitala-losningar",
                "title": "Gemensamma digitala lösningar" as string
              },
              {
                "id": "kompetensforsorjning",
                "title": "Gemensam strategi för kompetensförsörjning" as string
              },
              {
                "id": "forebyggande-och-rehabiliterande",
                "title": "Förebyggande, hälsofrämjande och rehabiliterande insatser" as string
              },
              {
                "id": "samsjuklighet-psykisk-ohalsa",
                "title": "Samsjuklighet vid psykisk ohälsa" as string
              },
              {
                "id": "barn-och-unga",
                "title": "Barn och ungas hälsa" as string
              }
            ]
          }
        ],
        "hitPolicy": "samlad",
        "rows": [
          {
            "id": "god-och-nara-vard",
            "when": {
              "aktivitet": [
                "teambaserade-vardformer",
                "personcentrering",
                "lakarstod-kommunal-vard",
                "gemensam-malbild",
                "gemensamma-avtal",
                "samverkansstrukturer",
                "digitala-losningar",
                "kompetensforsorjning",
                "forebyggande-och-rehabiliterande",
                "samsjuklighet-psykisk-ohalsa",
                "barn-och-unga"
              ]
            },
            "then": "Finns i överenskommelsen om god och nära vård." as string
          },
          {
            "id": "psykisk-halsa",
            "when": {
              "aktivitet": [
                "teambaserade-vardformer",
                "personcentrering",
                "gemensam-malbild",
                "gemensamma-avtal",
                "samverkansstrukturer",
                "samsjuklighet-psykisk-ohalsa",
                "barn-och-unga"
              ]
            },
            "then": "Finns i överenskommelsen om psykisk hälsa och suicidprevention." as string
          },
          {
            "id": "okad-tillganglighet",
            "when": {
              "aktivitet": [
                "lakarstod-kommunal-vard",
                "gemensam-malbild",
                "gemensamma-avtal",
                "samsjuklighet-psykisk-ohalsa",
                "barn-och-unga"
              ]
            },
            "then": "Finns i överenskommelsen om ökad tillgänglighet." as string
          }
        ],
        "knownOverlaps": "Flera rader passar för de flesta aktiviteter. Det är meningen: samma aktivitet finns i flera överenskommelser.\n" as string
      },
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
