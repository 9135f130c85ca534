// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Viljeriktningar för Framtidens hälsosystem */
export const rule = {
  "id": "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem",
  "kind": "scope",
  "title": "Viljeriktningar för Framtidens hälsosystem",
  "questions": [],
  "versions": [
    {
      "text": "Region Skånes strategi för Framtidens hälsosystem har 18 viljeriktningar. De handlar om medarbetare, digitalisering,\nlokaler, nära vård, nivåstrukturering, personcentrering och förebyggande arbete. Nästan alla är skrivna med ordet ska,\nmen de är en vision och går inte att kontrollera som krav.\n\nStrategin bygger på Det öppna Skåne 2030 och beskriver både regionens eget ansvar och dess roll i samarbetet med andra.\n",
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Framtidens hälsosystem - insatsområden och viljeriktningar",
          "level": "bild",
          "inventory": [
            424
          ]
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Utgångspunkter för strategin",
          "level": "bild",
          "inventory": [
            425
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilderna är inte daterade. De hör ihop med överenskommelserna för 2021, så vi räknar från det årets början."
        }
      ],
      "corrections": [],
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
