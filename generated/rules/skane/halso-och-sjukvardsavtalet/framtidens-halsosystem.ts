// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Viljeriktningar för Framtidens hälsosystem */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem",
  "kind": "scope",
  "title": "Viljeriktningar för Framtidens hälsosystem" as string,
  "questions": [],
  "versions": [
    {
      "text": "Region Skånes strategi för Framtidens hälsosystem har viljeriktningar inom insatsområdena medarbetare, digitalisering,\nfysisk infrastruktur, nära vård, nivåstrukturering och profilering, personcentrerat arbetssätt samt hälsofrämjande och\nförebyggande insatser. Nästan alla är skrivna med ordet ska, men de går inte att kontrollera som krav.\n\nMed strategin bidrar regionen till den framtida välfärd som utvecklingsstrategin Det öppna Skåne 2030 beskriver. Den\nbeskriver både regionens eget ansvar och dess roll i samarbetet med andra.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Framtidens hälsosystem - insatsområden och viljeriktningar" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Utgångspunkter för strategin" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd omkring 2021.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Bilderna är inte daterade. De hör ihop med överenskommelserna för 2021, så vi räknar från det årets början." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Antalet viljeriktningar var vår egen räkning, och källan kallar dem inte en vision." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger att strategin bidrar till den välfärd som Det öppna Skåne 2030 beskriver." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
