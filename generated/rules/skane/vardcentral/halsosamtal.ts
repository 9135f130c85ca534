// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Hälsosamtal för 40- och 50-åringar */
export const rule = {
  "id": "skane/vardcentral/halsosamtal",
  "kind": "requirement",
  "title": "Hälsosamtal för 40- och 50-åringar" as string,
  "obligation": "mal",
  "questions": [
    "halsosamtal-alder"
  ],
  "versions": [
    {
      "text": "Målet är att vårdcentralen bjuder in samtliga 40-åringar och samtliga 50-åringar, alltså 100 procent, till ett hälsosamtal.\nMålet är också att minst 40 procent av 40-åringarna och minst 50 procent av 50-åringarna genomför samtalet.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Riktade hälsosamtal" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Källan säger inte sedan när målet gäller. Vi räknar från den period som redovisningen gäller." as string
        },
        {
          "about": "through",
          "text": "Målet anges för 2024. Ingen senare källa anger ett annat, så vi räknar med att det står kvar." as string
        },
        {
          "about": "wording",
          "text": "Källan skriver 40 respektive 50 procent utan ordet minst. Vi räknar dem som minst." as string
        },
        {
          "about": "wording",
          "text": "Källan säger inte vilka 40- och 50-åringar en vårdcentral ska bjuda in. Vi räknar dem som är listade där.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte att det är de listade. Det står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "all",
          "of": [
            {
              "kind": "share",
              "part": "inbjudna-fyrtioaringar",
              "of": "fyrtioaringar",
              "atLeast": 100
            },
            {
              "kind": "share",
              "part": "inbjudna-femtioaringar",
              "of": "femtioaringar",
              "atLeast": 100
            },
            {
              "kind": "share",
              "part": "halsosamtal-fyrtioaringar",
              "of": "fyrtioaringar",
              "atLeast": 40
            },
            {
              "kind": "share",
              "part": "halsosamtal-femtioaringar",
              "of": "femtioaringar",
              "atLeast": 50
            }
          ]
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
