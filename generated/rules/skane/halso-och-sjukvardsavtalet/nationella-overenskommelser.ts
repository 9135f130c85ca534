// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Aktiviteter i avtalet som också finns nationellt */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser",
  "kind": "decision-table",
  "title": "Aktiviteter i avtalet som också finns nationellt",
  "questions": [],
  "versions": [
    {
      "text": "Elva aktiviteter i hälso- och sjukvårdsavtalet, eller i dess bilagor, finns också i nationella överenskommelser. Alla\nelva finns i överenskommelsen om god och nära vård. Sju finns i den om psykisk hälsa och suicidprevention och fem i den\nom ökad tillgänglighet.\n",
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Beskrivna aktiviteter i HS-avtalet eller i dess bilagor",
          "level": "bild",
          "inventory": [
            397
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilderna är inte daterade. De handlar om överenskommelserna för 2021, så vi räknar från det årets början."
        }
      ],
      "corrections": [],
      "assessment": null,
      "table": {
        "inputs": [
          {
            "id": "aktivitet",
            "title": "Aktivitet",
            "question": "Vilken aktivitet i avtalet gäller det?",
            "type": "val",
            "values": [
              {
                "id": "teambaserade-vardformer",
                "title": "Teambaserade vårdformer"
              },
              {
                "id": "personcentrering",
                "title": "Personcentrering"
              },
              {
                "id": "lakarstod-kommunal-vard",
                "title": "Läkarstöd i den kommunala hälso- och sjukvården"
              },
              {
                "id": "gemensam-malbild",
                "title": "Gemensam målbild"
              },
              {
                "id": "gemensamma-avtal",
                "title": "Gemensamma överenskommelser och avtal"
              },
              {
                "id": "samverkansstrukturer",
                "title": "Gemensamma samverkansstrukturer"
              },
              {
                "id": "digitala-losningar",
                "title": "Gemensamma digitala lösningar"
              },
              {
                "id": "kompetensforsorjning",
                "title": "Gemensam strategi för kompetensförsörjning"
              },
              {
                "id": "forebyggande-och-rehabiliterande",
                "title": "Förebyggande, hälsofrämjande och rehabiliterande insatser"
              },
              {
                "id": "samsjuklighet-psykisk-ohalsa",
                "title": "Samsjuklighet vid psykisk ohälsa"
              },
              {
                "id": "barn-och-unga",
                "title": "Barn och ungas hälsa"
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
            "then": "Finns i överenskommelsen om god och nära vård."
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
            "then": "Finns i överenskommelsen om psykisk hälsa och suicidprevention."
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
            "then": "Finns i överenskommelsen om ökad tillgänglighet."
          }
        ],
        "knownOverlaps": "Flera rader passar för de flesta aktiviteter. Det är meningen: samma aktivitet finns i flera överenskommelser.\n"
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
