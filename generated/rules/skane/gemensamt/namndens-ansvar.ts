// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Primärvårdsnämnden beslutar om vårdvalen */
export const rule = {
  "id": "skane/gemensamt/namndens-ansvar",
  "kind": "scope",
  "title": "Primärvårdsnämnden beslutar om vårdvalen" as string,
  "questions": [
    "antal-vardcentraler",
    "folkmangd-och-listade",
    "krav-efter-tecknat-avtal"
  ],
  "versions": [
    {
      "text": "Primärvårdsnämnden beslutar om förfrågningsunderlag och ersättningar för vårdcentral, barnavårdscentral, barnmorskemottagning och psykoterapi.\nNämnden betalar för vården, tecknar avtalen och ska vara neutral mellan utförarna.\nFörfrågningsunderlaget för vårdcentral beslutas varje år.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Nämndens ansvarsområde" as string,
          "level": "rapport"
        },
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
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller.\nDe underlag vi känner till beslutades av Hälso- och sjukvårdsnämnden till och med den 21 december 2022 och av Primärvårdsnämnden från den 17 maj 2023.\n" as string
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
