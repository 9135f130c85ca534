// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Samma krav på privata enheter och egen regi */
export const rule = {
  "id": "skane/gemensamt/likalydande-avtal",
  "kind": "scope",
  "title": "Samma krav på privata enheter och egen regi" as string,
  "questions": [],
  "versions": [
    {
      "text": "Enheter i samma vårdval har avtal med samma innehåll, oavsett vem som driver dem.\nDärför följs privata enheter och egen regi upp på samma sätt.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Uppföljning av insyn i verksamhet som utförs av privata utförare" as string,
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
        },
        {
          "about": "wording",
          "text": "Samma redovisning nämner bara privata enheter när den berättar om uppföljningen av logotyp och marknadsföring.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Redovisningen nämner bara privata enheter vid en av uppföljningarna. Det står nu bredvid." as string
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
