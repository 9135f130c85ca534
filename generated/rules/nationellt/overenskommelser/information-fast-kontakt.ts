// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Patienten ska få veta vem som är fast kontakt */
export const rule = {
  "id": "nationellt/overenskommelser/information-fast-kontakt",
  "kind": "requirement",
  "title": "Patienten ska få veta vem som är fast kontakt" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Regionen ska se till att varje patient får veta vem som är fast läkarkontakt och fast vårdkontakt.\n" as string,
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
