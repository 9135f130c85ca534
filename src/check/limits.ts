/**
 * Limits on a figure: at least, at most, more than, less than, alone or together. A limit that no source states makes
 * the whole unknown unless another limit already fails.
 */
import { compareProducts, fractionOf, signOf, whole, type Exact, type ExactRange } from "../quantity/exact.ts";
import { add, compare, divide, multiply, rational, roundDownTo, roundUpTo, subtract } from "../quantity/rational.ts";
import type { Rational } from "../quantity/rational.ts";
import type { Bound } from "../quantity/interval.ts";
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

/**
 * A figure against its limits. `best` is the value that comes closest where only a range is known. What is unknown
 * lacks a limit that some source states, or a fact.
 */
export type FigureFinding =
  | { readonly state: "met" }
  | { readonly state: "not-met"; readonly failing: Bound; readonly best: Rational | null }
  | { readonly state: "unknown"; readonly lacks: "limit" | "fact" };

const MET: FigureFinding = { state: "met" };
const LACKS_LIMIT: FigureFinding = { state: "unknown", lacks: "limit" };
const LACKS_FACT: FigureFinding = { state: "unknown", lacks: "fact" };

/** A figure as what is divided, and by what: that is above zero where only a range is known. */
export interface Divided {
  readonly above: Exact;
  readonly below: Exact;
}

/** Figures held against the limits. Nothing is divided to find out which bound is broken. */
export interface Held {
  readonly exactly: (above: Exact, below: Exact) => FigureFinding;
  /** Somewhere from `low` through `high`; null when there is no upper bound. */
  readonly between: (low: Divided, high: Divided | null) => FigureFinding;
  /** Anywhere. */
  readonly anywhere: FigureFinding;
}

/** The figures are `factor` times what is divided. */
export function heldAgainst({ bounds, complete }: Bounds, factor: Rational): Held {
  const limits = bounds.map((bound) => limitAt(bound, factor));
  const anywhere = complete || bounds.length > 0 ? LACKS_FACT : LACKS_LIMIT;
  const kept = complete ? MET : LACKS_LIMIT;
  return {
    anywhere,
    exactly: (above, below) => {
      for (const limit of limits) if (isBroken(limit, above, below)) return limit.broken;
      return kept;
    },
    between: (low, high) => {
      let isKept = true;
      for (const limit of limits) {
        const [best, worst] = limit.isLeast ? [high, low] : [low, high];
        if (best !== null && isBroken(limit, best.above, best.below)) {
          return { ...limit.broken, best: valueOf(best, factor) };
        }
        isKept &&= worst !== null && !isBroken(limit, worst.above, worst.below);
      }
      return isKept ? kept : anywhere;
    },
  };
}

/** A bound of what is divided: `above` through `below`. */
interface LimitAt {
  readonly above: Exact;
  readonly below: Exact;
  readonly isLeast: boolean;
  readonly isStrict: boolean;
  readonly broken: FigureFinding & { readonly state: "not-met" };
}

function limitAt(bound: Bound, factor: Rational): LimitAt {
  const { numerator, denominator } = divide(bound.value, factor);
  return {
    above: whole(numerator),
    below: whole(denominator),
    isLeast: bound.side === "lower",
    isStrict: bound.strict,
    broken: { state: "not-met", failing: bound, best: null },
  };
}

function isBroken({ above, below, isLeast, isStrict }: LimitAt, over: Exact, under: Exact): boolean {
  const order = compareProducts(over, below, above, under) * signOf(under);
  if (order === 0) return isStrict;
  return isLeast ? order < 0 : order > 0;
}

function valueOf({ above, below }: Divided, factor: Rational): Rational {
  return multiply(divide(fractionOf(above), fractionOf(below)), factor);
}

/** Of a figure that nothing is divided for; null where nothing is known of it. */
export function heldWithin({ between, anywhere }: Held, range: ExactRange | null): FigureFinding {
  if (range === null) return anywhere;
  const { low, high } = range;
  return between({ above: low, below: 1 }, high === null ? null : { above: high, below: 1 });
}

/** True when an exact value keeps within every bound. */
export function keeps(value: Rational, bounds: readonly Bound[]): boolean {
  return !bounds.some((bound) => isBroken(limitAt(bound, rational(1)), value, 1));
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
