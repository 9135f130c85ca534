// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avboka själv fram till 24 timmar före */
export const rule = {
  "id": "skane/gemensamt/avbokning",
  "kind": "scope",
  "title": "Avboka själv fram till 24 timmar före",
  "questions": [],
  "versions": [
    {
      "text": "Invånaren kan själv avboka de flesta tider, fram till 24 timmar innan tiden.\nAtt omboka går oftast inte utan kontakt med enheten, av tekniska skäl.\n",
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Digitalisering, digital tidbokning",
          "level": "rapport",
          "inventory": [
            254
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från den period som redovisningen gäller."
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
