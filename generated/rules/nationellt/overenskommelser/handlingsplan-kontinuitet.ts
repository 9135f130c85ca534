// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Handlingsplan för kontinuitet */
export const rule = {
  "id": "nationellt/overenskommelser/handlingsplan-kontinuitet",
  "kind": "reporting",
  "title": "Handlingsplan för kontinuitet" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen skulle lämna en handlingsplan till Socialstyrelsen senast den 1 september 2021. Den skulle göras i samråd med\nkommunerna.\n" as string,
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
          "about": "period",
          "text": "Källan skriver 1 sept. utan år. Överenskommelsen gäller 2021." as string
        },
        {
          "about": "wording",
          "text": "Bilden skriver SoS. Vi läser det som Socialstyrelsen.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Bilden skriver en förkortning. Att den betyder Socialstyrelsen är vår läsning." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Regionen" as string,
        "to": "Socialstyrelsen",
        "what": "Handlingsplan för ökad kontinuitet" as string,
        "due": [
          {
            "label": "Handlingsplanen lämnas" as string,
            "date": "2021-09-01"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-09-01",
        "end": "stated"
      }
    }
  ]
} as const;
