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

/** At least so long, and at most or less than so long. */
interface Spans {
  readonly least: Span | null;
  readonly most: Span | null;
}

/** Whether the days that the one allows, counted from a day, are all allowed by the other. */
export function isInsideSpans(day: IsoDate, inner: Spans, outer: Spans): boolean {
  const starts = outer.least === null || (inner.least !== null && inner.least.after(day) >= outer.least.after(day));
  const ends = outer.most === null || (inner.most !== null && inner.most.after(day) <= outer.most.after(day));
  return starts && ends;
}

/** The first, the 28th and the last day of every month of four years: what any length does, it does to one of them. */
export const BEGINNINGS: readonly IsoDate[] = Array.from({ length: 48 }, (_, n) => addMonths("2024-01-31", n)).flatMap(
  (last) => {
    const month = last.slice(0, 8);
    return [`${month}01`, `${month}28`, last];
  },
);
