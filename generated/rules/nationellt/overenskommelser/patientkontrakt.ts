// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Arbetet med patientkontrakt */
export const rule = {
  "id": "nationellt/overenskommelser/patientkontrakt",
  "kind": "procedure",
  "title": "Arbetet med patientkontrakt" as string,
  "questions": [],
  "versions": [
    {
      "text": "Regionerna skulle ta in patientkontrakt i personcentrerade och sammanhållna vårdförlopp, informera och utbilda personal\noch sprida det tillsammans med invånare och patienter. De skulle också bidra till att kontrakten dokumenteras strukturerat\ni lokala it-stöd och kopplas till de nationella tjänsterna på 1177.\n" as string,
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
          "about": "through",
          "text": "Överenskommelsen gäller 2021. Vi räknar till årets sista dag." as string
        },
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Vi räknar hela året." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger strukturerad dokumentation, inte att den ska vara likadan." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "utan-ordning",
        "of": [
          {
            "id": "vardforlopp",
            "title": "Ta in patientkontrakt i vårdförloppen" as string
          },
          {
            "id": "information",
            "title": "Informera och utbilda personal, sprida tillsammans med invånare" as string
          },
          {
            "id": "dokumentation",
            "title": "Dokumentera strukturerat och ansluta till 1177" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
