/** What one side of a ratio is counted per: as it is, in hundredths, or so many at a time with what is begun as a whole. */
import { compareProducts, type Exact } from "../quantity/exact.ts";
import { divide, multiply, rational, subtract, type Rational } from "../quantity/rational.ts";
import type { Bound } from "../quantity/interval.ts";
import type { CheckOf } from "../rulebook/model.ts";
import { beforeBegun, begun } from "./rounding.ts";

type RatioCheck = CheckOf<"ratio">;

/** How many of the denominator a limit is for. */
export function baseOf({ per = 1 }: Pick<RatioCheck, "per">): number {
  return per === "procent" ? 100 : per;
}

/** Counts what is begun as a whole; what is counted precisely stays as it is. */
export type Rounding = (divisor: Exact) => Exact;

/** `unit` is what the denominator is counted in: hundredths of a post, or one. */
export function roundingOf({ rounding, ...check }: RatioCheck, unit: Rational): Rounding {
  if (rounding !== "per-paborjat") return (divisor) => divisor;
  const step = divide(rational(baseOf(check)), unit);
  return (divisor) => begun(divisor, step);
}

/** What the denominator has to be for its begun wholes to keep within the bound. */
export function beforeRounding({ rounding, ...check }: RatioCheck, bound: Bound): Bound {
  return rounding === "per-paborjat" ? beforeBegun(bound, baseOf(check)) : bound;
}

/** The part that makes so large a share of a whole which it is counted in: what is added to it is added to the whole. */
export function partOfOwnWhole(limit: Rational, part: Rational, whole: Rational): Rational | null {
  if (compareProducts(limit, 1, 1, 1) >= 0) return null;
  return divide(multiply(limit, subtract(whole, part)), subtract(rational(1), limit));
}
