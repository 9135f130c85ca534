/** Which of two lengths of time is the longer: a month is 28 days or 31, so it depends on when it begins. */
import { addMonths } from "../../quantity/calendar.ts";
import type { Span } from "../../check/spans/span.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { orderingOf, type Ordering } from "./relation.ts";

/** `tighter` where the newer is never the shorter. */
export function compareSpans(older: Span, newer: Span): Ordering {
  return orderingOf(
    BEGINNINGS.every((day) => newer.after(day) >= older.after(day)),
    BEGINNINGS.every((day) => newer.after(day) <= older.after(day)),
  );
}

/** The first, the 28th and the last day of every month of four years: what any length does, it does to one of them. */
export const BEGINNINGS: readonly IsoDate[] = Array.from({ length: 48 }, (_, n) => addMonths("2024-01-31", n)).flatMap(
  (last) => {
    const month = last.slice(0, 8);
    return [`${month}01`, `${month}28`, last];
  },
);
