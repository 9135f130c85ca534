// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Gränsfrågor och osäkra remisser vid NPF */
export const rule = {
  "id": "kronoberg/gemensamt/npf-arbetsutskott",
  "kind": "procedure",
  "title": "Gränsfrågor och osäkra remisser vid NPF" as string,
  "questions": [],
  "versions": [
    {
      "text": "Ett arbetsutskott träffas var sjätte vecka och hanterar gränsdragningsfrågor mellan vårdnivåerna. Den som är osäker på\nen remiss, eller på varför en remiss har avslagits, använder någon av två konsultationsbrevlådor: den för\nallmänpsykiatrin i Ljungby eller den i Växjö. Komplexa ärenden lyfts i arbetsutskottet.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Nuläge NP-processen" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden beskriver nuläget men säger inte sedan när. Vi räknar från dagen då den visades." as string
        },
        {
          "about": "wording",
          "text": "Bilden skriver AU. Vi läser det som arbetsutskott.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att brevlådan kommer före arbetsutskottet." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Bilden skriver en förkortning. Att den betyder arbetsutskott är vår läsning." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "brevlada",
            "title": "Fråga i konsultationsbrevlådan" as string,
            "measures": [
              "Allmänpsykiatrienhet 3 Ljungby" as string,
              "Allmänpsykiatri Växjö konsult primärvård" as string
            ]
          },
          {
            "id": "arbetsutskott",
            "title": "Komplexa ärenden lyfts i arbetsutskottet, som träffas var sjätte vecka" as string
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
