// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Följ vårdprogram, riktlinjer och styrdokument */
export const rule = {
  "id": "skane/vardcentral/vardprogram-och-riktlinjer",
  "kind": "requirement",
  "title": "Följ vårdprogram, riktlinjer och styrdokument" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Vårdcentralen ska följa regionala och nationella vårdprogram, riktlinjer och styrdokument.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Förfrågningsunderlag (FFU) för vårdcentral" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "obligation",
          "text": "Bilden räknar upp vad underlaget utgår från.\nAtt vårdcentralen är skyldig att följa dokumenten är vår slutsats.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades. Kravet är troligen äldre." as string
        },
        {
          "about": "wording",
          "text": "Bilden räknar inte upp vilka program och riktlinjer som avses. Vilken version av dem som gäller framgår inte heller." as string
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
          "statement": "Vi arbetar efter gällande regionala och nationella vårdprogram, riktlinjer och styrdokument." as string,
          "method": "sjalvdeklaration"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
