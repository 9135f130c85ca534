// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Slutredovisning av ett uppdrag */
export const rule = {
  "id": "nationellt/proposition-nara-vard/slutredovisning",
  "kind": "reporting",
  "title": "Slutredovisning av ett uppdrag" as string,
  "questions": [],
  "versions": [
    {
      "text": "Ett uppdrag ska slutredovisas senast den 30 augusti 2028. Bilden säger varken vilket uppdrag det är eller vem som har\ndet. I samma stycke nämns att Myndigheten för vård- och omsorgsanalys har haft i uppdrag att utvärdera\nomställningen (S2020/03320).\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Övriga förtydliganden i bakgrund till lagförslag" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "När uppdraget gavs står inte. Vi räknar från dagen då det visades." as string
        },
        {
          "about": "scope",
          "text": "Mottagaren av uppdraget står inte. Regeln är satt på regionen för att ingen enhet ska räknas som skyldig." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger inte vilket uppdrag som ska slutredovisas." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Den som har uppdraget. Källan säger inte vem." as string,
        "what": "Slutredovisning av ett uppdrag som källan inte nämner vid namn" as string,
        "due": [
          {
            "label": "Slutredovisning senast" as string,
            "date": "2028-08-30"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": "2028-08-30",
        "end": "stated"
      }
    }
  ]
} as const;
