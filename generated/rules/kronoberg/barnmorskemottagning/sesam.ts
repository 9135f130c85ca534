// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Sesam är en del av barnmorskemottagningen */
export const rule = {
  "id": "kronoberg/barnmorskemottagning/sesam",
  "kind": "scope",
  "title": "Sesam är en del av barnmorskemottagningen" as string,
  "questions": [],
  "versions": [
    {
      "text": "Den 1 april 2026 fick Sesammottagningen ett större uppdrag och blev en del av Växjös barnmorskemottagning.\nUppdraget ingår i barnmorskemottagningarna Dockan Västra och Dockan Norra.\nDe arbetar med samma uppdrag och på samma sätt som länets övriga barnmorskemottagningar. Barnmorskemottagningarnas\nuppdrag är oförändrat och följer den gällande vårdöverenskommelsen.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Sesam mottagning" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Källan säger också att Sesams uppdrag utökas och att Sesam blir en del av mottagningen i Växjö." as string
        }
      ],
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
