// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdsamverkan Skånes sex utvecklingsområden */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/vardsamverkan-skane",
  "kind": "scope",
  "title": "Vårdsamverkan Skånes sex utvecklingsområden" as string,
  "questions": [],
  "versions": [
    {
      "text": "Vårdsamverkan Skåne arbetar inom sex områden: personcentrering, hälsofrämjande och förebyggande arbete,\nsamverkan om kompetens, digitalisering, barns och ungas hälsa samt rehabilitering. De är inte samma som de fyra\nutvecklingsområdena i hälso- och sjukvårdsavtalet. Regionen och kommunerna har en gemensam plan med\naktiviteter och tider för 2024–2025, som de gjorde om i början av 2024.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Implementera handlingsplaner för god och nära vård" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i augusti 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Redovisningen gäller 2024. Vi räknar från årets första dag." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
