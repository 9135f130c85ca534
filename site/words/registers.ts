/** The words of the registers: sources, decisions, terms, facts, open questions, questions and answers. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { plural, swedishDate } from "../../src/words/format.ts";

export const sources = {
  title: "Källor",
  kicker: "Källa",
  lead: "Allt som reglerna bygger på. Nivån säger hur nära den beslutade texten en källa är.",
  description: "Register över källdokument med nivå och datum.",
  columns: { title: "Källa", level: "Nivå", date: "Datum", rules: "Regler" },
  publisher: "Utgivare",
  date: "Datum",
  level: "Nivå",
  link: "Länk",
  noDate: "okänt",
  usedBy: "Regler som bygger på källan",
  unused: "Ingen regel bygger på källan.",
  levels: "Källnivåer",
} as const;

export const decisions = {
  title: "Beslut",
  kicker: "Beslut",
  lead: "De beslut som reglerna vilar på, det senaste först.",
  description: "Register över politiska beslut om reglerna.",
  columns: { date: "Datum", title: "Beslut", body: "Beslutat av", rules: "Regler" },
  body: "Beslutat av",
  date: "Dag",
  reference: "Ärende",
  pending: "Beslutet var inte fattat när källan skrevs.",
  pendingShort: "väntat beslut",
  usedBy: "Regler enligt beslutet",
  editions: "Utgåvor enligt beslutet",
  sources: "Källor",
} as const;

export const terms = {
  title: "Begrepp",
  kicker: "Begrepp",
  lead: "Vad orden betyder i reglerna. Står det att en definition saknas har ingen källa förklarat ordet.",
  description: "Ordlista för reglerna.",
  aliases: "Kallas också",
  undefined: "Ingen källa definierar begreppet. Det här är en beskrivning, inte en definition.",
  undefinedShort: "definition saknas",
  usedBy: "Regler som använder begreppet",
  defines: "Så definieras begreppet i reglerna",
  unused: "Ingen regel pekar ut begreppet än.",
  sources: "Källor",
} as const;

export const questions = {
  title: "Öppna frågor",
  kicker: "Öppen fråga",
  lead: "Det som källorna lämnar öppet eller säger emot varandra om. En läsart är ett sätt att förstå en text som kan förstås på flera. Ingen läsart är vald i tysthet.",
  description: "Frågor som källorna inte besvarar.",
  asked: "Så har frågan ställts",
  readings: "Läsarter",
  readingsOf: "Läsarter i",
  usedBy: "Regler som berörs",
  unused: "Frågan rör ingen enskild regel.",
  sources: "Källor",
  index: "Frågor efter vårdval och källornas år",
  elsewhere: (place: string): string => `står under ${place}`,
} as const;

export const answers = {
  title: "Frågor och svar",
  lead: "Frågor som vårdgivare har ställt till regionen, och svaren med egna ord.",
  description: "Frågor till regionen och de svar som har getts.",
  index: "Frågor efter vårdval och år",
  unanswered: "Obesvarad",
  rules: "Regler",
  note: "Anmärkning",
  byRule: "Frågor och svar",
  toAnswer: "Frågan med svar.",
  date: (date: IsoDate): string => swedishDate(date),
} as const;

export const facts = {
  title: "Uppgifter",
  kicker: "Uppgift",
  lead: "De uppgifter om en enhet som behövs för att pröva kraven. Det som saknas räknas som okänt, aldrig som nej.",
  description: "Register över de uppgifter som kontrollerna frågar efter.",
  columns: { title: "Uppgift", question: "Fråga", rules: "Regler" },
  question: "Fråga",
  answer: "Svar",
  help: "Tänk på",
  partOf: "Del av",
  maxAge: "Bäst före",
  maxAgeDays: (days: number): string => `Högst ${plural(days, "dag", "dagar")} gammal`,
  usedBy: "Regler som frågar efter uppgiften",
  unused: "Ingen regel frågar efter uppgiften.",
  id: "Fältnamn",
} as const;

/** Where an entry of a register is used. */
export const usage = {
  rule: "Regel",
  since: "Sedan",
  through: "Till och med",
  editions: "Utgåvor",
  proposed: "Förslag, inte beslutat",
  from: (day: IsoDate): string => swedishDate(day),
  knownFrom: (day: IsoDate): string => `känd från ${swedishDate(day)}`,
  date: (day: IsoDate): string => swedishDate(day),
  open: "tills vidare",
  nothing: "–",
  years: (years: readonly string[]): string => (years.length === 0 ? "ingen" : years.join(", ")),
} as const;
