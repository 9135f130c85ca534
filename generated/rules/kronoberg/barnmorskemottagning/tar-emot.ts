// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vad barnmorskemottagningen tar emot */
export const rule = {
  "id": "kronoberg/barnmorskemottagning/tar-emot",
  "kind": "decision-table",
  "title": "Vad barnmorskemottagningen tar emot" as string,
  "questions": [
    "kronoberg-bmm-upprakning-och-alder"
  ],
  "versions": [
    {
      "text": "Barnmorskemottagningen tar emot för rådgivning om preventivmedel, förskrivning av preventivmedel, provtagning och\nrådgivning om sexuellt överförda infektioner, samtal inför sterilisering samt bedömning och rådgivning vid\nsamlagsrelaterad smärta.\n\nDen tar bland annat inte emot för flytning, blödningar, buksmärtor eller klimakteriebesvär. Den tar inte heller emot\nmän över 23 år, utom för samtal inför sterilisering. Uppräkningen är inte fullständig. Mer står i vårdöverenskommelsen\nmed primärvården.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning, barnmorskemottagningarna tar emot" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning, tar bland annat ej emot" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Listorna är inte daterade. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen." as string
        },
        {
          "about": "wording",
          "text": "Bilden skriver Klimaterieproblem. Vi läser det som klimakteriebesvär." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "table": {
        "inputs": [
          {
            "id": "arende",
            "title": "Ärende" as string,
            "question": "Vad söker patienten för?" as string,
            "type": "val",
            "values": [
              {
                "id": "preventivmedelsradgivning",
                "title": "Rådgivning om preventivmedel" as string
              },
              {
                "id": "preventivmedelsforskrivning",
                "title": "Förskrivning av preventivmedel" as string
              },
              {
                "id": "sti",
                "title": "Provtagning eller rådgivning om sexuellt överförda infektioner" as string
              },
              {
                "id": "sterilisering",
                "title": "Samtal inför sterilisering" as string
              },
              {
                "id": "samlagsrelaterad-smarta",
                "title": "Bedömning eller rådgivning vid samlagsrelaterad smärta" as string
              },
              {
                "id": "flytning",
                "title": "Flytning" as string
              },
              {
                "id": "blodningar",
                "title": "Blödningar" as string
              },
              {
                "id": "buksmartor",
                "title": "Buksmärtor" as string
              },
              {
                "id": "klimakteriebesvar",
                "title": "Klimakteriebesvär" as string
              },
              {
                "id": "annat",
                "title": "Något annat" as string
              }
            ]
          },
          {
            "id": "kon",
            "title": "Kön" as string,
            "question": "Är patienten man eller kvinna?" as string,
            "type": "val",
            "values": [
              {
                "id": "kvinna",
                "title": "Kvinna" as string
              },
              {
                "id": "man",
                "title": "Man" as string
              }
            ]
          },
          {
            "id": "alder",
            "title": "Ålder" as string,
            "question": "Hur många år har patienten fyllt?" as string,
            "type": "tal",
            "unit": "år",
            "domain": {
              "min": 0,
              "max": 120,
              "step": 1
            }
          }
        ],
        "hitPolicy": "unik",
        "rows": [
          {
            "id": "sterilisering",
            "when": {
              "arende": "sterilisering"
            },
            "then": "Mottagningen tar emot." as string,
            "reason": "Samtal inför sterilisering tas emot oavsett ålder och kön." as string
          },
          {
            "id": "tar-emot-kvinna",
            "when": {
              "arende": [
                "preventivmedelsradgivning",
                "preventivmedelsforskrivning",
                "sti",
                "samlagsrelaterad-smarta"
              ],
              "kon": "kvinna"
            },
            "then": "Mottagningen tar emot." as string
          },
          {
            "id": "tar-emot-man",
            "when": {
              "arende": [
                "preventivmedelsradgivning",
                "preventivmedelsforskrivning",
                "sti",
                "samlagsrelaterad-smarta"
              ],
              "kon": "man",
              "alder": {
                "lessThan": 23
              }
            },
            "then": "Mottagningen tar emot." as string
          },
          {
            "id": "man-over-23",
            "when": {
              "arende": [
                "preventivmedelsradgivning",
                "preventivmedelsforskrivning",
                "sti",
                "samlagsrelaterad-smarta",
                "annat"
              ],
              "kon": "man",
              "alder": {
                "moreThan": 23
              }
            },
            "then": "Mottagningen tar inte emot." as string,
            "reason": "Män över 23 år tas bara emot för samtal inför sterilisering." as string
          },
          {
            "id": "tar-inte-emot",
            "when": {
              "arende": [
                "flytning",
                "blodningar",
                "buksmartor",
                "klimakteriebesvar"
              ]
            },
            "then": "Mottagningen tar inte emot." as string,
            "reason": "Besvären står bland dem som mottagningen inte tar emot." as string
          }
        ],
        "knownGaps": "Andra ärenden än de uppräknade har inget svar här, eftersom listan över vad som inte tas emot börjar med \"bland\nannat\". En man som har fyllt 23 men inte 24 är också öppen: \"över 23 år\" kan betyda från 23-årsdagen eller från\n24-årsdagen.\n" as string
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
