// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vilka patienter vårdvalet är till för */
export const rule = {
  "id": "skane/psykoterapi/malgrupp",
  "kind": "scope",
  "title": "Vilka patienter vårdvalet är till för" as string,
  "questions": [
    "forslag-2026-utfall"
  ],
  "versions": [
    {
      "text": "Vårdval Psykoterapi är till för patienter som är 16 år eller äldre.\nDe har lätta till medelsvåra besvär av depression, ångest, tvångssyndrom eller stress, eller posttraumatiskt stressyndrom (PTSD).\nFör psykisk ohälsa på vårdcentral anges en annan gräns: där gäller ansvaret från 18 år.\n" as string,
      "sources": [
        {
          "source": "psykoterapi-information-2024",
          "at": "Vem kan få behandling inom vårdval psykoterapi?" as string,
          "level": "officiell-webb"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Ökad tillgänglighet till vård vid psykisk ohälsa" as string,
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
          "text": "Sidan anger den 1 januari 2024 för hur många gånger en patient kan få behandling, men ingen dag för målgruppen.\nVi använder samma dag.\n" as string
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
