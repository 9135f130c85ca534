// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Handlingsplan för att fråga om våld */
export const rule = {
  "id": "skane/gemensamt/fraga-om-vald",
  "kind": "requirement",
  "title": "Handlingsplan för att fråga om våld" as string,
  "obligation": "bor",
  "questions": [],
  "versions": [
    {
      "text": "Verksamheten behöver en handlingsplan för hur och när medarbetarna frågar om våld. Bakgrunden är Socialstyrelsens\nföreskrifter och allmänna råd om våld i nära relationer, HSLF-FS 2022:39. Regionens rapport säger att de är för lite\nuppmärksammade.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Fler våldsutsatta personer ska identifieras och stöttas" as string,
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
          "about": "wording",
          "text": "Regionens rapport skriver att handlingsplaner behöver tas fram. Föreskriftens egna ord har vi inte läst, därför står bör.\nFöreskriften gäller i hela landet. Att den ställer just det här kravet vet vi bara genom Region Skånes rapport.\n" as string
        },
        {
          "about": "from",
          "text": "Föreskriften är från 2022. Regelboken börjar den 1 januari 2024, och därför visas den därifrån." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Verksamheten har en handlingsplan för hur och när medarbetarna frågar om våld." as string,
          "method": "dokument"
        }
      },
      "when": null,
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
