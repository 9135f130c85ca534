/** The words in and around the drawings. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import type { Comparison } from "../../src/check/levels.ts";
import type { TargetOutcome } from "../../src/check/target.ts";
import { subtract, rational, ZERO, compare } from "../../src/quantity/rational.ts";
import { list, plural, swedishNumber } from "../../src/words/format.ts";

export const stepsOverTime = {
  title: (title: string): string => `Gränsen över tid: ${title}`,
  caption: (title: string, unit: string): string =>
    unit === "" ? `${title}, så har gränsen ändrats.` : `${title}, så har gränsen ändrats. Talen är ${unit}.`,
  from: "Från och med",
  through: "Till och med",
  limit: "Gräns",
  note: "Slag",
  untilFurther: "tills vidare",
  kind: (is: "version" | "exception" | "may-apply", label: string | null): string => {
    switch (is) {
      case "version":
        return "ordinarie regel";
      case "exception":
        return "tillfälligt undantag";
      case "may-apply":
        return `tillfälligt undantag ${label ?? ""}, källan anger inte dagarna`;
    }
  },
  sentence: (value: string, from: string, through: string | null, kind: string): string =>
    `${value} från ${from}${through === null ? "" : ` till och med ${through}`} (${kind}).`,
} as const;

export const week = {
  title: "Veckan med de timmar som räknas",
  caption: "De fyllda fälten är den tid som räknas.",
  day: "Dag",
  window: "Tid som räknas",
  notAsked: "ingår inte",
  unitTitle: (title: string): string => `Veckan i exemplet: ${title}`,
  unitCaption: (together: boolean): string =>
    `Ramen är den tid som räknas. Det fyllda är enhetens öppettid.${together ? " Det streckade är tid i samverkan med en annan enhet." : ""}`,
  open: "Enhetens öppettid",
  closed: "stängt",
  together: (range: string): string => `${range} i samverkan`,
  dayHours: (day: string, hours: string): string => `${day} ${hours}`,
  description: (sentence: string, days: readonly string[]): string =>
    `${sentence}. Enheten har öppet: ${days.join("; ")}.`,
} as const;

export const timeline = {
  title: "Alla regler över tid",
  contents: "Kapitel",
  link: (title: string): string => `Alla regler över tid: ${title}`,
  description: (place: string): string =>
    `${place}: när varje regel började gälla, ändrades och upphörde, kapitel för kapitel.`,
  lead: (count: number): string =>
    `${plural(count, "regel", "regler")}, kapitel för kapitel. Varje ändring leder till sin lydelse. Den streckade linjen är dagen som sidan visar.`,
  key: (is: "decided" | "known" | "proposed" | "exception"): string => {
    switch (is) {
      case "decided":
        return "beslutad lydelse";
      case "known":
        return "lydelse som är känd från dagen, kan vara äldre";
      case "proposed":
        return "förslag för det året, inte beslutat";
      case "exception":
        return "tillfälligt undantag";
    }
  },
} as const;

export const outcome = {
  section: "Utfall",
  heading: "Utfall mot mål",
  intro: "Siffror ur källorna för alla enheter tillsammans. De säger inget om en enskild enhet, och de är ingen regel.",
  startIntro: "Så har det gått, enligt källorna. Markeringen är målet.",
  all: "Alla siffror",
  targetOf: "Målet:",
  from: "Utfallet: ur",
  shows: "Utfall av",
  rule: "regeln",
  what: "Vad",
  value: "Värde",
  target: "Mål",
  title: (figure: string): string => `Utfall mot mål: ${figure}`,
  aim: (comparison: Comparison, value: number): string => `${comparisonWord(comparison)} ${swedishNumber(value)}`,
  aimLabel: (comparison: Comparison, value: number): string =>
    `mål: ${comparisonWord(comparison)} ${swedishNumber(value)}`,
  /** `75 procent, januari–juni 2024. Det är 10 procentenheter under målet, minst 85.` */
  sentence: ({ figure, value, target, reached }: TargetOutcome): string => {
    const aim = outcome.aim(target.comparison, target.value);
    const told = `${swedishNumber(value)} ${figure.unit}, ${figure.asOf.label}.`;
    if (reached) return `${told} Det når målet, ${aim}.`;
    const difference = subtract(rational(value), rational(target.value));
    const side = compare(difference, ZERO);
    if (side === 0) return `${told} Det är precis på gränsen och räcker inte: målet är ${aim}.`;
    const size = side < 0 ? subtract(ZERO, difference) : difference;
    const counted = figure.unit === "procent" ? plural(size, "procentenhet", "procentenheter") : swedishNumber(size);
    return `${told} Det är ${counted} ${side < 0 ? "under" : "över"} målet, ${aim}.`;
  },
} as const;

export function comparisonWord(comparison: Comparison): string {
  switch (comparison) {
    case "at-least":
      return "minst";
    case "at-most":
      return "högst";
    case "more-than":
      return "mer än";
    case "less-than":
      return "mindre än";
    case "guide-value":
      return "ungefär";
  }
}

const MONTHS = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

export const yearLine = {
  title: "De närmaste tolv månaderna",
  caption: "Siffran är hur många saker som händer den dagen.",
  date: "Dag",
  what: "Vad som händer",
  scroll: "Tidslinje som kan rullas i sidled",
  /** With the count as it stands in the mark, so that who speaks to the page can say what is seen. */
  day: (date: string, count: number): string => `${date}: ${count} ${count === 1 ? "sak" : "saker"}.`,
  month: (date: IsoDate): string => {
    const [year = "", month = ""] = date.split("-");
    const name = MONTHS[Number(month) - 1] ?? "";
    return month === "01" ? `${name} ${year}` : name;
  },
} as const;

export const ladder = {
  number: "Nr",
  step: "Steg",
  measures: "Åtgärder",
  title: (title: string): string => `Trappa: ${title}`,
  caption: (leaps: boolean): string =>
    leaps ? "Stegen, det mildaste nederst. Pilen visar att steg kan hoppas över." : "Stegen, det första nederst.",
  description: (steps: readonly string[], leaps: boolean): string =>
    `${steps.length} steg nedifrån: ${list(steps, "och")}.${leaps ? " Steg kan hoppas över." : ""}`,
} as const;

export const coverage = {
  title: "Hur kraven kan prövas, kapitel för kapitel",
  chapter: "Kapitel",
  caption: (machine: number, all: number): string =>
    `${machine} av ${all} krav kan prövas helt av en dator. Resten behöver ett intyg eller en människas bedömning.`,
  description: (machine: number, all: number): string =>
    `Staplar per kapitel. ${machine} av ${all} krav kan prövas helt av en dator.`,
  label: (coverage: "machine" | "attested" | "manual" | "not-yet"): string => {
    switch (coverage) {
      case "machine":
        return "Prövas av dator";
      case "attested":
        return "Intygas av enheten";
      case "manual":
        return "Bedöms av en människa";
      case "not-yet":
        return "Kan inte prövas än";
    }
  },
  short: (coverage: "machine" | "attested" | "manual" | "not-yet"): string => {
    switch (coverage) {
      case "machine":
        return "Av dator";
      case "attested":
        return "Intygas";
      case "manual":
        return "Av människa";
      case "not-yet":
        return "Inte än";
    }
  },
} as const;
