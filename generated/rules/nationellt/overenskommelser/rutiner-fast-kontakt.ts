// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rutiner för att dokumentera fasta kontakter */
export const rule = {
  "id": "nationellt/overenskommelser/rutiner-fast-kontakt",
  "kind": "requirement",
  "title": "Rutiner för att dokumentera fasta kontakter" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Regionen ska ta fram rutiner för att dokumentera och registrera patienternas fasta läkarkontakt och fasta vårdkontakt.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till relationsskapande och ökad kontinuitet, uppdrag" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Från vilken dag står inte i källan. Vi räknar från årets första dag." as string
        },
        {
          "about": "through",
          "text": "Överenskommelsen gäller 2021. Om uppdraget fortsatte därefter står inte i källan." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Uppdraget riktar sig till regionen." as string
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
