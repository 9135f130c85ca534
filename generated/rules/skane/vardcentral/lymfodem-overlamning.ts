// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Överlämning vid lymfödem */
export const rule = {
  "id": "skane/vardcentral/lymfodem-overlamning",
  "kind": "procedure",
  "title": "Överlämning vid lymfödem" as string,
  "questions": [],
  "versions": [
    {
      "text": "Det finns färdiga rutiner för lymfödem.\nSpecialistvård och primärvård lämnar över aktivt till varandra, med en gemensam mall för remissen.\nNär lymfödemet är stabilt och patienten har rätt kompressionshjälpmedel finns en rutin för förskrivning.\nPatienter och medarbetare får utbildning vid behov.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Högkvalitativ cancervård i hela Skåne" as string,
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
          "text": "Redovisningen säger att rutinerna är klara men inte sedan när. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan kallar inte rutinerna regionala." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "overlamning",
            "title": "Aktiv överlämning med standardiserad remiss" as string
          },
          {
            "id": "forskrivning",
            "title": "Förskrivning när lymfödemet är stabilt" as string
          },
          {
            "id": "utbildning",
            "title": "Utbildning vid behov" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
