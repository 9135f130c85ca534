// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Läkare till kommunens särskilda boenden */
export const rule = {
  "id": "nationellt/lagar/lakarresurser-till-kommunen",
  "kind": "requirement",
  "title": "Läkare till kommunens särskilda boenden" as string,
  "obligation": "ska",
  "questions": [],
  "versions": [
    {
      "text": "Enligt 16 kap. 1 § hälso- och sjukvårdslagen ska regionen avsätta de läkare som kommunerna behöver, så att den som\nbor i särskilt boende eller går i dagverksamhet kan få god vård.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Övriga förtydliganden i lagförslaget" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Lagen (2017:30) är äldre. Regelboken börjar den 1 januari 2024, och därför visas den därifrån." as string
        }
      ],
      "corrections": [],
      "assessment": null,
      "judgement": {
        "by": "check",
        "check": {
          "kind": "manual",
          "because": "Kravet riktar sig till regionen." as string
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
