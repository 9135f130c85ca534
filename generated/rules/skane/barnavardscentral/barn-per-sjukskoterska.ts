// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Antal barn per BVC-sjuksköterska */
export const rule = {
  "id": "skane/barnavardscentral/barn-per-sjukskoterska",
  "kind": "requirement",
  "title": "Antal barn per BVC-sjuksköterska" as string,
  "obligation": "ska",
  "questions": [
    "bvc-volym-person-eller-heltid",
    "bvc-volym-matdag",
    "bvc-volym-nystartad",
    "bvc-volym-alder",
    "bvc-oversyn-2025"
  ],
  "versions": [
    {
      "text": "Det ska finnas minst 200 barn för varje BVC-sjuksköterska.\nAv dem ska minst 25 barn vara 0–1 år.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 3 och 4" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Källan är frågor och svar från den 7 maj 2026 och säger inte när kravet började gälla.\nVi räknar från den dagen. Kravet är troligen äldre.\n" as string
        },
        {
          "about": "wording",
          "text": "Vi läser talen som ett golv: så många barn som minst behövs, inte så många som en sjuksköterska högst får ha.\nDen ena frågan talar om den volym som behövs för att hålla kompetensen uppe.\n" as string
        },
        {
          "about": "wording",
          "text": "Talen 200 och 25 står i frågorna.\nSvaret säger inte emot dem, och talar bara om att kravet kan komma att ändras.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte ordet golv. Att talen är de minsta är vår läsning, och står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "readings",
        "question": "bvc-volym-person-eller-heltid",
        "readings": [
          {
            "id": "per-person",
            "title": "Per person" as string,
            "text": "Varje sjuksköterska räknas som en, oavsett tjänstgöringsgrad." as string,
            "check": {
              "kind": "ratio",
              "numerator": {
                "kind": "fact",
                "fact": "bvc-barn"
              },
              "denominator": {
                "kind": "persons",
                "who": {
                  "anyOf": [
                    {
                      "role": "bvc-sjukskoterska"
                    }
                  ]
                }
              },
              "atLeast": 200,
              "ofWhich": {
                "numerator": {
                  "kind": "fact",
                  "fact": "bvc-barn-0-1"
                },
                "atLeast": 25
              }
            }
          },
          {
            "id": "per-heltid",
            "title": "Per heltidstjänst" as string,
            "text": "Sjuksköterskornas tjänstgöringsgrader läggs ihop till heltidstjänster." as string,
            "check": {
              "kind": "ratio",
              "numerator": {
                "kind": "fact",
                "fact": "bvc-barn"
              },
              "denominator": {
                "kind": "full-time",
                "who": {
                  "anyOf": [
                    {
                      "role": "bvc-sjukskoterska"
                    }
                  ]
                }
              },
              "atLeast": 200,
              "ofWhich": {
                "numerator": {
                  "kind": "fact",
                  "fact": "bvc-barn-0-1"
                },
                "atLeast": 25
              }
            }
          }
        ]
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
