// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Kompetensbevis */
export const rule = {
  "id": "skane/psykoterapi/kompetensbevis",
  "kind": "requirement",
  "title": "Kompetensbevis" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Mottagningen ska ha kompetensbevis för sina behandlare.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Psykoterapi" as string,
          "level": "slutsats"
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
        },
        {
          "about": "obligation",
          "text": "Källan berättar att kompetensbevis saknades, inte hur kravet är skrivet eller vilkas bevis det gäller. Vi läser det som behandlarnas." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vår mottagning har kompetensbevis för alla behandlare som arbetar inom vårdvalet." as string,
          "method": "dokument"
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
