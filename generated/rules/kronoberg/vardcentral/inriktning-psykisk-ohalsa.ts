// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Vad statsbidraget för psykisk ohälsa är till för */
export const rule = {
  "id": "kronoberg/vardcentral/inriktning-psykisk-ohalsa",
  "kind": "scope",
  "title": "Vad statsbidraget för psykisk ohälsa är till för" as string,
  "questions": [
    "kronoberg-elva-eller-tolv-omraden"
  ],
  "versions": [
    {
      "text": "Bidraget ska göra primärvården bättre på att hjälpa patienter med psykisk ohälsa i alla åldrar och med alla behov. Fyra\nsyften lyfts fram: primärvården blir den tydliga första ingången, vården ges i tid och på rätt nivå,\nförebyggande, behandlande och rehabiliterande insatser blir starkare, och behovet av specialiserad psykiatri minskar.\n\nDen nationella inriktningen har elva områden:\n\n1. tillgänglighet, till exempel fasta kontakter, kontinuitet och digitala kontaktvägar\n2. stegvis vård, till exempel grupp, internet-KBT och individuell behandling\n3. kompetensförsörjning, till exempel utbildning i bemötande och handledning\n4. samverkan med annan regional och kommunal vård, till exempel gemensamma vårdplaner och SIP\n5. psykisk ohälsa i alla åldrar, från barn till äldre\n6. teamarbete mellan yrken\n7. psykologisk behandling, till exempel tillgång till legitimerade psykologer\n8. uppföljning av kroppslig hälsa vid psykisk ohälsa och psykisk funktionsnedsättning\n9. anhöriga, närstående och efterlevande\n10. sjukskrivning och rehabilitering vid psykiatriska diagnoser\n11. återgång i arbete, tillsammans med arbetsgivare och andra\n\nVarje vårdcentral behöver inte arbeta med alla områden. Något minsta antal anges inte.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Syfte" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Den nationella riktningen i punktform" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan beskriver syfte och riktning med exempel, inte vad pengarna måste gå till." as string
        }
      ],
      "assessment": null,
      "standing": {
        "status": "beslutad",
        "from": "2026-01-01",
        "through": "2026-12-31",
        "end": "stated"
      }
    }
  ]
} as const;
