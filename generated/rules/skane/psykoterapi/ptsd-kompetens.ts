// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Utbildning för att behandla PTSD */
export const rule = {
  "id": "skane/psykoterapi/ptsd-kompetens",
  "kind": "requirement",
  "title": "Utbildning för att behandla PTSD" as string,
  "obligation": "ska",
  "questions": [
    "ptsd-kompetens-styrka"
  ],
  "versions": [
    {
      "text": "Den som behandlar posttraumatiskt stressyndrom (PTSD) ska kunna visa utbildning i någon av tre metoder.\nEn räcker.\n\n- långvarig exponering (prolonged exposure)\n- kognitiv processande terapi (cognitive processing therapy)\n- kognitiv terapi för PTSD\n\nEn mottagning som behandlar PTSD behöver alltså ha minst en behandlare med sådan utbildning.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 13" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret från den 7 maj 2026 säger inte sedan när det gäller. Vi räknar från den dagen." as string
        },
        {
          "about": "wording",
          "text": "Personallistan visar vilka som har utbildningen, men inte vilka av behandlarna som behandlar PTSD.\nDärför ser kontrollen att någon har den, och mottagningen intygar att det gäller var och en som behandlar PTSD.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Att en behandlare har utbildningen räcker inte. Källan talar om var och en som behandlar PTSD." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "all",
          "of": [
            {
              "kind": "staffing",
              "who": {
                "anyOf": [
                  {
                    "competence": "prolonged-exposure"
                  },
                  {
                    "competence": "cognitive-processing-therapy"
                  },
                  {
                    "competence": "kognitiv-terapi-ptsd"
                  }
                ]
              },
              "atLeastPersons": 1
            },
            {
              "kind": "attestation",
              "statement": "Var och en som behandlar PTSD hos oss kan visa utbildning i någon av de tre metoderna." as string,
              "method": "dokument"
            }
          ]
        }
      },
      "when": {
        "kind": "fact-is",
        "fact": "behandlar-ptsd",
        "is": "ja"
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
