/** Lengths of time by the calendar: so many days, so many months. */
import { addDays } from "../../quantity/calendar.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { plural } from "../../words/format.ts";

export interface Span {
  /** The first day that is so long after another. */
  readonly after: (day: IsoDate) => IsoDate;
  /** The last day that is so long before another. */
  readonly before: (day: IsoDate) => IsoDate;
  /** `60 dagar`. */
  readonly text: string;
}

/** Calendar days. A part of a day is a day. */
export function daysSpan(days: number): Span {
  const whole = Math.ceil(days);
  return {
    after: (day) => addDays(day, whole),
    before: (day) => addDays(day, -whole),
    text: plural(whole, "dag", "dagar"),
  };
}
