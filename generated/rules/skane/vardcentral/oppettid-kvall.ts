// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Öppet på vardagskvällar */
export const rule = {
  "id": "skane/vardcentral/oppettid-kvall",
  "kind": "requirement",
  "title": "Öppet på vardagskvällar" as string,
  "obligation": "ska",
  "questions": [
    "oppettid-kvall-minst",
    "oppettid-kvallstid-i-veckosumman",
    "kvalls-och-helgmottagning-bemanning"
  ],
  "versions": [
    {
      "text": "Vårdcentralen ska vara tillgänglig två timmar varje vardagskväll efter klockan 17, räknat fram till klockan 24.\nDet kan vara på den egna enheten eller i samverkan med en annan enhet.\n" as string,
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
          "text": "Källan skriver två timmar utan ordet minst. Vi räknar det som minst två timmar." as string
        },
        {
          "about": "value",
          "text": "Källan anger ingen sluttid. Vi räknar all tid mellan klockan 17 och midnatt." as string
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
        "by": "check",
        "check": {
          "kind": "opening-hours",
          "days": "vardagar",
          "between": [
            "17:00",
            "24:00"
          ],
          "atLeastHoursPerDay": 2,
          "cooperation": "egen-eller-samverkan"
        }
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
