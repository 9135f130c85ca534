/**
 * Limits on a figure: at least, at most, more than, less than, alone or together. A limit that no source states makes
 * the whole unknown unless another limit already fails.
 */
import { add, compare, isZero, rational, roundDownTo, roundUpTo, subtract } from "../quantity/rational.ts";
import type { Rational } from "../quantity/rational.ts";
import { rangeAtLeast, rangeAtMost, rangeLessThan, rangeMoreThan } from "../quantity/range.ts";
import type { Range, Truth } from "../quantity/range.ts";
import type { Limit } from "../rulebook/model.ts";

/** What a strategist writes. */
export interface Limits {
  readonly atLeast?: Limit | undefined;
  readonly atMost?: Limit | undefined;
  readonly moreThan?: Limit | undefined;
  readonly lessThan?: Limit | undefined;
}

/** One stated limit. A strict lower bound is "more than", a strict upper bound "less than". */
export interface Bound {
  readonly side: "lower" | "upper";
  readonly strict: boolean;
  readonly value: Rational;
}

/** `complete` is false when a limit is "ej-angivet", or when there is none at all: such a check holds no figure. */
export interface Bounds {
  readonly bounds: readonly Bound[];
  readonly complete: boolean;
}

const ONE = rational(1);

export function boundsOf({ atLeast, atMost, moreThan, lessThan }: Limits): Bounds {
  const given = [
    bound("lower", false, atLeast),
    bound("lower", true, moreThan),
    bound("upper", false, atMost),
    bound("upper", true, lessThan),
  ].filter((limit) => limit !== null);
  const bounds = given.filter((limit) => limit !== "ej-angivet");
  return { bounds, complete: bounds.length > 0 && bounds.length === given.length };
}

/** Whether every possible value keeps within the bound, none does, or only some. */
function withinBound(range: Range, { side, strict, value }: Bound): Truth {
  if (side === "lower") return strict ? rangeMoreThan(range, value) : rangeAtLeast(range, value);
  return strict ? rangeLessThan(range, value) : rangeAtMost(range, value);
}

/** All bounds together. Not met when one fails for certain, whatever the others say. */
export function withinBounds(range: Range, bounds: readonly Bound[]): Truth {
  const truths = new Set(bounds.map((limit) => withinBound(range, limit)));
  if (truths.has("not-met")) return "not-met";
  return truths.has("unknown") ? "unknown" : "met";
}

/** The bound that every value of a range breaks, with the value that comes closest; null when there is none. */
export function certainlyFailing(
  range: Range | null,
  bounds: readonly Bound[],
): { readonly bound: Bound; readonly best: Rational } | null {
  if (range === null) return null;
  const bound = bounds.find((it) => withinBound(range, it) === "not-met");
  const best = bound?.side === "lower" ? range.high : range.low;
  return bound === undefined || best === null ? null : { bound, best };
}

/** True when an exact value keeps within every bound. */
export function keeps(value: Rational, bounds: readonly Bound[]): boolean {
  return withinBounds({ low: value, high: value }, bounds) === "met";
}

/** The multiple of `step` nearest to the bound that keeps within it. */
export function nearestWithin({ side, strict, value }: Bound, step: Rational): Rational {
  const rounded = side === "lower" ? roundUpTo(value, step) : roundDownTo(value, step);
  if (!strict || compare(rounded, value) !== 0) return rounded;
  return side === "lower" ? add(rounded, step) : subtract(rounded, step);
}

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

export function isEmpty({ low, high }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.strict || high.strict));
}

/** True when zero is one of the values. */
export function holdsZero(interval: Interval): boolean {
  const { low, high } = interval;
  const aboveLow = low === null || low.value.numerator < 0n || (isZero(low.value) && !low.strict);
  const belowHigh = high === null || high.value.numerator > 0n || (isZero(high.value) && !high.strict);
  return aboveLow && belowHigh;
}

function bound(side: Bound["side"], strict: boolean, limit: Limit | undefined): Bound | "ej-angivet" | null {
  if (limit === undefined) return null;
  return limit === "ej-angivet" ? limit : { side, strict, value: rational(limit) };
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
