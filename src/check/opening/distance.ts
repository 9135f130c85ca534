/** Distances in opening time, exact to the minute. */
import { clockText } from "../../quantity/clock.ts";
import { dayName } from "../words/opening.ts";
import type { DaySpan } from "../words/opening.ts";
import { distanceOf, quantity } from "../distance.ts";
import type { Distance, Quantity } from "../outcome.ts";

/** `required` and `actual` are minutes; the difference is how far apart they are, in either direction. */
export function hoursDistance(
  kind: "hours" | "channels",
  required: number,
  actual: number,
  closed: readonly DaySpan[],
  sentence: string,
): Distance {
  const inMinutes = (minutes: number): Quantity => quantity(minutes, "minuter");
  return distanceOf(
    kind,
    [inMinutes(required), inMinutes(actual), inMinutes(Math.abs(required - actual))],
    sentence,
    closed.map(({ day, span }) => ({ day: dayName(day), from: clockText(span.start), to: clockText(span.end) })),
  );
}
