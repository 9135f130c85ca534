/** Lengths of time in each unit that a rule counts in. */
import type { CheckOf } from "../../rulebook/model.ts";
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
