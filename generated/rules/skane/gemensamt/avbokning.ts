// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avboka själv fram till 24 timmar före */
export const rule = {
  "id": "skane/gemensamt/avbokning",
  "kind": "scope",
  "title": "Avboka själv fram till 24 timmar före" as string,
  "questions": [],
  "versions": [
    {
      "text": "De flesta tider går att avboka på egen hand, men senast 24 timmar före.\nEtt av tidbokningssystemen har tekniska hinder, så att de flesta tider inte kan ombokas utan kontakt med verksamheten.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Digitalisering, digital tidbokning" as string,
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
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Hindret mot att omboka finns i ett av tidbokningssystemen." as string
        }
      ],
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
