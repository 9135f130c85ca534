/** A check of opening hours as numbers, and a week measured against it. */
import { intersect, parseClock, subtract, union } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import { daysOf } from "../../quantity/day-class.ts";
import type { Day, DayClass } from "../../quantity/day-class.ts";
import { multiply, rational, roundUpTo } from "../../quantity/rational.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import type { HoursRequirement } from "../words/opening.ts";
import { presenceOf } from "./present.ts";
import { spansOf, WHOLE_DAY } from "../week.ts";
import type { Channel, OpenStretch, Week } from "../week.ts";

export type HoursCheck = CheckOf<"opening-hours">;
export type ChannelsCheck = CheckOf<"opening-channels">;

/** The fact that says whether a cooperating unit is open on evenings and weekends. */
export const COOPERATION = "samverkan-kvall-helg";

/** One measured day: what counts, what is closed inside the window, and how much of the open time is cooperation only. */
export interface Tally {
  readonly day: Day;
  readonly open: readonly Span[];
  readonly closed: readonly Span[];
  readonly minutes: number;
  readonly minutesInCooperation: number;
}

/**
 * The requirement of a check. Opening time is whole minutes, so a limit that is not a whole number of minutes is reached
 * exactly by the next whole minute.
 */
export function requirementOf(check: HoursCheck, registers: Registers): HoursRequirement {
  const { measure } = limitOf(check);
  return {
    measure,
    days: check.days,
    windows: windowsOf(check),
    minutes: minutesAsked(check),
    cooperation: check.cooperation === "egen-eller-samverkan",
    present: check.present === undefined ? null : presenceOf(check.present, registers),
  };
}

/** Null where no source states how long. */
export function minutesAsked(check: HoursCheck): number | null {
  const { hours } = limitOf(check);
  return hours === "ej-angivet" ? null : wholeMinutes(hours);
}

/** A check of channels as the days and minutes that it looks at. */
export interface ChannelDemand {
  readonly days: DayClass;
  readonly window: Span;
  readonly channels: readonly Channel[];
}

export function channelDemandOf({ days, between, channels }: ChannelsCheck): ChannelDemand {
  return { days, window: windowOf(between), channels };
}

/** What is left of the window when the time that does not count is taken away. */
export function windowsOf({ between, outside }: Pick<HoursCheck, "between" | "outside">): readonly Span[] {
  const window = windowOf(between);
  return outside === undefined ? [window] : subtract([window], [windowOf(outside)]);
}

/** The window of a check, the whole day where it states none. */
function windowOf(between: readonly string[] | undefined): Span {
  const [from = "00:00", to = "24:00"] = between ?? [];
  return { start: parseClock(from) ?? WHOLE_DAY.start, end: parseClock(to) ?? WHOLE_DAY.end };
}

/**
 * The groups of days whose time is added up, each of which must reach the limit: every day by itself, or all of them
 * together. A sum is of a normal week, in which there is no public holiday: its hours cannot make up for a Saturday.
 */
export function groupsOf({ measure, days }: HoursRequirement): readonly (readonly Day[])[] {
  return measure === "per-day" ? daysOf(days).map((day) => [day]) : [daysInNormalWeek(days)];
}

function daysInNormalWeek(days: DayClass): readonly Day[] {
  return days === "helgdag" ? ["helgdag"] : daysOf(days).filter((day) => day !== "helgdag");
}

/** Every day that is measured. */
export function measuredDays(requirement: HoursRequirement): readonly Day[] {
  return groupsOf(requirement).flat();
}

/** Measures each day by what is surely open. */
export function tallySure(week: Week, requirement: HoursRequirement): readonly Tally[] {
  return measuredDays(requirement).map((day) =>
    tallyOf(day, surelyOpen(day, week, requirement), week.on(day).open(false), requirement),
  );
}

