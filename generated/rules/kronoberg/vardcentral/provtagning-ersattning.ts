// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ersättning för provtagning i klinisk kemi */
export const rule = {
  "id": "kronoberg/vardcentral/provtagning-ersattning",
  "kind": "compensation",
  "title": "Ersättning för provtagning i klinisk kemi" as string,
  "questions": [
    "kronoberg-provtagning-svar-eller-listning"
  ],
  "versions": [
    {
      "text": "Vårdcentralen får ersättning för provtagning efter vilken vårdtjänst som registreras:\n\n- Intern provtagning ger 0 kronor. Kostnaden för de egna listade patienterna ingår redan i vårdersättningen.\n- Provtagning åt en annan vårdvalsenhet ger 332 kronor. Den vårdcentral där patienten är listad betalar de 332 kronorna.\n- Extern provtagning ger 145 kronor. Den gäller prover inför besök utanför vårdvalet.\n" as string,
      "sources": [
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
          "text": "Bilden säger inte sedan när beloppen gäller. Vi räknar från dagen då de visades." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "amounts": [
        {
          "id": "intern",
          "title": "Intern provtagning" as string,
          "amount": 0,
          "unit": "kr",
          "direction": "ersattning",
          "condition": "Egna listade patienter, ingår i vårdersättningen." as string
        },
        {
          "id": "annan-vardvalsenhet",
          "title": "Provtagning åt annan vårdvalsenhet" as string,
          "amount": 332,
          "unit": "kr",
          "direction": "ersattning",
          "condition": "Till den vårdcentral som tar provet." as string
        },
        {
          "id": "annan-vardvalsenhet-betalar",
          "title": "Provtagning som en annan vårdvalsenhet har utfört" as string,
          "amount": 332,
          "unit": "kr",
          "direction": "avdrag",
          "condition": "Från den vårdcentral där patienten är listad." as string
        },
        {
          "id": "extern",
          "title": "Extern provtagning" as string,
          "amount": 145,
          "unit": "kr",
          "direction": "ersattning",
          "condition": "Inför besök utanför vårdvalet." as string
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
