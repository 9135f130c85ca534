/** The values between two ends: what limits let through, what a register says is possible. */
import { compare } from "./rational.ts";
import type { Rational } from "./rational.ts";

/** One limit. A strict lower bound is "more than", a strict upper bound "less than". */
export interface Bound {
  readonly side: "lower" | "upper";
  readonly strict: boolean;
  readonly value: Rational;
}

/** One end: the value itself belongs to the interval unless the end is strict. */
interface End {
  readonly value: Rational;
  readonly strict: boolean;
}

/** Null is no end on that side. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

/** The values that keep within every bound: all there are when there is none. */
export function intervalOf(bounds: readonly Bound[]): Interval {
  const end = (side: Bound["side"]): End | null =>
    bounds
      .filter((bound) => bound.side === side)
      .reduce<End | null>((a, { strict, value }) => tighter(a, { strict, value }, side), null);
  return { low: end("lower"), high: end("upper") };
}

/** The values from `low` through `high`, both included; null where there is no such end. */
export function intervalBetween(low: Rational | null, high: Rational | null): Interval {
  return {
    low: low === null ? null : { value: low, strict: false },
    high: high === null ? null : { value: high, strict: false },
  };
}

export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.strict || high.strict));
}

/** True when nothing lies in both. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  const common = { low: tighter(a.low, b.low, "lower"), high: tighter(a.high, b.high, "upper") };
  return isEmpty(a) || isEmpty(b) || isEmpty(common);
}

/** True when every value of `inner` lies in `outer`. */
export function isInside(inner: Interval, outer: Interval): boolean {
  if (isEmpty(inner)) return true;
  const low = outer.low === null || (inner.low !== null && compareEnds(inner.low, outer.low, "lower") >= 0);
  const high = outer.high === null || (inner.high !== null && compareEnds(inner.high, outer.high, "upper") <= 0);
  return low && high;
}

/** Where a value lies: before the interval, in it, or after it. */
export function placeIn({ low, high }: Interval, value: Rational): "before" | "in" | "after" {
  const own = { value, strict: false };
  if (low !== null && compareEnds(own, low, "lower") < 0) return "before";
  return high !== null && compareEnds(own, high, "upper") > 0 ? "after" : "in";
}

function tighter(a: End | null, b: End | null, side: Bound["side"]): End | null {
  if (a === null || b === null) return a ?? b;
  return compareEnds(a, b, side) > 0 === (side === "lower") ? a : b;
}

/** Which end comes later on the number line: a strict lower end starts after its value, a strict upper end before. */
function compareEnds(a: End, b: End, side: Bound["side"]): number {
  const order = compare(a.value, b.value);
  if (order !== 0 || a.strict === b.strict) return order;
  return a.strict === (side === "lower") ? 1 : -1;
}
