// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Särskild geografisk ersättning */
export const rule = {
  "id": "skane/vardcentral/geografisk-ersattning",
  "kind": "compensation",
  "title": "Särskild geografisk ersättning" as string,
  "questions": [
    "glesbygd-definition"
  ],
  "versions": [
    {
      "text": "En vårdcentral i glesbygd får särskild geografisk ersättning med 75 000 kronor i månaden.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Resultatmål och prognos" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Källan säger att ersättningen höjdes från 75 000 kronor. När den nivån började gälla är inte känt. Vi räknar från den 1 januari 2023." as string
        },
        {
          "about": "through",
          "text": "Höjningen kom i januari 2024, och källan anger ingen dag. Vi räknar till och med den 31 december 2023.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger januari 2024 utan dag. Att nivån gällde till årets slut står nu som ett antagande." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "geografisk-ersattning",
          "title": "Geografisk ersättning" as string,
          "amount": 75000,
          "unit": "kr-per-manad",
          "direction": "ersattning"
        }
      ],
      "when": {
        "kind": "fact-is",
        "fact": "geografisk-ersattning-beviljad",
        "is": "ja"
      },
      "standing": {
        "status": "beslutad",
        "from": "2023-01-01",
        "through": "2023-12-31",
        "end": "stated"
      }
    },
    {
      "text": "En vårdcentral i glesbygd får särskild geografisk ersättning med 150 000 kronor i månaden.\nSyftet är att tillgängligheten ska vara spridd geografiskt.\n" as string,
      "sources": [
        {
          "source": "delarsredovisning-2024-08",
          "at": "Resultatmål och prognos" as string,
          "level": "rapport"
        },
        {
          "source": "delarsredovisning-2024-08",
          "at": "Omställningsarbetet" as string,
          "level": "rapport"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "scope",
          "text": "Vad som räknas som glesbygd står inte i källan." as string
        },
        {
          "about": "through",
          "text": "Nivån anges för 2024. Ingen senare källa anger en annan, så vi räknar med att den står kvar." as string
        },
        {
          "about": "from",
          "text": "Redovisningen säger januari 2024. Vi räknar från månadens första dag.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger januari 2024 utan dag, och att syftet är spridd tillgänglighet." as string
        }
      ],
      "assessment": null,
      "amounts": [
        {
          "id": "geografisk-ersattning",
          "title": "Geografisk ersättning" as string,
          "amount": 150000,
          "unit": "kr-per-manad",
          "direction": "ersattning"
        }
      ],
      "when": {
        "kind": "fact-is",
        "fact": "geografisk-ersattning-beviljad",
        "is": "ja"
      },
      "standing": {
        "status": "beslutad",
        "from": "2024-01-01",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
