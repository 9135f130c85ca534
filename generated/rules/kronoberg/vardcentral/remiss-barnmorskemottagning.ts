// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Inga remisser till barnmorskemottagning */
export const rule = {
  "id": "kronoberg/vardcentral/remiss-barnmorskemottagning",
  "kind": "requirement",
  "title": "Inga remisser till barnmorskemottagning" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska inte skriva remiss till länets barnmorskemottagningar. Patienten tar själv kontakt med mottagningen.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning, följande punkter gäller" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Förbudet är inte daterat. Vi räknar från den 1 april 2026, då Sesam blev en del av barnmorskemottagningen." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vårdcentralen skriver inga remisser till barnmorskemottagningar i länet." as string,
          "method": "sjalvdeklaration"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
