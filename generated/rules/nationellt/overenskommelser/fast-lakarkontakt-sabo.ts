// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Fast läkarkontakt på särskilt boende */
export const rule = {
  "id": "nationellt/overenskommelser/fast-lakarkontakt-sabo",
  "kind": "requirement",
  "title": "Fast läkarkontakt på särskilt boende" as string,
  "obligation": "mal",
  "questions": [
    "fast-lakarkontakt-namnare"
  ],
  "versions": [
    {
      "text": "Av dem som bor på särskilt boende för äldre och får sin huvudsakliga hälso- och sjukvård där ska minst 80 procent ha en\nfast läkarkontakt vid utgången av 2022. Kontinuitetsindex till läkare ska ha ökat betydligt.\n" as string,
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
          "because": "Målet gäller dem som bor på särskilt boende i regionen, inte en enhets listade." as string,
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
