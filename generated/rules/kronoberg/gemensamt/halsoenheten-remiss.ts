// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vem som kan remitteras till hälsoenheten för viktbehandling */
export const rule = {
  "id": "kronoberg/gemensamt/halsoenheten-remiss",
  "kind": "decision-table",
  "title": "Vem som kan remitteras till hälsoenheten för viktbehandling" as string,
  "questions": [
    "obesitas-bmi-granser"
  ],
  "versions": [
    {
      "text": "Till Primärvårdens hälsoenhet kan vårdcentralen remittera patienter\n\n- med BMI 35–39,9\n- med BMI 30–34,9, om patienten samtidigt har ett midjemått på minst 88 cm (kvinnor) eller minst 102 cm (män) och en\n  sjukdom som följer av obesitas, eller ärftlighet för en sådan.\n\nPatienter med BMI över 40 kan hälsoenheten inte ta hand om ensam. De hänvisas till vårdcentralen för en individuell\nbedömning, i väntan på vårdprocesser för hela regionen.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Vem kan remitteras till Primärvårdens hälsoenhet" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Patienter med BMI över 40" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när det gäller. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att det gäller i väntan på vårdprocesser för hela regionen." as string
        }
      ],
      "assessment": null,
      "table": {
        "inputs": [
          {
            "id": "bmi",
            "title": "BMI" as string,
            "question": "Vilket BMI har patienten?" as string,
            "type": "tal",
            "unit": "kg/m²",
            "domain": {
              "min": 10,
              "max": 100,
              "step": 0.05
            }
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
            "id": "midjematt",
            "title": "Midjemått" as string,
            "question": "Hur stort är midjemåttet?" as string,
            "type": "tal",
            "unit": "cm",
            "domain": {
              "min": 30,
              "max": 250,
              "step": 1
            }
          },
          {
            "id": "foljdsjukdom",
            "title": "Följdsjukdom eller ärftlighet" as string,
            "question": "Har patienten en sjukdom som följer av obesitas, eller ärftlighet för en sådan?" as string,
            "type": "ja-nej"
          }
        ],
        "hitPolicy": "unik",
        "rows": [
          {
            "id": "bmi-35-till-39-9",
            "when": {
              "bmi": {
                "atLeast": 35,
                "atMost": 39.9
              }
            },
            "then": "Patienten kan remitteras till hälsoenheten." as string
          },
          {
            "id": "bmi-30-till-34-9-kvinna",
            "when": {
              "bmi": {
                "atLeast": 30,
                "atMost": 34.9
              },
              "kon": "kvinna",
              "midjematt": {
                "atLeast": 88
              },
              "foljdsjukdom": "ja"
            },
            "then": "Patienten kan remitteras till hälsoenheten. Skälen anges i remissen." as string
          },
          {
            "id": "bmi-30-till-34-9-man",
            "when": {
              "bmi": {
                "atLeast": 30,
                "atMost": 34.9
              },
              "kon": "man",
              "midjematt": {
                "atLeast": 102
              },
              "foljdsjukdom": "ja"
            },
            "then": "Patienten kan remitteras till hälsoenheten. Skälen anges i remissen." as string
          },
          {
            "id": "bmi-over-40",
            "when": {
              "bmi": {
                "moreThan": 40
              }
            },
            "then": "Hälsoenheten kan inte ensam behandla patienten. Vårdcentralen gör en individuell bedömning." as string
          }
        ],
        "knownGaps": "Under BMI 30 säger bilden ingenting. Mellan 34,9 och 35,0, mellan 39,9 och 40,0 och exakt 40,0 finns inget svar.\nPatienter med BMI 30–34,9 som saknar midjemåttet eller sjukdomen kan inte remitteras enligt listan, men någon rad säger\ndet inte. En åldersgräns nämns inte på bilden. Det nationella kunskapsstödet gäller vuxna.\n" as string
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
