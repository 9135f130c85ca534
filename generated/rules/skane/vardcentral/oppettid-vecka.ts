// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Öppettid per vecka */
export const rule = {
  "id": "skane/vardcentral/oppettid-vecka",
  "kind": "requirement",
  "title": "Öppettid per vecka" as string,
  "obligation": "ska",
  "exceptions": [
    {
      "text": "Under sommaren 2026 räcker det att vårdcentralen har öppet minst 40 timmar per vecka.\nTiden ska ligga på vardagar mellan klockan 8 och 17.\nUndantaget gäller bara sommaren 2026.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 8" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "period",
          "text": "Källan säger bara sommaren 2026. Vi räknar med att dagarna ligger någon gång från den 1 juni till den 31 augusti." as string
        },
        {
          "about": "value",
          "text": "Talet 40 står i frågan, och svaret bekräftar att det finns ett undantag för sommaren 2026.\nAtt tiden fortfarande ska ligga mellan klockan 8 och 17 är ett antagande.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "opening-hours",
          "days": "vardagar",
          "between": [
            "08:00",
            "17:00"
          ],
          "atLeastHoursPerWeek": 40
        }
      },
      "when": null,
      "id": "sommar-2026",
      "period": {
        "precision": "imprecise",
        "label": "sommaren 2026" as string,
        "within": {
          "from": "2026-06-01",
          "through": "2026-08-31"
        }
      },
      "status": "beslutad"
    }
  ],
  "questions": [
    "oppettid-helgvecka",
    "oppettid-lunchstangning",
    "oppettid-sommar-2026-datum",
    "oppettid-januari-augusti-2025",
    "oppettid-avisering-2025",
    "oppettid-kvallstid-i-veckosumman"
  ],
  "versions": [
    {
      "text": "Vårdcentralen ska ha öppet minst 30 timmar per vecka.\nTiden ska ligga på vardagar mellan klockan 8 och 17.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "God tillgänglighet" as string,
          "level": "rapport"
        },
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
          "text": "Redovisningen gäller 2024. Ingen källa säger att 30 timmar gällde även från januari till augusti 2025.\nVi räknar med det, eftersom nästa kända krav gäller från den 1 september 2025.\n" as string
        },
        {
          "about": "from",
          "text": "Redovisningen säger att högre krav på öppettider började gälla i januari 2024.\nVi räknar från månadens första dag, och med att det är de 30 timmarna som avses.\n" as string
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
            "08:00",
            "17:00"
          ],
          "atLeastHoursPerWeek": 30
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": "2025-08-31",
        "end": "superseded"
      }
    },
    {
      "text": "Vårdcentralen ska ha öppet minst 45 timmar per vecka.\nTiden ska ligga på vardagar mellan klockan 8 och 17.\nKravet ska göra det lättare att nå vårdcentralen, både för patienter och för till exempel kommunen.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Beslutade förändringar att gälla under 2025" as string,
          "level": "bild"
        },
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 8" as string,
          "level": "officiellt-svar"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "God tillgänglighet, aviseringen inför 2025" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "wording",
          "text": "Bilden säger att kravet utökas till 45 timmar. Vi läser det som minst 45 timmar. Mer än så ryms ändå inte i fönstret." as string
        }
      ],
      "corrections": [],
      "assessment": {
        "class": "omformulerat",
        "reason": "Den nya meningen säger varför kravet finns, och ställer inget eget krav." as string,
        "comparison": "0b36f1191e6e"
      },
      "judgement": {
        "by": "check",
        "check": {
          "kind": "opening-hours",
          "days": "vardagar",
          "between": [
            "08:00",
            "17:00"
          ],
          "atLeastHoursPerWeek": 45
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-09-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
