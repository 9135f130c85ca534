/** The values that limits allow, as an interval within what the register says is possible. */
import { rational } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import { intervalOf, isInside } from "../../quantity/interval.ts";
import type { Bound, Interval } from "../../quantity/interval.ts";
import { keeps, nearestWithin } from "../../check/limits.ts";
import { orderingOf } from "./relation.ts";
import type { Ordering } from "./relation.ts";

const ONE = rational(1);

/** The domain that a register declares for the figure. */
export interface Domain {
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly whole: boolean;
}

/** The values of the domain that keep within the bounds. Ends that the domain implies are left out. */
export function allowedWithin(bounds: readonly Bound[], { min, max, whole }: Domain): Interval {
  const { low, high } = intervalOf(whole ? bounds.map(wholeBound) : bounds);
  return {
    low: low !== null && min !== null && keeps(min, [{ side: "lower", ...low }]) ? null : low,
    high: high !== null && max !== null && keeps(max, [{ side: "upper", ...high }]) ? null : high,
  };
}

export function compareIntervals(older: Interval, newer: Interval): Ordering {
  return orderingOf(isInside(newer, older), isInside(older, newer));
}

/** More than 4 persons is at least 5. */
function wholeBound(bound: Bound): Bound {
  return { ...bound, value: nearestWithin(bound, ONE), strict: false };
}
