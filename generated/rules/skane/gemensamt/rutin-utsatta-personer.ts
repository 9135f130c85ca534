// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Rutin för personer i utsatta livssituationer */
export const rule = {
  "id": "skane/gemensamt/rutin-utsatta-personer",
  "kind": "requirement",
  "title": "Rutin för personer i utsatta livssituationer" as string,
  "obligation": "ska",
  "questions": [
    "registreringar-forlorade"
  ],
  "versions": [
    {
      "text": "Enheten ska ha rutiner för personer i utsatta livssituationer.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning, Barnmorskemottagning" as string,
          "level": "slutsats"
        },
        {
          "source": "ffu-vardcentral-2024",
          "at": "Avsnitt 8.2.3, rubriken" as string,
          "level": "slutsats"
        },
        {
          "source": "ffu-psykoterapi-2024",
          "at": "Innehållsförteckningen" as string,
          "level": "slutsats"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i december 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "wording",
          "text": "Redovisningen nämner avvikelser i rutinerna, inte hur kravet är skrivet.\nVad en rutin ska innehålla är inte känt.\n" as string
        },
        {
          "about": "scope",
          "text": "Redovisningen gäller barnmorskemottagningar. Rubriken finns bland de allmänna avsnitten för vårdcentral och psykoterapi 2024.\nVi räknar med att kravet gäller alla fyra vårdvalen.\n" as string
        },
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte att rutinerna ska vara skrivna eller att medarbetarna ska känna till dem." as string
        }
      ],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "attestation",
          "statement": "Vi har rutiner för personer i utsatta livssituationer." as string,
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
