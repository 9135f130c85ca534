// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

/** Registrering av Amningshjälpen */
export const rule = {
  "id": "skane/barnavardscentral/amningshjalpen-registrering",
  "kind": "reporting",
  "title": "Registrering av Amningshjälpen" as string,
  "questions": [],
  "versions": [
    {
      "text": "BVC ska använda attributet Amningshjälpen SOB i PMO. Attributet ger frikoden AMNSOB i Pasis.\nDet ska göras vid två slags tillfällen:\n\n- när sjuksköterskan vid inskrivningsbesöket talar om programmet Lär dig om amning, tilldelar det eller gör båda\n- därefter varje gång sjuksköterskan följer upp programmet och talar med en eller båda föräldrarna om det\n" as string,
      "sources": [
        {
          "source": "fragor-svar-2026-05-07",
          "at": "Fråga 5" as string,
          "level": "officiellt-svar"
        }
      ],
      "decision": null,
      "assumptions": [
        {
          "about": "from",
          "text": "Svaret från den 7 maj 2026 säger inte när registreringen började. Vi räknar från den dagen.\n" as string
        },
        {
          "about": "wording",
          "text": "Källan säger inte vem som får uppgiften. Vi läser det som Region Skåne.\n" as string
        }
      ],
      "corrections": [
        {
          "date": "2026-11-27",
          "reason": "Källan säger inte vad PMO är." as string
        }
      ],
      "assessment": null,
      "duty": {
        "who": "Barnhälsovårdssjuksköterskan på BVC" as string,
        "to": "Region Skåne, genom PMO och Pasis" as string,
        "what": "Attributet Amningshjälpen SOB i PMO, som ger frikoden AMNSOB i Pasis." as string,
        "due": [
          {
            "label": "Vid inskrivningsbesöket" as string
          },
          {
            "label": "Vid varje senare uppföljning av programmet" as string
          }
        ]
      },
      "standing": {
        "status": "beslutad",
        "from": "2026-05-07",
        "through": null,
        "end": "open"
      }
    }
  ]
} as const;
