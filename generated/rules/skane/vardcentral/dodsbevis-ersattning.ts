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
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "När ersättningen infördes står inte i källan. Slutet står bland ändringarna under 2025.\nVi räknar därför från årets första dag.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan säger avslut 30 april. Vi räknar den 30 april som sista dag med ersättning." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Ingen källa visar att ersättningen fanns före 2025. Startdagen var för tidig." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Att ersättningen säkert fanns den 1 januari 2025 säger ingen källa." as string
        }
      ],
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
        "from": "2025-01-01",
        "through": "2025-04-30",
        "end": "stated"
      }
    }
  ]
} as const;
