// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Årlig uppföljning av utvecklingsplanen */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning",
  "kind": "reporting",
  "title": "Årlig uppföljning av utvecklingsplanen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Arbetet enligt utvecklingsplanen följs upp varje år.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingsplan Del B, tidsatta aktiviteter" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Uppföljningen hör till utvecklingsplanen, vars sista period är 2019–2020. Vi räknar till årets sista dag.\nOm den fortsatte därefter säger ingen källa.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger avtalets datum. Vi läser det som första dag." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Aktiviteten hör till en plan vars sista period är 2019–2020." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Region Skåne och kommunerna i Skåne" as string,
        "what": "Uppföljning av utvecklingsplanen" as string,
        "due": [
          {
            "label": "En gång om året" as string,
            "every": "ar"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2016-01-19",
        "through": "2020-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
