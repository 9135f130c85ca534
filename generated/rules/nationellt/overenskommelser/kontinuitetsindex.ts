// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Ökad kontinuitet till läkare */
export const rule = {
  "id": "nationellt/overenskommelser/kontinuitetsindex",
  "kind": "requirement",
  "title": "Ökad kontinuitet till läkare" as string,
  "obligation": "mal",
  "questions": [],
  "versions": [
    {
      "text": "Vid utgången av 2022 ska kontinuitetsindex till läkare, och kontinuitetsindex för patientens alla kontakter, ha ökat med\n20 procent i regionen. Från vilken nivå ökningen räknas står inte.\n" as string,
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
          "because": "Målet gäller hela regionen, och utgångsnivån är inte angiven." as string,
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
