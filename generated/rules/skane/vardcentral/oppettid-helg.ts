// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Öppet på helger */
export const rule = {
  "id": "skane/vardcentral/oppettid-helg",
  "kind": "requirement",
  "title": "Öppet på helger" as string,
  "obligation": "ska",
  "questions": [
    "oppettid-helg-fyra-timmar",
    "kvalls-och-helgmottagning-bemanning"
  ],
  "versions": [
    {
      "text": "Vårdcentralen ska vara tillgänglig minst fyra timmar på lördag, söndag och helgdag.\nDet kan vara på den egna enheten eller i samverkan med en annan enhet.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "God tillgänglighet" as string,
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
          "about": "wording",
          "text": "Källan skriver heldag. Vi läser det som helgdag." as string
        },
        {
          "about": "from",
          "text": "Redovisningen återger förfrågningsunderlaget men säger inte sedan när kravet gäller.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan anger inte dagen. Att vi räknar från den 1 januari 2024 står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "readings",
        "question": "oppettid-helg-fyra-timmar",
        "readings": [
          {
            "id": "per-dag",
            "title": "Fyra timmar varje dag" as string,
            "text": "Minst fyra timmar på lördagen, minst fyra timmar på söndagen och minst fyra timmar på en helgdag." as string,
            "check": {
              "kind": "opening-hours",
              "days": "helg",
              "atLeastHoursPerDay": 4,
              "cooperation": "egen-eller-samverkan"
            }
          },
          {
            "id": "tillsammans",
            "title": "Fyra timmar tillsammans" as string,
            "text": "Minst fyra timmar sammanlagt under lördag, söndag och helgdag." as string,
            "check": {
              "kind": "opening-hours",
              "days": "helg",
              "atLeastHoursInTotal": 4,
              "cooperation": "egen-eller-samverkan"
            }
          }
        ]
      },
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
