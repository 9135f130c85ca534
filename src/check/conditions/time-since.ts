/** `time-since`: how long it is since a day that the unit states: since it started, or since it passed a ceiling. */
import { addDays } from "../../quantity/calendar.ts";
import type { ConditionOf, IsoDate, Profile, Registers } from "../../rulebook/model.ts";
import { dateReader, factOf, statedDay } from "../facts.ts";
import { spanLimits, type SpanLimits } from "../spans/unit.ts";
import { describeTimeSince } from "../words/describe.ts";
import { ready, restsOn, type ReadyCondition } from "./ready.ts";

export type TimeSince = ConditionOf<"time-since">;

/** The days on which it holds: from so long after the day, until so long after it. The time is shorter than `most`. */
export function sinceLimits({ unit, atLeast, lessThan }: TimeSince): SpanLimits {
  return spanLimits(unit, atLeast, lessThan);
}

/** Before the stated day no time at all has passed. */
export function readyTimeSince(condition: TimeSince, registers: Registers): ReadyCondition {
  const reader = dateReader(registers, condition.fact);
  const { least, most, complete } = sinceLimits(condition);
  return ready(
    (unit) => {
      const since = reader.value(unit);
      if (since === null) return "unknown";
      const isLong = least === null || unit.date >= least.after(since);
      if (!isLong || (most !== null && unit.date >= most.after(since))) return "no";
      return complete ? "yes" : "unknown";
    },
    (unit) => restsOn(reader.told(unit), complete),
  );
}

export function timeSinceInWords(condition: TimeSince, registers: Registers): string {
  const { least, most, complete } = sinceLimits(condition);
  const limits = { least: least?.text ?? null, most: most?.text ?? null, complete };
  return describeTimeSince(factOf(registers, condition.fact).title, limits);
}

/** The days on which the answer turns for the unit. */
export function turningDays(condition: TimeSince, profile: Profile): readonly IsoDate[] {
  const since = statedDay(profile, condition.fact);
  if (since === null) return [];
  const { least, most } = sinceLimits(condition);
  return [least, most].flatMap((span) => (span === null ? [] : [span.after(since)]));
}

/** Days on which so long has just passed, and has not, when it is this day. */
export function daysBeside(condition: TimeSince, today: IsoDate): readonly IsoDate[] {
  const { least, most } = sinceLimits(condition);
  return [least, most].flatMap((span) => {
    if (span === null) return [];
    const last = span.before(today);
    return [last, addDays(last, 1), addDays(last, -1)];
  });
}
