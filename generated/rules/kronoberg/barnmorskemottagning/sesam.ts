// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Sesam är en del av barnmorskemottagningen */
export const rule = {
  "id": "kronoberg/barnmorskemottagning/sesam",
  "kind": "scope",
  "title": "Sesam är en del av barnmorskemottagningen",
  "questions": [],
  "versions": [
    {
      "text": "Från och med den 1 april 2026 ingår Sesams uppdrag i barnmorskemottagningarna Dockan Västra och Dockan Norra i Växjö.\nDe arbetar med samma uppdrag och på samma sätt som länets övriga barnmorskemottagningar. Barnmorskemottagningarnas\nuppdrag är oförändrat och följer den gällande vårdöverenskommelsen.\n",
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning",
          "level": "bild",
          "inventory": [
            431,
            432,
            433
          ]
        }
      ],
      "decision": null,
      "assumptions": [],
      "corrections": [],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-04-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
