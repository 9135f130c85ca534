// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Årlig uppföljning av utvecklingsplanen */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning",
  "kind": "reporting",
  "title": "Årlig uppföljning av utvecklingsplanen",
  "questions": [],
  "versions": [
    {
      "text": "Arbetet enligt utvecklingsplanen följs upp varje år.\n",
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingsplan Del B, tidsatta aktiviteter",
          "level": "bild",
          "inventory": [
            394
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Källan anger avtalets datum. Vi läser det som första dag."
        }
      ],
      "corrections": [],
      "assessment": null,
      "duty": {
        "who": "Region Skåne och kommunerna i Skåne",
        "what": "Uppföljning av utvecklingsplanen",
        "due": [
          {
            "label": "En gång om året",
            "every": "ar"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2016-01-19",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
