/** The days that opening hours are stated for: the seven weekdays, and the public holiday that takes a weekday's place. */
import { WEEKDAYS } from "./calendar.ts";
import type { Weekday } from "./calendar.ts";

/** `helgdag` is a public holiday that falls on a weekday: it has hours of its own and is no part of a normal week. */
export type Day = Weekday | "helgdag";

/** How rules and profiles name several days at once. */
export type DayClass = Day | "vardagar" | "helg" | "alla-dagar";

/** Every day in the order they are listed, the public holiday last. */
export const DAYS: readonly Day[] = [...WEEKDAYS, "helgdag"];

export const WORKING_DAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

const WEEKEND: readonly Day[] = ["lordag", "sondag", "helgdag"];

/** The days of a class. All days means all: public holidays too. */
export function daysOf(days: DayClass): readonly Day[] {
  switch (days) {
    case "alla-dagar":
      return DAYS;
    case "vardagar":
      return WORKING_DAYS;
    case "helg":
      return WEEKEND;
    case "mandag":
    case "tisdag":
    case "onsdag":
    case "torsdag":
    case "fredag":
    case "lordag":
    case "sondag":
    case "helgdag":
      return [days];
  }
}

/** The days of a class as bits, one for each day, so that two classes are held against each other at once. */
export function dayBits(days: DayClass): number {
  return BITS[days];
}

const BITS: Readonly<Record<DayClass, number>> = {
  mandag: 1,
  tisdag: 2,
  onsdag: 4,
  torsdag: 8,
  fredag: 16,
  lordag: 32,
  sondag: 64,
  helgdag: 128,
  vardagar: 31,
  helg: 224,
  "alla-dagar": 255,
};
