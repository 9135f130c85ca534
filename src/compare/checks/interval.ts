/** The values that limits allow, as an interval within what the register says is possible. */
import { compare, isZero, rational } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import { keeps, nearestWithin } from "../../check/limits.ts";
import type { Bound } from "../../check/limits.ts";
import { orderingOf } from "./relation.ts";
import type { Ordering } from "./relation.ts";

const ONE = rational(1);

/** The allowed values as an interval: null is no end. For whole numbers the ends are whole and included. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}
interface End {
  readonly value: Rational;
  readonly strict: boolean;
}

/** The domain that a register declares for the figure. */
export interface Domain {
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly whole: boolean;
}

/** The values of the domain that keep within the bounds. Ends that the domain implies are left out. */
export function intervalOf(bounds: readonly Bound[], { min, max, whole }: Domain): Interval {
  const ends = (side: Bound["side"]): readonly End[] =>
    bounds
      .filter((it) => it.side === side)
      .map((it) => (whole ? wholeEnd(it) : { value: it.value, strict: it.strict }));
  const low = ends("lower").reduce<End | null>((a, b) => (a === null || compareEnds(a, b, "lower") < 0 ? b : a), null);
  const high = ends("upper").reduce<End | null>((a, b) => (a === null || compareEnds(a, b, "upper") > 0 ? b : a), null);
  return {
    low: low !== null && min !== null && keeps(min, [{ side: "lower", ...low }]) ? null : low,
    high: high !== null && max !== null && keeps(max, [{ side: "upper", ...high }]) ? null : high,
  };
}

/** True when every value of `inner` is in `outer`. */
export function isInside(inner: Interval, outer: Interval): boolean {
  if (isEmpty(inner)) return true;
  const lowInside = outer.low === null || (inner.low !== null && compareEnds(inner.low, outer.low, "lower") >= 0);
  const highInside = outer.high === null || (inner.high !== null && compareEnds(inner.high, outer.high, "upper") <= 0);
  return lowInside && highInside;
}

function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.strict || high.strict));
}

export function compareIntervals(older: Interval, newer: Interval): Ordering {
  return orderingOf(isInside(newer, older), isInside(older, newer));
}

/** True when zero is one of the values. */
export function holdsZero(interval: Interval): boolean {
  const { low, high } = interval;
  const aboveLow = low === null || low.value.numerator < 0n || (isZero(low.value) && !low.strict);
  const belowHigh = high === null || high.value.numerator > 0n || (isZero(high.value) && !high.strict);
  return aboveLow && belowHigh;
}

/** More than 4 persons is at least 5. */
function wholeEnd(limit: Bound): End {
  return { value: nearestWithin(limit, ONE), strict: false };
}

/** Which end comes later on the number line: a strict lower end starts after its value, a strict upper end before. */
function compareEnds(a: End, b: End, side: Bound["side"]): number {
  const order = compare(a.value, b.value);
  if (order !== 0 || a.strict === b.strict) return order;
  return a.strict === (side === "lower") ? 1 : -1;
}
