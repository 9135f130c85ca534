// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Obligatoriska e-tjänster */
export const rule = {
  "id": "skane/psykoterapi/e-tjanster",
  "kind": "requirement",
  "title": "Obligatoriska e-tjänster" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Mottagningen ska erbjuda de e-tjänster som är obligatoriska i vårdvalet.\nVilka de är framgår inte av källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Psykoterapi" as string,
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
          "about": "from",
          "text": "Kravet framgår av vad regionen följde upp.\nNär det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vår mottagning erbjuder alla e-tjänster som är obligatoriska enligt vårt avtal." as string,
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
