// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Riktvärde: 550 per ST-läkare */
export const rule = {
  "id": "nationellt/primarvard/riktvarde-st-lakare",
  "kind": "requirement",
  "title": "Riktvärde: 550 per ST-läkare" as string,
  "obligation": "riktvarde",
  "questions": [
    "riktvarde-heltid-eller-person",
    "st-lista-per-utbildningsar"
  ],
  "versions": [
    {
      "text": "Riktvärdet är 550 invånare för en ST-läkare som har kommit halvvägs.\nDet är varken ett golv eller ett tak.\n" as string,
      "sources": [
        {
          "source": "lakartidningen-riktvarde-2022",
          "at": "Om riktvärdet" as string,
          "level": "nyhet"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 12" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "wording",
          "text": "Kontrollen visar avståndet till 550 för alla ST-läkare tillsammans. Att ligga över eller under bryter inte mot något.\nHur långt varje ST-läkare har kommit räknas inte in. Vi räknar per heltidstjänst.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från den dag då Socialstyrelsen lade fram riktvärdet enligt nyhetsartikeln." as string
        },
        {
          "about": "wording",
          "text": "Riktvärdet visas bara där minst en listad har en ST-läkare som fast läkare.\nEn vårdcentral utan ST-läkare har inget att jämföra.\n" as string
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
          "reason": "Källan säger 550, inte ungefär 550." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "ratio",
          "numerator": {
            "kind": "fact",
            "fact": "listade-hos-st-lakare"
          },
          "denominator": {
            "kind": "full-time",
            "who": {
              "anyOf": [
                {
                  "profession": "lakare",
                  "role": "st-lakare"
                }
              ]
            }
          },
          "guideValue": 550
        }
      },
      "when": {
        "kind": "fact-range",
        "fact": "listade-hos-st-lakare",
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
