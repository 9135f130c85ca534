// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avdrag för patientavgift */
export const rule = {
  "id": "skane/vardcentral/patientavgift-avdrag",
  "kind": "compensation",
  "title": "Avdrag för patientavgift" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen drar av 200 kronor per besök från vårdcentralens ersättning.\nDet gäller oavsett om patienten betalar kontant, med kort eller mot faktura.\nFör besök där patienten har frikort görs inget avdrag, alltså 0 kronor.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 20" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då svaret lämnades." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "amounts": [
        {
          "id": "besok",
          "title": "Avdrag per besök" as string,
          "amount": 200,
          "unit": "kr-per-besok",
          "direction": "avdrag",
          "condition": "Patienten har inte frikort." as string
        },
        {
          "id": "besok-med-frikort",
          "title": "Avdrag när patienten har frikort" as string,
          "amount": 0,
          "unit": "kr-per-besok",
          "direction": "avdrag",
          "condition": "Patienten har frikort." as string
        }
      ],
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
