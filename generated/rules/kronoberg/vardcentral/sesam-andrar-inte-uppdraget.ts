// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vårdcentralens uppdrag ändras inte av Sesam */
export const rule = {
  "id": "kronoberg/vardcentral/sesam-andrar-inte-uppdraget",
  "kind": "scope",
  "title": "Vårdcentralens uppdrag ändras inte av Sesam" as string,
  "questions": [],
  "versions": [
    {
      "text": "Att Sesammottagningen har blivit en del av barnmorskemottagningarna ändrar inte vårdcentralernas uppdrag.\n" as string,
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
          "date": "2026-11-27",
          "reason": "Dagen står på raden om Dockan, som nu är med." as string
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
