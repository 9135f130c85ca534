// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Redovisning av statsbidraget för psykisk ohälsa 2026 */
export const rule = {
  "id": "kronoberg/vardcentral/redovisning-psykisk-ohalsa",
  "kind": "reporting",
  "title": "Redovisning av statsbidraget för psykisk ohälsa 2026" as string,
  "questions": [
    "kronoberg-elva-eller-tolv-omraden"
  ],
  "versions": [
    {
      "text": "Vårdcentralen redovisar hur bidraget har använts. För vart och ett av tolv områden svarar den ja eller nej på om\ninsatser har genomförts under 2026. Vid ja beskriver den kort insatserna, resultat, effekter och eventuell samverkan.\nÖverst anges vårdcentral och verksamhetschef. Sist finns plats för övriga kommentarer, som är frivilliga.\n\nRedovisningen ska skickas till regionen senast den 15 januari 2027. Formuläret skickas ut efter forumet den 21 april 2026.\n" as string,
      "sources": [
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Datum för inskickning" as string,
          "level": "bild"
        },
        {
          "source": "pvforum-kronoberg-2026-04-21",
          "at": "Redovisning av användning av statsbidrag, formuläret" as string,
          "level": "bild"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Skyldigheten räknas från dagen då den visades. Bidraget gäller hela 2026." as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-26",
          "reason": "Skriven med egna ord. Saken är densamma." as string
        },
        {
          "date": "2026-11-27",
          "reason": "Källan säger när redovisningen ska skickas, inte när den ska vara framme." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Vårdcentral som har fått del av statsbidraget" as string,
        "to": "Region Kronoberg, vardvalprimarvard@kronoberg.se" as string,
        "what": "Hur statsbidraget för psykisk ohälsa har använts under 2026, område för område" as string,
        "form": [
          {
            "id": "vardcentral",
            "title": "Vårdcentral" as string,
            "type": "text"
          },
          {
            "id": "verksamhetschef",
            "title": "Verksamhetschef" as string,
            "type": "text"
          },
          {
            "id": "tillganglighet",
            "title": "1. Tillgängligheten i primärvården" as string,
            "type": "ja-nej"
          },
          {
            "id": "tillganglighet-beskrivning",
            "title": "1. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "stegvis-vard",
            "title": "2. Stegvisa vårdmodeller vid psykisk ohälsa" as string,
            "type": "ja-nej"
          },
          {
            "id": "stegvis-vard-beskrivning",
            "title": "2. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "kompetensforsorjning",
            "title": "3. Kompetensförsörjning" as string,
            "type": "ja-nej"
          },
          {
            "id": "kompetensforsorjning-beskrivning",
            "title": "3. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "samverkan",
            "title": "4. Samverkan med annan regional och kommunal vård" as string,
            "type": "ja-nej"
          },
          {
            "id": "samverkan-beskrivning",
            "title": "4. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "alla-aldrar",
            "title": "5. Psykisk ohälsa i alla åldrar, från barn till äldre" as string,
            "type": "ja-nej"
          },
          {
            "id": "alla-aldrar-beskrivning",
            "title": "5. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "teamarbete",
            "title": "6. Teamarbete mellan yrken" as string,
            "type": "ja-nej"
          },
          {
            "id": "teamarbete-beskrivning",
            "title": "6. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "psykologisk-behandling",
            "title": "7. Tillgång till psykologisk behandling" as string,
            "type": "ja-nej"
          },
          {
            "id": "psykologisk-behandling-beskrivning",
            "title": "7. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "somatisk-uppfoljning",
            "title": "8. Uppföljning av kroppslig hälsa" as string,
            "type": "ja-nej"
          },
          {
            "id": "somatisk-uppfoljning-beskrivning",
            "title": "8. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "anhoriga",
            "title": "9. Anhöriga, närstående och efterlevande" as string,
            "type": "ja-nej"
          },
          {
            "id": "anhoriga-beskrivning",
            "title": "9. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "sjukskrivning",
            "title": "10. Sjukskrivning och rehabilitering" as string,
            "type": "ja-nej"
          },
          {
            "id": "sjukskrivning-beskrivning",
            "title": "10. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "atergang-i-arbete",
            "title": "11. Återgång i arbete" as string,
            "type": "ja-nej"
          },
          {
            "id": "atergang-i-arbete-beskrivning",
            "title": "11. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "ovriga-insatser",
            "title": "12. Övriga insatser" as string,
            "type": "ja-nej"
          },
          {
            "id": "ovriga-insatser-beskrivning",
            "title": "12. Beskrivning av insatser, resultat, effekter och samverkan" as string,
            "type": "text",
            "requiredWhen": "Svaret är ja." as string
          },
          {
            "id": "ovriga-kommentarer",
            "title": "Övriga kommentarer (frivilligt)" as string,
            "type": "text"
          }
        ],
        "due": [
          {
            "label": "Redovisningen ska vara inskickad" as string,
            "date": "2027-01-15"
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-04-21",
        "through": "2027-01-15",
        "end": "stated"
      }
    }
  ]
} as const;
