// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ansökan om underleverantör */
export const rule = {
  "id": "skane/barnmorskemottagning/underleverantor-ansokan",
  "kind": "requirement",
  "title": "Ansökan om underleverantör" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "En mottagning som vill anlita en underleverantör ska ansöka om det hos Region Skåne.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Insyn, Barnmorskemottagning" as string,
          "level": "slutsats"
        },
        {
          "source": "ffu-vardcentral-2024",
          "at": "Avsnitt 8.15.3, rubriken" as string,
          "level": "ffu-text"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i december 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Kravet framgår av vad regionen följde upp. När det började gälla sägs inte.\nVi räknar från den 1 januari 2024, den första dag som redovisningen omfattar.\n" as string
        },
        {
          "about": "obligation",
          "text": "Källan säger vad en mottagning fick krav på sig att göra. Ingen källa säger att alla måste ansöka." as string
        },
        {
          "about": "wording",
          "text": "Källan säger bara att ett krav ställdes om ansökan om underleverantör.\nAtt det är regionen som ska få ansökan är vår slutsats.\n" as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi har ansökt hos Region Skåne om alla underleverantörer som vi anlitar, eller så anlitar vi inga." as string,
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
