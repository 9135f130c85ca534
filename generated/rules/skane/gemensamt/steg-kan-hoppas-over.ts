// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Allvarliga avvikelser kan leda till sanktion direkt */
export const rule = {
  "id": "skane/gemensamt/steg-kan-hoppas-over",
  "kind": "procedure",
  "title": "Allvarliga avvikelser kan leda till sanktion direkt" as string,
  "questions": [
    "sanktionstrappa-tre-beskrivningar",
    "alltid-handlingsplan"
  ],
  "versions": [
    {
      "text": "Regionen bedömer alltid en avvikelse efter hur allvarlig den är, och avvikelsen behöver då kartläggas och utredas.\nVid allvarliga eller upprepade avvikelser kan regionen besluta om sanktioner utan att först begära en handlingsplan.\nEn allvarlig avvikelse kan leda till hävning direkt.\nRegionen kan häva ett avtal utan att ha granskat enheten först.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 16, 17 och 18" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då svaren lämnades." as string
        },
        {
          "about": "wording",
          "text": "Vad som räknas som allvarligt eller upprepat framgår inte. Att en granskning inte krävs sägs om två avtal för psykoterapi." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger att avvikelsen behöver utredas för att kunna bedömas." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "kan-hoppas-over",
        "of": [
          {
            "id": "utredning",
            "title": "Avvikelsen kartläggs och utreds" as string
          },
          {
            "id": "allvar",
            "title": "Regionen bedömer hur allvarlig den är" as string
          },
          {
            "id": "handlingsplan",
            "title": "Handlingsplan, när det räcker" as string
          },
          {
            "id": "sanktion",
            "title": "Sanktion eller hävning" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
