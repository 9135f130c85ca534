/** Lengths of time in each unit that a rule counts in. */
import type { CheckOf, Limit } from "../../rulebook/model.ts";
import { monthsSpan } from "./months.ts";
import { daysSpan, type Span } from "./span.ts";
import { workingDaysSpan } from "./working-days.ts";

type TimeUnit = CheckOf<"time-between">["unit"];

const SPANS: Readonly<Record<TimeUnit, (count: number) => Span>> = {
  dagar: (count) => daysSpan(count),
  arbetsdagar: (count) => workingDaysSpan(count),
  manader: (count) => monthsSpan(count),
};

export function spanOf(count: number, unit: TimeUnit): Span {
  return SPANS[unit](count);
}

/** What is asked for; null where there is no such limit. `complete` is false where no source states one that there is. */
export interface SpanLimits {
  readonly least: Span | null;
  readonly most: Span | null;
  readonly complete: boolean;
}

export function spanLimits(unit: TimeUnit, least: Limit | undefined, most: Limit | undefined): SpanLimits {
  const span = (limit: Limit | undefined): Span | null => (typeof limit === "number" ? spanOf(limit, unit) : null);
  const given = [least, most].filter((limit) => limit !== undefined);
  const complete = given.length > 0 && given.every((limit) => limit !== "ej-angivet");
  return { least: span(least), most: span(most), complete };
}
