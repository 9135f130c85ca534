// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Områden i överenskommelsen om en god och nära vård 2021 */
export const rule = {
  "id": "nationellt/overenskommelser/omraden-2021",
  "kind": "scope",
  "title": "Områden i överenskommelsen om en god och nära vård 2021" as string,
  "questions": [],
  "versions": [
    {
      "text": "Överenskommelsen har fyra utvecklingsområden: nära vård med primärvården som nav, förutsättningarna för vårdens\nmedarbetare, insatser inom Vision e-hälsa 2025 och en förstärkt ambulanssjukvård.\n\nDet första området har i sin tur fyra delar: omställningsarbetet, tillgänglighet i primärvården, relationer och\nkontinuitet samt delaktighet och medskapande.\n\nTill omställningen hör allmänna insatser, som personcentrering och samordning, och fem särskilda: samverkan mellan\nregion och kommun, hälsofrämjande, förebyggande och rehabiliterande arbetssätt, att undvika slutenvård genom att arbeta\nproaktivt, ändamålsenlig användning av resurser och privata aktörers medverkan.\n\nRegionerna ska stärka både den digitala och den fysiska tillgängligheten, tänka särskilt på glest befolkade och\nsocioekonomiskt utsatta områden, och tillsammans med kommunerna förbättra tillgängligheten till\nsjukvård för äldre som annars får sin vård i verksamhet som kommunen betalar.\n" as string,
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Överenskommelsens utvecklingsområden" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingen av den nära vården" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till omställningsarbetet" as string,
          "level": "bild"
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till att förbättra och utveckla tillgängligheten" as string,
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
          "date": "2026-11-26",
          "reason": "Områdena i hela överenskommelsen fattades. De fyra som stod här är delar av det första." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Rehabiliterande arbetssätt fattades, och vilka äldre som avses." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2021-01-01",
        "through": "2021-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
