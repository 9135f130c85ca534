// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vilken vårdtjänst en provtagning ska registreras som */
export const rule = {
  "id": "kronoberg/vardcentral/provtagning-vardtjanst",
  "kind": "decision-table",
  "title": "Vilken vårdtjänst en provtagning ska registreras som" as string,
  "questions": [
    "kronoberg-provtagning-svar-eller-listning"
  ],
  "versions": [
    {
      "text": "Det som avgör är vem som får provsvaret. Kontakttypen är alltid provtagning/undersökning.\n\n- Går svaret till vårdcentralens egna läkare är det intern provtagning, 0 kronor.\n- Går svaret till någon annan läkare är det extern provtagning, 145 kronor. Som exempel nämns annan enhet i\n  Region Kronoberg, annan region och privat läkare.\n- Går svaret till en läkare på en annan vårdvalsenhet är det provtagning annan vårdvalsenhet, 332 kronor.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Provtagningar, tabellen" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Ersättning för provtagning, klinisk kemi" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när tabellen gäller. Vi räknar från dagen då den visades." as string
        },
        {
          "about": "value",
          "text": "Tabellen säger bara ja eller nej till ersättning. Beloppen är hämtade från bilden före och satta på raden med samma namn." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "table": {
        "inputs": [
          {
            "id": "svaret-gar-till",
            "title": "Vem får svaret?" as string,
            "question": "Vilken läkare går provsvaret till?" as string,
            "type": "val",
            "values": [
              {
                "id": "egen-lakare",
                "title": "Läkare på den egna vårdcentralen" as string
              },
              {
                "id": "annan-vardvalsenhet-egen-regi",
                "title": "Läkare på en annan vårdvalsenhet som Region Kronoberg driver" as string
              },
              {
                "id": "annan-vardvalsenhet-privat",
                "title": "Läkare på en annan vårdvalsenhet i privat regi" as string
              },
              {
                "id": "annan-enhet-i-regionen",
                "title": "Läkare på en enhet i Region Kronoberg utanför vårdvalet, till exempel sjukhus" as string
              },
              {
                "id": "annan-region",
                "title": "Läkare i en annan region" as string
              },
              {
                "id": "privat-utanfor-vardvalet",
                "title": "Privat läkare utanför vårdvalet" as string
              }
            ]
          }
        ],
        "hitPolicy": "unik",
        "rows": [
          {
            "id": "intern",
            "when": {
              "svaret-gar-till": "egen-lakare"
            },
            "then": "Vårdtjänst: Provtagning intern. Vårdcentralen får ingen ersättning." as string,
            "amount": 0,
            "unit": "kr",
            "reason": "Kostnaden ingår i vårdersättningen för de listade." as string
          },
          {
            "id": "extern",
            "when": {
              "svaret-gar-till": [
                "annan-vardvalsenhet-egen-regi",
                "annan-vardvalsenhet-privat",
                "annan-enhet-i-regionen",
                "annan-region",
                "privat-utanfor-vardvalet"
              ]
            },
            "then": "Vårdtjänst: Provtagning extern. Vårdcentralen får ersättning." as string,
            "amount": 145,
            "unit": "kr",
            "reason": "Raden gäller någon annan läkare. Så som den är skriven rymmer den även läkare på andra vårdvalsenheter." as string
          },
          {
            "id": "annan-vardvalsenhet",
            "when": {
              "svaret-gar-till": [
                "annan-vardvalsenhet-egen-regi",
                "annan-vardvalsenhet-privat"
              ]
            },
            "then": "Vårdtjänst: Provtagning annan vårdvalsenhet. Vårdcentralen får ersättning." as string,
            "amount": 332,
            "unit": "kr",
            "reason": "Svaret går till en läkare på en annan vårdvalsenhet." as string
          }
        ],
        "knownOverlaps": "En läkare på en annan vårdvalsenhet är också \"någon annan läkare\". Då passar både extern (145 kronor) och annan\nvårdvalsenhet (332 kronor). Bilden säger inte vilken rad som går före. Beskrivningen av extern provtagning som prov\ninför besök utanför vårdvalet talar för att raden om annan vårdvalsenhet ska väljas.\n" as string
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
