/**
 * Limits on a figure: at least, at most, more than, less than, alone or together. A limit that no source states makes
 * the whole unknown unless another limit already fails.
 */
import { add, compare, rational, roundDownTo, roundUpTo, subtract } from "../quantity/rational.ts";
import type { Rational } from "../quantity/rational.ts";
import type { Bound } from "../quantity/interval.ts";
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

/** `complete` is false when a limit is "ej-angivet", or when there is none at all: such a check holds no figure. */
export interface Bounds {
  readonly bounds: readonly Bound[];
  readonly complete: boolean;
}

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

function bound(side: Bound["side"], strict: boolean, limit: Limit | undefined): Bound | "ej-angivet" | null {
  if (limit === undefined) return null;
  return limit === "ej-angivet" ? limit : { side, strict, value: rational(limit) };
}
