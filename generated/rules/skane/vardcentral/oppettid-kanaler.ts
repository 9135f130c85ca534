// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Besök, digitalt och telefon under hela öppettiden */
export const rule = {
  "id": "skane/vardcentral/oppettid-kanaler",
  "kind": "requirement",
  "title": "Besök, digitalt och telefon under hela öppettiden" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Under öppettiden på vardagar mellan klockan 8 och 17 ska vårdcentralen ta emot både besök på plats och digitala besök.\nPatienter ska också kunna få direkt kontakt per telefon.\n" as string,
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
          "text": "Källan säger under öppettiden. Vi räknar den tid som ska ligga på vardagar mellan klockan 8 och 17.\nOm kraven också gäller kväll och helg framgår inte.\n" as string
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
          "kind": "opening-channels",
          "days": "vardagar",
          "between": [
            "08:00",
            "17:00"
          ],
          "channels": [
            "besok",
            "digitalt",
            "telefon"
          ]
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
