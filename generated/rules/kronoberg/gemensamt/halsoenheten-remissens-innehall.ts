// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Remiss till hälsoenheten ska ange skälen */
export const rule = {
  "id": "kronoberg/gemensamt/halsoenheten-remissens-innehall",
  "kind": "requirement",
  "title": "Remiss till hälsoenheten ska ange skälen" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "När en patient med BMI 30–34,9 remitteras till hälsoenheten ska midjemåttet och följdsjukdomen eller ärftligheten anges\ni remissen.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Vem kan remitteras till Primärvårdens hälsoenhet" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "obligation",
          "text": "Bilden säger bara \"anges i remissen\". Att det är ett krav på den som remitterar är vår läsning." as string
        },
        {
          "about": "wording",
          "text": "Orden \"anges i remissen\" står under kraven för BMI 30–34,9. Vi läser det som att de hör dit." as string
        },
        {
          "about": "from",
          "text": "Bilden säger inte sedan när det gäller. Vi räknar från dagen då den visades." as string
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
          "statement": "Remisser till hälsoenheten vid BMI 30–34,9 anger midjemått och följdsjukdom eller ärftlighet." as string,
          "method": "dokument"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
