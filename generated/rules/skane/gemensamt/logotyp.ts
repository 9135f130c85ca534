// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Region Skånes logotyp */
export const rule = {
  "id": "skane/gemensamt/logotyp",
  "kind": "requirement",
  "title": "Region Skånes logotyp" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Enheten ska visa Region Skånes logotyp.\n" as string,
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
          "about": "obligation",
          "text": "Redovisningen säger att regionen kontrollerade om logotypen fanns hos de privata enheterna.\nVar den ska finnas och hur kravet är skrivet framgår inte.\n" as string
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
          "statement": "Region Skånes logotyp finns där regionen kräver det." as string,
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
