// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Viktbehandlingen på hälsoenheten */
export const rule = {
  "id": "kronoberg/gemensamt/halsoenheten-behandling",
  "kind": "scope",
  "title": "Viktbehandlingen på hälsoenheten" as string,
  "questions": [],
  "versions": [
    {
      "text": "Behandlingen pågår ett år i grupp och handlar om att ändra beteenden. Den börjar med en period då kosten ersätts.\n\nÄtstörning, missbruk och vissa särskilda tillstånd och sjukdomar är hinder. De fångas upp i hälsodeklarationen.\nUnder perioden med kostersättning rekommenderas inte läkemedel samtidigt.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Viktreducerande behandling på Primärvårdens hälsoenhet" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Övrigt" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Bilden säger inte sedan när behandlingen ser ut så. Vi räknar från dagen då den visades." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
