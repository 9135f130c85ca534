// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ingen otillåten marknadsföring */
export const rule = {
  "id": "skane/gemensamt/marknadsforing",
  "kind": "requirement",
  "title": "Ingen otillåten marknadsföring" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Enheten får inte marknadsföra sig på ett sätt som avtalet inte tillåter.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning: Barnavårdscentral, Barnmorskemottagning och Vårdcentral" as string,
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
          "about": "wording",
          "text": "Vad som är otillåtet framgår inte av källan. Avsnitt 8.13 i underlaget för 2024 handlar om information och marknadsföring, men har inte lästs." as string
        },
        {
          "about": "obligation",
          "text": "Redovisningen säger att otillåten marknadsföring fick följder. Hur förbudet är skrivet har inte lästs.\n" as string
        },
        {
          "about": "wording",
          "text": "Kontrollen gällde vårdcentraler, barnavårdscentraler och barnmorskemottagningar.\nOm psykoterapi säger källan inget, så den tas inte med här.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Kravet är en slutsats av källan, och visas nu så." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi marknadsför oss bara på sätt som avtalet tillåter." as string,
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
