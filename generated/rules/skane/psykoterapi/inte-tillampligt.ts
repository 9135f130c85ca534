// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Avsnitt som inte gäller psykoterapi */
export const rule = {
  "id": "skane/psykoterapi/inte-tillampligt",
  "kind": "scope",
  "title": "Avsnitt som inte gäller psykoterapi" as string,
  "questions": [],
  "versions": [
    {
      "text": "I underlaget från september 2023 är några avsnitt märkta som inte tillämpliga inom psykoterapi:\n\n- läkemedel\n- tilläggsuppdrag\n- listning\n- samarbetsavtal\n- resursenhet\n" as string,
      "sources": [
        {
          "source": "ffu-psykoterapi-2023-09",
          "at": "Innehållsförteckningen" as string,
          "level": "ffu-text"
        }
      ],
      "decision": "pvn-2023-05-17",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i december 2023.\nUnderlaget för 2024 har andra kapitel, och där har märkningen inte kunnat läsas.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Vi räknar från underlagets första dag. Märkningen kan vara äldre.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Märkningen står i innehållsförteckningen till underlaget från september 2023, inte i den för 2024. Det heter samarbetsavtal." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2023-09-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
