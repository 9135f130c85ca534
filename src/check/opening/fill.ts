/** The simplest hours that close a gap. */
import { intersect, subtract, union } from "../../quantity/clock.ts";
import type { Span } from "../../quantity/clock.ts";
import type { Day } from "../../quantity/day-class.ts";
import { distinct } from "../profile.ts";
import type { DaySpan } from "../words/opening.ts";
import type { Tally } from "./demand.ts";

/**
 * Exactly `minutes` more for days that are added up, or null when the window has no room for them. What is closed on
 * all of the days comes first, the longest stretch before shorter ones; then what is closed on single days.
 */
export function fillGroup(
  tallies: readonly Tally[],
  minutes: number,
  windows: readonly Span[],
): readonly DaySpan[] | null {
  const days = tallies.map(({ day }) => day);
  const common = tallies.reduce<readonly Span[]>((shared, { closed }) => intersect(shared, closed), windows);
  const single = tallies.flatMap(({ day, closed }) => subtract(closed, common).map((span) => ({ days: [day], span })));
  const fills: DaySpan[] = [];
  let left = minutes;
  for (const step of [...common.map((span) => ({ days, span })).sort(longestFirst), ...single.sort(longestFirst)]) {
    const taken = Math.min(left, step.days.length * lengthOf(step.span));
    fills.push(...spread(step, taken, windows));
    left -= taken;
  }
  return left === 0 ? joined(fills) : null;
}

/** What touches on one day is one stretch: a closed day that opens at noon with the others, and before noon alone. */
function joined(fills: readonly DaySpan[]): readonly DaySpan[] {
  return distinct(fills, ({ day }) => day).flatMap(({ day }) =>
    union(fills.filter((fill) => fill.day === day).map(({ span }) => span)).map((span) => ({ day, span })),
  );
}

interface Step {
  readonly days: readonly Day[];
  readonly span: Span;
}

function longestFirst(a: Step, b: Step): number {
  return lengthOf(b.span) - lengthOf(a.span);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The minutes evenly over the days, what is left over one minute each on the first of them. */
function spread({ days, span }: Step, minutes: number, windows: readonly Span[]): readonly DaySpan[] {
  const each = Math.floor(minutes / days.length);
  const extra = minutes % days.length;
  return days.flatMap((day, index) => {
    const length = index < extra ? each + 1 : each;
    return length === 0 ? [] : [{ day, span: partOf(span, length, windows) }];
  });
}

/** When people would come, where the rule lets any hour of the day count and the unit has none to stand beside. */
const USUAL_OPENING = 10 * 60;
const WHOLE_DAY_MINUTES = 24 * 60;

/** On a day that is closed all through, at a usual hour. Before the day's opening the last minutes are nearest to it; everywhere else the first ones are. */
function partOf(span: Span, length: number, windows: readonly Span[]): Span {
  const usual = { start: USUAL_OPENING, end: USUAL_OPENING + length };
  if (lengthOf(span) === WHOLE_DAY_MINUTES && usual.end <= span.end) return usual;
  const window = windows.find(({ start, end }) => start <= span.start && span.end <= end);
  // Before the middle of the day what lies nearest to the opening is at its end, whether the unit or the rule put it there.
  const beforeOpening =
    window !== undefined &&
    span.start === window.start &&
    (span.end < window.end || windows.indexOf(window) < windows.length - 1);
  return beforeOpening ? { start: span.end - length, end: span.end } : { start: span.start, end: span.start + length };
}
