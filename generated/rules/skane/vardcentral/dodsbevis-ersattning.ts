// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ersättning för dödsbevis och dödsorsaksbevis */
export const rule = {
  "id": "skane/vardcentral/dodsbevis-ersattning",
  "kind": "compensation",
  "title": "Ersättning för dödsbevis och dödsorsaksbevis" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen får ersättning för dödsbevis och dödsorsaksbevis till och med den 30 april 2025.\nBeloppet står inte i källan.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Beslutade förändringar att gälla under 2025" as string,
          "level": "bild",
          "inventory": [
            94
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "När ersättningen infördes står inte i källan. Vi räknar från den 1 januari 2024." as string
        },
        {
          "about": "wording",
          "text": "Källan säger avslut 30 april. Vi räknar den 30 april som sista dag med ersättning." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "amounts": [
        {
          "id": "dodsbevis",
          "title": "Dödsbevis" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        },
        {
          "id": "dodsorsaksbevis",
          "title": "Dödsorsaksbevis" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": "2025-04-30",
        "end": "stated"
      }
    }
  ]
} as const;
