/**
 * Figures of which a part may be missing. Two of three people's shares are known: the sum is then a range, and a
 * requirement may be settled all the same, or be unknown. Missing is never counted as zero in disguise.
 */
import { add, compare, max, min } from "./rational.ts";
import type { Rational } from "./rational.ts";

/** All values from `low` through `high`, both included; `high` is null when there is no upper bound. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational | null;
}

/** Whether something holds for every value of a range, for none of them, or only for some. */
export type Truth = "met" | "not-met" | "unknown";

export function exactly(value: Rational): Range {
  return { low: value, high: value };
}

export function atLeast(low: Rational): Range {
  return { low, high: null };
}

/** The values between two bounds, whichever of them is the larger. */
export function between(a: Rational, b: Rational): Range {
  return { low: min(a, b), high: max(a, b) };
}

export function addRanges(a: Range, b: Range): Range {
  return { low: add(a.low, b.low), high: a.high === null || b.high === null ? null : add(a.high, b.high) };
}

/** True when only one value is possible. */
export function isExact(range: Range): boolean {
  return range.high !== null && compare(range.low, range.high) === 0;
}

export function rangeAtLeast({ low, high }: Range, limit: Rational): Truth {
  if (compare(low, limit) >= 0) return "met";
  return high !== null && compare(high, limit) < 0 ? "not-met" : "unknown";
}

export function rangeMoreThan({ low, high }: Range, limit: Rational): Truth {
  if (compare(low, limit) > 0) return "met";
  return high !== null && compare(high, limit) <= 0 ? "not-met" : "unknown";
}

export function rangeAtMost(range: Range, limit: Rational): Truth {
  return opposite(rangeMoreThan(range, limit));
}

export function rangeLessThan(range: Range, limit: Rational): Truth {
  return opposite(rangeAtLeast(range, limit));
}

function opposite(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "met" ? "not-met" : "met";
}
