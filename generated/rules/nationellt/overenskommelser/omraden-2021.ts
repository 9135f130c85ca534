// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Områden i överenskommelsen om en god och nära vård 2021 */
export const rule = {
  "id": "nationellt/overenskommelser/omraden-2021",
  "kind": "scope",
  "title": "Områden i överenskommelsen om en god och nära vård 2021",
  "questions": [],
  "versions": [
    {
      "text": "Utvecklingen av den nära vården stöds inom fyra områden: omställningsarbetet, tillgänglighet i primärvården, relationer\noch kontinuitet samt delaktighet och medskapande.\n\nTill omställningen hör allmänna insatser, som personcentrering och samordning, och fem särskilda: samverkan mellan\nregion och kommun, hälsofrämjande och förebyggande arbetssätt, att undvika slutenvård, ändamålsenlig användning av\nresurser och privata aktörers medverkan.\n\nRegionerna ska stärka både den digitala och den fysiska tillgängligheten, tänka särskilt på glest befolkade och\nsocioekonomiskt utsatta områden, och tillsammans med kommunerna förbättra tillgängligheten för äldre.\n",
      "sources": [
        {
          "source": "vardsamverkan-skane",
          "at": "Utvecklingen av den nära vården",
          "level": "bild",
          "inventory": [
            405
          ]
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till omställningsarbetet",
          "level": "bild",
          "inventory": [
            406
          ]
        },
        {
          "source": "vardsamverkan-skane",
          "at": "Stöd till att förbättra och utveckla tillgängligheten",
          "level": "bild",
          "inventory": [
            407
          ]
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Överenskommelsen gäller 2021. Vi räknar hela året."
        }
      ],
      "corrections": [],
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
