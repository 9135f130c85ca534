/** Weeks and checks of opening hours, by hand and generated. */
import * as fc from "fast-check";
import { clockText } from "../../src/quantity/clock.ts";
import type { Day, DayClass } from "../../src/quantity/day-class.ts";
import { applyEdits } from "../../src/check/edit.ts";
import type { CheckContext } from "../../src/check/context.ts";
import type { Outcome, ProfileEdit } from "../../src/check/outcome.ts";
import type { CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context, COOPERATION_FACT, REGISTERS } from "./build.ts";
import { judgedWhole } from "./closing-proof.ts";

export type Hours = NonNullable<Profile["openingHours"]>;
export type Entry = Hours[number];
export type HoursCheck = CheckOf<"opening-hours">;
export type ChannelsCheck = CheckOf<"opening-channels">;

/** A week without public holidays: 6–12 October 2025. */
export const NORMAL_DAY = "2025-10-06";

export function open(days: DayClass, opens: string, closes: string, rest: Partial<Entry> = {}): Entry {
  return { days, opens, closes, ...rest };
}

export const WEEKLY_45: HoursCheck = {
  kind: "opening-hours",
  days: "vardagar",
  between: ["08:00", "17:00"],
  atLeastHoursPerWeek: 45,
};
export const WEEKLY_30: HoursCheck = { ...WEEKLY_45, atLeastHoursPerWeek: 30 };
export const WEEKLY_40: HoursCheck = { ...WEEKLY_45, atLeastHoursPerWeek: 40 };
export const EVENING: HoursCheck = {
  kind: "opening-hours",
  days: "vardagar",
  between: ["17:00", "24:00"],
  atLeastHoursPerDay: 2,
  cooperation: "egen-eller-samverkan",
};

export function inContext(parts: Partial<Profile>, date = NORMAL_DAY): CheckContext {
  return context(parts, { date, registers: { ...REGISTERS, facts: [...REGISTERS.facts, COOPERATION_FACT] } });
}

/** The outcome for a unit with these hours and nothing else, unless told. */
export function judged(
  check: HoursCheck,
  openingHoursOf: Hours,
  rest: Partial<Profile> = {},
  date = NORMAL_DAY,
): ReturnType<typeof judgedWhole> {
  return judgedWhole(check, inContext({ openingHours: openingHoursOf, ...rest }, date));
}

export function stateOf(check: HoursCheck, hours: Hours): Outcome["state"] {
  return judged(check, hours).state;
}

export function edited(given: CheckContext, edits: readonly ProfileEdit[]): CheckContext {
  return { ...given, profile: applyEdits(given.profile, edits) };
}

const DAY_CLASSES: readonly DayClass[] = [
  "vardagar",
  "helg",
  "alla-dagar",
  "mandag",
  "fredag",
  "lordag",
  "sondag",
  "helgdag",
];
const SINGLE_DAYS: readonly Day[] = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag", "helgdag"];

/** Quarters make touching, overlapping and equal times likely. */
const clock = fc.integer({ min: 0, max: 96 }).map((quarter) => clockText(quarter * 15));

const times = fc
  .tuple(clock, clock)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]));

const channels = fc.uniqueArray(fc.constantFrom("besok" as const, "digitalt" as const, "telefon" as const), {
  minLength: 1,
});

const whole: fc.Arbitrary<Entry> = fc
  .tuple(
    fc.constantFrom(...DAY_CLASSES),
    times,
    fc.option(channels),
    fc.boolean(),
    fc.subarray(["lakare", "sjukskoterska"]),
  )
  .map(([days, [opens, closes], kept, own, present]) => ({
    days,
    opens,
    closes,
    present,
    ...(kept === null ? {} : { channels: kept }),
    ...(own ? {} : { cooperation: "Kvällsmottagningen Söder" }),
  }));

const incomplete: fc.Arbitrary<Entry> = fc
  .tuple(whole, fc.constantFrom("opens", "closes", "both"))
  .map(([{ opens, closes, ...rest }, lacks]) => ({
    ...rest,
    ...(lacks === "closes" && opens !== undefined ? { opens } : {}),
    ...(lacks === "opens" && closes !== undefined ? { closes } : {}),
  }));

const closed: fc.Arbitrary<Entry> = fc.constantFrom(...DAY_CLASSES).map((days): Entry => ({ days, closed: true }));

/** Hours with every time stated; a list so short that some days and the holidays are left out. */
export const completeHours: fc.Arbitrary<Hours> = fc.array(whole, { maxLength: 6 });

/** Hours that state every time and every entry's channels. */
export const channelHours: fc.Arbitrary<Hours> = fc
  .array(fc.tuple(whole, channels), { minLength: 1, maxLength: 6 })
  .map((entries) => entries.map(([entry, kept]) => ({ ...entry, channels: kept })));

/** Hours as people write them: with closed days and missing times among the rest. */
export const anyHours: fc.Arbitrary<Hours> = fc.array(
  fc.oneof({ weight: 6, arbitrary: whole }, { weight: 1, arbitrary: incomplete }, { weight: 1, arbitrary: closed }),
  { maxLength: 6 },
);

/** Every day with one stretch of its own: weeks that often lie near a limit. */
export const fullWeek: fc.Arbitrary<Hours> = fc
  .tuple(
    ...SINGLE_DAYS.map((days) => times.map(([opens, closes]): Entry => ({ days, opens, closes, present: ["lakare"] }))),
  )
  .map((entries): Hours => entries);

const limit = fc.constantFrom(0, 0.5, 1, 2, 4, 7.25, 9, 13.4, 20, 30, 40, 45, 60, 120);

export const hoursCheck: fc.Arbitrary<HoursCheck> = fc
  .tuple(
    fc.constantFrom(...DAY_CLASSES),
    fc.option(times),
    fc.constantFrom("atLeastHoursPerWeek" as const, "atLeastHoursPerDay" as const, "atLeastHoursInTotal" as const),
    limit,
    fc.constantFrom("egen" as const, "egen-eller-samverkan" as const, null),
    fc.option(times, { freq: 4 }),
    fc.constantFrom(null, null, null, "lakare"),
  )
  .map(([days, between, measure, hours, cooperation, outside, present]) => ({
    kind: "opening-hours" as const,
    days,
    ...(between === null ? {} : { between: [...between] }),
    ...(outside === null ? {} : { outside: [...outside] }),
    ...(present === null ? {} : { present }),
    ...(cooperation === null ? {} : { cooperation }),
    [measure]: hours,
  }));

export const channelsCheck: fc.Arbitrary<ChannelsCheck> = fc
  .tuple(fc.constantFrom(...DAY_CLASSES), fc.option(times), channels)
  .map(([days, between, kept]) => ({
    kind: "opening-channels" as const,
    days,
    ...(between === null ? {} : { between: [...between] }),
    channels: kept,
  }));

export const cooperationFact = fc.constantFrom("ja", "nej", "vet-ej", null);

export function withFact(answer: string | null): Partial<Profile> {
  return answer === null ? {} : { facts: { "samverkan-kvall-helg": answer } };
}
