// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Höjd ersättning för barn som är 1, 4 och 5 år */
export const rule = {
  "id": "skane/barnavardscentral/ersattning-efter-alder",
  "kind": "compensation",
  "title": "Höjd ersättning för barn som är 1, 4 och 5 år" as string,
  "questions": [
    "bvc-ersattning-alder"
  ],
  "versions": [
    {
      "text": "Ersättningen till BVC höjs för barn i tre åldrar: 1 år, 4 år och 5 år.\nKällan anger inte beloppen.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Översyn ersättningsmodell BVC" as string,
          "level": "bild"
        }
      ],
      "decision": "pvn-2025-04-23",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger beslutets dag, den 23 april 2025, men inte när höjningen börjar gälla. Vi räknar från beslutet.\n" as string
        },
        {
          "about": "wording",
          "text": "Bilden skriver åldrarna tätt ihop. Vi läser dem som en lista av tre åldrar, inte som ett decimaltal." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "amounts": [
        {
          "id": "alder-1",
          "title": "Ersättning för barn som är 1 år" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        },
        {
          "id": "alder-4",
          "title": "Ersättning för barn som är 4 år" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        },
        {
          "id": "alder-5",
          "title": "Ersättning för barn som är 5 år" as string,
          "amount": "ej-angivet",
          "unit": "kr",
          "direction": "ersattning"
        }
      ],
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-04-23",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
