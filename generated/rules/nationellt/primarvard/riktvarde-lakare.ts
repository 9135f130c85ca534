// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Riktvärde: 1 100 per specialist i allmänmedicin */
export const rule = {
  "id": "nationellt/primarvard/riktvarde-lakare",
  "kind": "requirement",
  "title": "Riktvärde: 1 100 per specialist i allmänmedicin" as string,
  "obligation": "riktvarde",
  "questions": [
    "riktvarde-heltid-eller-person",
    "inhyrd-personal-i-bemanning"
  ],
  "versions": [
    {
      "text": "Riktvärdet är 1 100 invånare per specialist i allmänmedicin.\nDet är varken ett golv eller ett tak och anpassas efter lokala förhållanden.\n" as string,
      "sources": [
        {
          "source": "lakartidningen-riktvarde-2022",
          "at": "Om riktvärdet" as string,
          "level": "nyhet"
        },
        {
          "source": "lakartidningen-listningstak-2022",
          "at": "Om riktvärdet" as string,
          "level": "nyhet"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 11" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "wording",
          "text": "Kontrollen visar avståndet till 1 100. Att ligga över eller under bryter inte mot något.\nVi räknar de listade som har en specialist i allmänmedicin som fast läkare, per heltidstjänst.\nDen ena artikeln säger invånare per specialist, den andra listade per specialist som arbetar heltid.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från den dag då Socialstyrelsen lade fram riktvärdet enligt nyhetsartikeln." as string
        },
        {
          "about": "wording",
          "text": "Riktvärdet visas bara där minst en listad har en specialist i allmänmedicin som fast läkare.\nEn vårdcentral utan sådana listade har inget att jämföra.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att riktvärdet räknas per heltidstjänst. Det är ett antagande." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Kontrollen läste riktvärdet som ett tak. Det är varken ett golv eller ett tak." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger 1 100, inte ungefär 1 100. En annan artikel säger att det gäller en specialist på heltid." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "ratio",
          "numerator": {
            "kind": "fact",
            "fact": "listade-hos-specialist"
          },
          "denominator": {
            "kind": "full-time",
            "who": {
              "anyOf": [
                {
                  "profession": "lakare",
                  "competence": "allmanmedicin"
                }
              ]
            }
          },
          "guideValue": 1100
        }
      },
      "when": {
        "kind": "fact-range",
        "fact": "listade-hos-specialist",
        "atLeast": 1
      },
      "standing": {
        "status": "beslutad",
        "from": "2022-04-28",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
