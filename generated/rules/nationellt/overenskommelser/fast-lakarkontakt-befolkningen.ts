// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Andel av befolkningen med fast läkarkontakt */
export const rule = {
  "id": "nationellt/overenskommelser/fast-lakarkontakt-befolkningen",
  "kind": "requirement",
  "title": "Andel av befolkningen med fast läkarkontakt" as string,
  "obligation": "mal",
  "questions": [
    "fast-lakarkontakt-namnare"
  ],
  "versions": [
    {
      "text": "Vid utgången av 2022 ska minst 55 procent av befolkningen ha en namngiven fast läkarkontakt i primärvården.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till relationsskapande och ökad kontinuitet, mål" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Vi räknar från årets första dag." as string
        },
        {
          "about": "through",
          "text": "Målet skulle vara nått vid utgången av 2022, därför slutar regeln då." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Målet gäller befolkningen i regionen, inte en enhets listade." as string,
          "method": "registerdata"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2022-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
