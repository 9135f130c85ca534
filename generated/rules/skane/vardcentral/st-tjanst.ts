// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** ST-tjänst på en mindre vårdcentral */
export const rule = {
  "id": "skane/vardcentral/st-tjanst",
  "kind": "scope",
  "title": "ST-tjänst på en mindre vårdcentral" as string,
  "questions": [
    "st-pa-mindre-vardcentral"
  ],
  "versions": [
    {
      "text": "En mindre vårdcentral kan ha en ST-tjänst.\nDet är viktigt att förutsättningarna är goda, bland annat handledarens kompetens, så att utbildningen håller hög kvalitet.\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 11" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Startdagen står inte i källan. Vi räknar från dagen då svaret lämnades." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger att det är viktigt, inte att det krävs." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
