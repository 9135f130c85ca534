/** What a figure counts, in words. */
import type { Registers } from "../../rulebook/model.ts";
import type { Measure } from "../anatomy.ts";

/** What is counted, and over or of what. */
const WORDS: Readonly<Record<Extract<Measure, string>, readonly [counted: string, of: string]>> = {
  "hours-per-week": ["timmar", " per vecka"],
  "hours-per-day": ["timmar", " per dag"],
  hours: ["timmar", ""],
  persons: ["personer", ""],
  percent: ["procent", ""],
  "percent-of-full-time": ["procent", " av heltid"],
  credits: ["högskolepoäng", ""],
  days: ["dagar", ""],
  months: ["månader", ""],
  "working-days": ["arbetsdagar", ""],
};

/** `timmar`, `procent`; null for a bare number, as a ratio or a fact that has no unit. */
export function countedWords(measure: Measure, { facts }: Registers): string | null {
  if (measure === null) return null;
  if (typeof measure === "string") return WORDS[measure][0];
  return facts.find(({ id }) => id === measure.fact)?.unit ?? null;
}

/** `timmar per vecka`, `procent av heltid`. */
export function measureWords(measure: Measure, registers: Registers): string | null {
  return typeof measure === "string" ? WORDS[measure].join("") : countedWords(measure, registers);
}
