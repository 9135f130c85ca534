// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Webbplatser ska vara tillgängliga */
export const rule = {
  "id": "nationellt/lagar/digital-tillganglighet",
  "kind": "requirement",
  "title": "Webbplatser ska vara tillgängliga" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Lagen (2018:1937) om tillgänglighet till digital offentlig service gäller både regioner och privata aktörer som bedriver\nvård med offentliga pengar. Webbplatsen ska vara tillgänglig enligt standarden EN 301 549 och WCAG 2.1 nivå AA.\nDet ska finnas en tillgänglighetsredogörelse, och det ska gå att anmäla brister.\n" as string,
      "sources": [
        {
          "source": "dos-lagen-2018-1937",
          "at": "Vilka som omfattas och kraven" as string,
          "level": "officiell-webb"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Lagen är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan talar om webbplatser." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Enhetens webbplats är tillgänglig, har en tillgänglighetsredogörelse och ett sätt att anmäla brister." as string,
          "method": "sjalvdeklaration"
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
