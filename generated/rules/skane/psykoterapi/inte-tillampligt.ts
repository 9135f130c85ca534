// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Allmänna avsnitt som inte gäller psykoterapi */
export const rule = {
  "id": "skane/psykoterapi/inte-tillampligt",
  "kind": "scope",
  "title": "Allmänna avsnitt som inte gäller psykoterapi" as string,
  "questions": [],
  "versions": [
    {
      "text": "Förfrågningsunderlagets allmänna avsnitt delas av flera vårdval.\nFör psykoterapi är några av dem märkta som inte tillämpliga:\n\n- läkemedel\n- tilläggsuppdrag\n- listning\n- samverkansavtal\n- resursenhet\n" as string,
      "sources": [
        {
          "source": "ffu-psykoterapi-2024",
          "at": "Innehållsförteckning" as string,
          "level": "ffu-text"
        }
      ],
      "decision": "pvn-2023-12-13",
      "assumptions": [
        {
          "about": "through",
          "text": "Regeln är senast belagd i december 2024.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Rubrikerna är lästa i innehållsförteckningen till 2024 års underlag. Märkningen kan vara äldre.\n" as string
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