/** Measures each day by the most that can be open: unclear entries at their widest, and `extra` on every day. */
export function tallyPossible(
  week: Week,
  requirement: HoursRequirement,
  extra: readonly OpenStretch[],
): readonly Tally[] {
  return measuredDays(requirement).map((day) => {
    const stretches = [...week.on(day).sure, ...week.on(day).unclear, ...extra];
    const counted = stretches.filter((stretch) => counts(stretch, requirement));
    const own = counted.filter(({ side }) => side === "own");
    return tallyOf(day, union(spansOf(counted)), union(spansOf(own)), requirement);
  });
}

function tallyOf(day: Day, counted: readonly Span[], own: readonly Span[], { windows }: HoursRequirement): Tally {
  const open = intersect(counted, windows);
  const minutes = minutesWithin(counted, windows);
  return {
    day,
    open,
    closed: subtract(windows, open),
    minutes,
    minutesInCooperation: minutes - minutesWithin(own, windows),
  };
}

function surelyOpen(day: Day, week: Week, { cooperation }: HoursRequirement): readonly Span[] {
  return week.on(day).open(cooperation);
}

/** How many minutes of spans that do not overlap lie in the windows. */
function minutesWithin(spans: readonly Span[], windows: readonly Span[]): number {
  let minutes = 0;
  for (const { start, end } of windows) {
    for (const span of spans) minutes += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return minutes;
}

/** A requirement with a stated limit, and the groups of days that must each reach it. */
export interface HoursDemand {
  readonly requirement: HoursRequirement;
  readonly minutes: number;
  readonly groups: readonly (readonly Day[])[];
}

/** True when every group of days surely reaches the limit. */
export function surelyReaches(week: Week, demand: HoursDemand): boolean {
  const { requirement } = demand;
  return everyGroup(demand, (day) => minutesWithin(surelyOpen(day, week, requirement), requirement.windows));
}

/** True when every group may reach it: unclear entries at their widest, and `extra` on every day. */
export function mayReach(week: Week, demand: HoursDemand, extra: readonly OpenStretch[]): boolean {
  const { requirement } = demand;
  return everyGroup(demand, (day) => {
    const sure = surelyOpen(day, week, requirement);
    const { unclear } = week.on(day);
    if (unclear.length + extra.length === 0) return minutesWithin(sure, requirement.windows);
    const more = [...unclear, ...extra].filter((stretch) => counts(stretch, requirement));
    return minutesWithin(union([...sure, ...spansOf(more)]), requirement.windows);
  });
}

function everyGroup({ groups, minutes }: HoursDemand, minutesOn: (day: Day) => number): boolean {
  for (const days of groups) {
    let open = 0;
    for (const day of days) open += minutesOn(day);
    if (open < minutes) return false;
  }
  return true;
}

/** Own time always counts, a cooperating unit's only where the check says so. */
export function counts(stretch: OpenStretch, requirement: HoursRequirement): boolean {
  return stretch.side === "own" || requirement.cooperation;
}

/** The tallies of each group of days that is added up. */
export function talliesByGroup(
  tallies: readonly Tally[],
  requirement: HoursRequirement,
): readonly (readonly Tally[])[] {
  return groupsOf(requirement).map((days) => tallies.filter(({ day }) => days.includes(day)));
}

export function minutesOf(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { minutes }) => total + minutes, 0);
}

function limitOf(check: HoursCheck): {
  readonly measure: HoursRequirement["measure"];
  readonly hours: number | "ej-angivet";
} {
  if (check.atLeastHoursPerWeek !== undefined) return { measure: "per-week", hours: check.atLeastHoursPerWeek };
  if (check.atLeastHoursPerDay !== undefined) return { measure: "per-day", hours: check.atLeastHoursPerDay };
  return { measure: "in-total", hours: check.atLeastHoursInTotal ?? "ej-angivet" };
}

function wholeMinutes(hours: number): number {
  return Number(roundUpTo(multiply(rational(hours), rational(60)), rational(1)).numerator);
}
