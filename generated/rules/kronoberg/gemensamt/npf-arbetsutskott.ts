// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Gränsfrågor och osäkra remisser vid NPF */
export const rule = {
  "id": "kronoberg/gemensamt/npf-arbetsutskott",
  "kind": "procedure",
  "title": "Gränsfrågor och osäkra remisser vid NPF",
  "questions": [],
  "versions": [
    {
      "text": "Ett arbetsutskott träffas var sjätte vecka och hanterar gränsdragningsfrågor mellan vårdnivåerna. Den som är osäker på\nen remiss, eller på varför en remiss har avslagits, använder någon av två konsultationsbrevlådor: den för\nallmänpsykiatrin i Ljungby eller den i Växjö. Komplexa ärenden lyfts i arbetsutskottet.\n",
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Nuläge NP-processen",
          "level": "bild",
          "inventory": [
            548,
            549
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden beskriver nuläget men säger inte sedan när. Vi räknar från dagen då den visades."
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att brevlådan kommer före arbetsutskottet."
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "brevlada",
            "title": "Fråga i konsultationsbrevlådan",
            "measures": [
              "Allmänpsykiatrienhet 3 Ljungby",
              "Allmänpsykiatri Växjö konsult primärvård"
            ]
          },
          {
            "id": "arbetsutskott",
            "title": "Komplexa ärenden lyfts i arbetsutskottet, som träffas var sjätte vecka"
          }
        ]
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
