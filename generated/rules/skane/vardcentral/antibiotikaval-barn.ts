// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Antibiotikaval till barn med luftvägsinfektion */
export const rule = {
  "id": "skane/vardcentral/antibiotikaval-barn",
  "kind": "requirement",
  "title": "Antibiotikaval till barn med luftvägsinfektion" as string,
  "obligation": "mal",
  "questions": [
    "antibiotikaval-barn-gransvarde"
  ],
  "versions": [
    {
      "text": "Det finns ett mål för vilket antibiotikum barn mellan 0 och 6 år får vid luftvägsinfektion.\nVilket antibiotikum det gäller och hur stor andelen ska vara står inte i källan.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Minska onödig antibiotikaförskrivning" as string,
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
          "about": "value",
          "text": "Talet har fallit bort ur källans text. Därför anges inget värde." as string
        },
        {
          "about": "wording",
          "text": "Vi läser målet som en lägsta andel av recepten. Källan säger inte det heller." as string
        },
        {
          "about": "from",
          "text": "Målet redovisas för 2024. När det började gälla framgår inte. Vi räknar från årets första dag." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "share",
          "part": "luftvagsrecept-barn-0-6-enligt-val",
          "of": "luftvagsrecept-barn-0-6",
          "atLeast": "ej-angivet"
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
