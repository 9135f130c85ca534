/** The words in and around the drawings. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { list } from "../../src/words/format.ts";

export const chartUnits = {
  hoursPerWeek: "timmar per vecka",
  hoursPerDay: "timmar per dag",
  hours: "timmar",
  percentOfFullTime: "procent av heltid",
  persons: "personer",
  percent: "procent",
  days: "dagar",
} as const;

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

const MONTHS = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

export const yearLine = {
  title: "De närmaste tolv månaderna",
  caption: "Siffran är hur många saker som händer den dagen.",
  date: "Dag",
  what: "Vad som händer",
  scroll: "Tidslinje som kan rullas i sidled",
  day: (date: string, count: number): string => `${date}: ${count === 1 ? "en sak" : `${count} saker`}.`,
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
