// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Boka, omboka och avboka tid digitalt */
export const rule = {
  "id": "skane/gemensamt/digital-tidbokning",
  "kind": "requirement",
  "title": "Boka, omboka och avboka tid digitalt" as string,
  "obligation": "ska",
  "questions": [
    "digital-tidbokning-omfattning"
  ],
  "versions": [
    {
      "text": "Invånarna ska kunna boka, omboka och avboka tid digitalt, där det är tillämpligt.\nRegionen följer upp det varje månad.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Digitalisering, digital tidbokning och fotnot 32" as string,
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
          "about": "scope",
          "text": "Uppdraget riktar sig till verksamheter inom regionens sjukhusstyrelser och nämnder.\nOm privata leverantörer omfattas framgår inte. Kravet visas för alla enheter, tillsammans med frågan.\n" as string
        },
        {
          "about": "from",
          "text": "Uppdraget hör till uppföljningsplanen för 2024. Vi räknar från årets första dag." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Våra patienter kan boka, omboka och avboka tid digitalt för de besök där det är tillämpligt." as string,
          "method": "registerdata"
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
