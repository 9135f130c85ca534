/** Months are counted as the law on the reckoning of time does: to the same number in the month, else to its last day. */
import { addMonths, monthsBefore } from "../../quantity/calendar.ts";
import { plural } from "../../words/format.ts";
import type { Span } from "./span.ts";

export function monthsSpan(months: number): Span {
  return {
    after: (day) => addMonths(day, months),
    before: (day) => monthsBefore(day, months),
    text: plural(months, "månad", "månader"),
  };
}
