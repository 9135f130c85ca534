// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Val och byte av BVC */
export const rule = {
  "id": "skane/barnavardscentral/val-och-byte-av-enhet",
  "kind": "procedure",
  "title": "Val och byte av BVC" as string,
  "questions": [
    "bvc-val-lydelse"
  ],
  "versions": [
    {
      "text": "Vårdnadshavarna väljer BVC på en blankett från regionen. Blanketten lämnas eller skickas till den valda enheten.\nAlla vårdnadshavare ska skriva under för ett barn som är minderårigt.\nValet kan också göras elektroniskt.\nVårdgivaren kan hämta uppgifter om vilka barn som hör till enheten direkt ur systemet LISSY.\n\nReglerna finns i mer än en lydelse, och källan säger inte vilken utgåva de kommer ur:\n\n- I den ena gäller bytet från den dag barnet förs in i LISSY, eller när vårdnadshavaren har valt elektroniskt.\n  Ett barn som flyttar från Skåne men bor kvar inom Södra sjukvårdsregionen får stå kvar.\n- I den andra får vårdnadshavarna byta när de vill, hur många gånger som helst.\n  Ett barn utan val hamnar på den enhet som ligger närmast folkbokföringsadressen.\n  Ett barn som flyttar från Skåne får stå kvar, oavsett vart flytten går.\n\nI båda lydelserna upphör barnhälsovårdsersättningen när ett barn flyttar från Skåne och står kvar.\nVårdgivaren får i stället betalt per besök.\n" as string,
      "sources": [
        {
          "source": "klausul-val-och-byte",
          "at": "Val och byte av Enhet, lydelserna för BVC" as string,
          "level": "ffu-text"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "through",
          "text": "Källan är odaterad.\nIngen källa säger att den har ändrats, och vi räknar med att den står kvar.\n" as string
        },
        {
          "about": "from",
          "text": "Källan anger varken utgåva eller dag. 2023 är den enda utgåva för BVC som vi har sett något av, och vi räknar från dess första dag.\nVilken av lydelserna som gällde då vet vi inte.\n" as string
        },
        {
          "about": "wording",
          "text": "Lydelserna är hämtade från en samling av avtalsklausuler.\nAtt de hör till BVC i Skåne framgår av att de nämner LISSY och barnhälsovårdsersättning.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan har också en kort lydelse som bara säger att valet görs i samråd. Den nämner varken Skåne eller BVC, och är inte med här.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Antalet räknas inte i källan. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Klausulen har lästs på nytt. En kort lydelse är utelämnad, och det står nu." as string
        }
      ],
      "assessment": null,
      "steps": {
        "order": "i-ordning",
        "of": [
          {
            "id": "val",
            "title": "Vårdnadshavarna fyller i blanketten eller väljer elektroniskt" as string
          },
          {
            "id": "underskrift",
            "title": "Alla vårdnadshavare skriver under" as string
          },
          {
            "id": "forteckning",
            "title": "Barnet förs in i LISSY hos den valda enheten" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2023-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
