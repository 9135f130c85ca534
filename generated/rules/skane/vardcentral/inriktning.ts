// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Inriktning för förfrågningsunderlaget */
export const rule = {
  "id": "skane/vardcentral/inriktning",
  "kind": "scope",
  "title": "Inriktning för förfrågningsunderlaget" as string,
  "questions": [],
  "versions": [
    {
      "text": "Inriktningen är mindre detaljstyrning, förenkling och långsiktighet, med tyngd på tillgänglighet, kontinuitet och samverkan.\nDet är en riktning för arbetet och inget krav på enheten.\n" as string,
      "sources": [
        {
          "source": "dialogmote-2025-05-06",
          "at": "Förfrågningsunderlag (FFU) för vårdcentral" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i maj 2025.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då bilden visades." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2025-05-06",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
