/** Why a comparison needs a person: what the machine cannot tell, an example, and what the author is asked. */
import type { UndecidedReason } from "../checks/relation.ts";

export interface ReasonWords {
  readonly title: string;
  readonly explanation: string;
  readonly example: string;
  /** What the author can do. */
  readonly answer: string;
}

const BY_CLASS = "Svara med assessment i den nya versionen: skarpt, lattat, bade-och eller omformulerat.";

export const REASON_WORDS: Readonly<Record<UndecidedReason, ReasonWords>> = {
  U1: {
    title: "Det finns ingen kontroll att jämföra",
    explanation: "Det som är ändrat bedöms av en människa, eller saknar en angiven nivå. Då är texten regeln.",
    example: "Ett krav på en rutin för tolk får en ny lydelse.",
    answer: BY_CLASS,
  },
  U2: {
    title: "Ord eller tal i texten har ändrats, men inte kontrollen",
    explanation:
      "Ord som minst, endast, och, eller kan binda mer än vad kontrollen säger. Detsamma gäller det som intygas, belopp, tabeller, steg och dagar som står bredvid en text, och nya läsarter.",
    example: "”läkare och sjuksköterska” blir ”läkare eller sjuksköterska”.",
    answer: `Säger kontrollen fortfarande allt? Ändra den annars. ${BY_CLASS}`,
  },
  U3: {
    title: "Uppgiften räknar något annat",
    explanation:
      "En uppgift är ersatt av en annan, eller har fått en ny innebörd i registret, och det står inte hur de hör ihop.",
    example: "Listade räknar nu även tillfälligt listade.",
    answer: `Ange partOf i uppgifter.yaml om den ena är en del av den andra. ${BY_CLASS}`,
  },
  U4: {
    title: "Det räknas på olika sätt",
    explanation: "Personer och heltidstjänster går inte att räkna om till varandra.",
    example: "”två läkare” blir ”två heltidstjänster läkare”.",
    answer: BY_CLASS,
  },
  U5: {
    title: "Olika kalendrar",
    explanation: "Dagar och arbetsdagar går inte att jämföra utan en kalender.",
    example: "”30 dagar” blir ”20 arbetsdagar”.",
    answer: BY_CLASS,
  },
  U6: {
    title: "Ett begrepp har fått en annan innebörd",
    explanation: "Regeln är densamma, men något som den pekar på betyder något annat.",
    example: "Definitionen av distriktssköterska ändras.",
    answer: BY_CLASS,
  },
  U7: {
    title: "En öppen mängd",
    explanation: "”eller motsvarande” går inte att räkna upp.",
    example: "”KBT eller motsvarande” blir ”KBT eller IPT”.",
    answer: BY_CLASS,
  },
  U8: {
    title: "Kontrollerna är av olika slag",
    explanation: "Ett tal och ett intyg, eller en ersättning och ett krav, har ingen gemensam måttstock.",
    example: "Ett krav på ett intyg blir ett krav på ett antal.",
    answer: BY_CLASS,
  },
  U9: {
    title: "Riktningen går inte att räkna ut",
    explanation: "Både villkoret och kontrollen har ändrats, eller så är delarna för många för att prövas var för sig.",
    example: "Fler enheter omfattas, men nivån sänks.",
    answer: BY_CLASS,
  },
  U10: {
    title: "En delad regel som inte går att jämföra",
    explanation: "Regeln är delad i flera, och någon av dem går inte att räkna ut.",
    example: "Ett krav blir tre, varav ett bedöms av en människa.",
    answer: BY_CLASS,
  },
  U11: {
    title: "Namnet verkar återanvänt",
    explanation: "Regeln med det här namnet handlar om något annat än förut.",
    example: "oppettid-vecka handlar plötsligt om bemanning.",
    answer: "Ge den nya regeln ett eget namn, och den gamla en sista dag.",
  },
  U12: {
    title: "Delarna bygger på samma uppgifter",
    explanation:
      "Delkontrollerna drar åt olika håll och hänger ihop, så riktningen går inte att räkna ut del för del, eller så visar ingen enhet den.",
    example: "Fler personer krävs, men lägre sammanlagd tjänstgöringsgrad.",
    answer: BY_CLASS,
  },
  U13: {
    title: "Olika mätperioder",
    explanation: "Ett tal per vecka och ett per månad går inte att jämföra utan att veta hur det fördelar sig.",
    example: "”varje vecka” blir ”i genomsnitt per månad”.",
    answer: BY_CLASS,
  },
  U14: {
    title: "Avrundningen är inte angiven",
    explanation: "Om påbörjade tusental räknas som hela avgör vem som klarar gränsen.",
    example: "”1 per 1 000” mot ”1 per påbörjat 1 000”.",
    answer: "Ange avrundningen.",
  },
  U15: {
    title: "Ett annat dokument avgör",
    explanation: "Regeln pekar på ett dokument utan att säga vilken utgåva.",
    example: "”senaste versionen av riktlinjen”.",
    answer: "Ange dokumentets utgåva eller datum.",
  },
};

export const reasonLabels = { example: "Till exempel:", answer: "Så svarar du:" } as const;
