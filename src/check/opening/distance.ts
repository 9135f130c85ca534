/** Distances in opening time, exact to the minute. */
import { clockText } from "../../quantity/clock.ts";
import { dayName } from "../words/opening.ts";
import type { DaySpan } from "../words/opening.ts";
import type { Distance, Quantity } from "../outcome.ts";

/** `required` and `actual` are minutes; the difference is how far apart they are, in either direction. */
export function hoursDistance(
  kind: "hours" | "channels",
  required: number,
  actual: number,
  closed: readonly DaySpan[],
  sentence: string,
): Distance {
  return {
    kind,
    required: quantity(required),
    actual: quantity(actual),
    difference: quantity(Math.abs(required - actual)),
    closedHours: closed.map(({ day, span }) => ({
      day: dayName(day),
      from: clockText(span.start),
      to: clockText(span.end),
    })),
    sentence,
  };
}

function quantity(minutes: number): Quantity {
  return { value: String(minutes), unit: "minuter" };
}
