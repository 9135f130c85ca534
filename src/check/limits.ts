/**
 * Limits on a figure: at least, at most, more than, less than, alone or together. A limit that no source states makes
 * the whole unknown unless another limit already fails.
 */
import { compareProducts, signOf, whole, type Exact } from "../quantity/exact.ts";
import { add, compare, divide, rational, roundDownTo, roundUpTo, subtract } from "../quantity/rational.ts";
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
  /** Neither a floor nor a ceiling: what lies beside it is told how far, and not how to change. */
  readonly guideValue?: number | undefined;
}

/** `complete` is false when a limit is "ej-angivet", or when there is none at all: such a check holds no figure. */
export interface Bounds {
  readonly bounds: readonly Bound[];
  readonly complete: boolean;
  readonly isGuide: boolean;
}

export function boundsOf({ atLeast, atMost, moreThan, lessThan, guideValue }: Limits): Bounds {
  const given = [
    bound("lower", false, guideValue),
    bound("upper", false, guideValue),
    bound("lower", false, atLeast),
    bound("lower", true, moreThan),
    bound("upper", false, atMost),
    bound("upper", true, lessThan),
  ].filter((limit) => limit !== null);
  const bounds = given.filter((limit) => limit !== "ej-angivet");
  return { bounds, complete: bounds.length > 0 && bounds.length === given.length, isGuide: guideValue !== undefined };
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
function certainlyFailing(
  range: Range | null,
  bounds: readonly Bound[],
): { readonly bound: Bound; readonly best: Rational } | null {
  if (range === null) return null;
  const bound = bounds.find((it) => withinBound(range, it) === "not-met");
  const best = bound?.side === "lower" ? range.high : range.low;
  return bound === undefined || best === null ? null : { bound, best };
}

/** The first bound that `factor · above / below` breaks; null when it keeps within all. `below` is not zero. */
export type FirstBroken = (above: Exact, below: Exact) => Bound | null;

export function firstBroken(bounds: readonly Bound[], factor: Rational): FirstBroken {
  const limits = bounds.map((bound) => {
    const { numerator, denominator } = divide(bound.value, factor);
    return { bound, above: whole(numerator), below: whole(denominator) };
  });
  return (above, below) => {
    const sign = signOf(below);
    for (const limit of limits) {
      const order = compareProducts(above, limit.below, limit.above, below) * sign;
      const { side, strict } = limit.bound;
      if (strict && order === 0) return limit.bound;
      if (side === "lower" ? order < 0 : order > 0) return limit.bound;
    }
    return null;
  };
}

/**
 * A figure against its limits. `best` is the value that comes closest where only a range is known. What is unknown
 * lacks a limit that some source states, or a fact.
 */
export type FigureFinding =
  | { readonly state: "met" }
  | { readonly state: "not-met"; readonly failing: Bound; readonly best: Rational | null }
  | { readonly state: "unknown"; readonly lacks: "limit" | "fact" };

const MET: FigureFinding = { state: "met" };
export const LACKS_LIMIT: FigureFinding = { state: "unknown", lacks: "limit" };
const LACKS_FACT: FigureFinding = { state: "unknown", lacks: "fact" };

/** Of an exact figure: `failing` is the bound that it breaks. */
export function findingExact(failing: Bound | null, { complete }: Bounds): FigureFinding {
  if (failing !== null) return { state: "not-met", failing, best: null };
  return complete ? MET : LACKS_LIMIT;
}

/** Of a figure that is somewhere in a range, or anywhere when the range is null. */
export function findingInRange(range: Range | null, { bounds, complete }: Bounds): FigureFinding {
  const failing = certainlyFailing(range, bounds);
  if (failing !== null) return { state: "not-met", failing: failing.bound, best: failing.best };
  const kept = range !== null && withinBounds(range, bounds) === "met";
  if (!complete && (kept || bounds.length === 0)) return LACKS_LIMIT;
  return kept ? MET : LACKS_FACT;
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
