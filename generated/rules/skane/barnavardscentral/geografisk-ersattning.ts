// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Geografisk ersättning till BVC och BMM */
export const rule = {
  "id": "skane/barnavardscentral/geografisk-ersattning",
  "kind": "compensation",
  "title": "Geografisk ersättning till BVC och BMM" as string,
  "questions": [],
  "versions": [
    {
      "text": "Den geografiska ersättningen till BVC och barnmorskemottagningar höjdes i januari 2024.\nSyftet är att tillgängligheten ska vara spridd geografiskt.\nKällan anger inte beloppen för BVC och barnmorskemottagningar, eller vilka enheter som får ersättningen.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Redovisningen säger januari 2024. Vi räknar från månadens första dag." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att ersättningen till BVC och barnmorskemottagningar räknas per månad." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger att syftet är spridd tillgänglighet." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "barnavardscentral",
          "title": "Geografisk ersättning till BVC" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        },
        {
          "id": "barnmorskemottagning",
          "title": "Geografisk ersättning till BMM" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        }
      ],
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
