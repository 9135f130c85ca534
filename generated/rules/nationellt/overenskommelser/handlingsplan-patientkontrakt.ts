// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Handlingsplan för patientkontrakt */
export const rule = {
  "id": "nationellt/overenskommelser/handlingsplan-patientkontrakt",
  "kind": "reporting",
  "title": "Handlingsplan för patientkontrakt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionen skulle lämna en handlingsplan om patientkontrakt senast den 1 september 2021. Den skulle bland annat beskriva\nsamverkan med kommunerna.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Delaktighet och medskapande, uppdrag om patientkontrakt" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Från vilken dag står inte i källan. Vi räknar från årets första dag." as string
        },
        {
          "about": "period",
          "text": "Källan skriver 1 sept. utan år. Överenskommelsen gäller 2021." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "duty": {
        "who": "Regionen" as string,
        "what": "Handlingsplan om patientkontrakt" as string,
        "due": [
          {
            "label": "Handlingsplanen lämnas" as string,
            "date": "2021-09-01"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-09-01",
        "end": "stated"
      }
    }
  ]
} as const;
