/**
 * Exact numbers for judging. A whole number that a float holds without loss is kept as one, anything else as a fraction
 * of big integers; here alone it is chosen which. A comparison never divides, so whole numbers stay whole.
 */
import { add, compare, multiply, negate, rational, type Rational } from "./rational.ts";

export type Exact = number | Rational;

/** All values from `low` through `high`, both included; `high` is null when there is no upper bound. */
export interface ExactRange {
  readonly low: Exact;
  readonly high: Exact | null;
}

/** The number as it is written. */
export function exact(value: number): Exact {
  return Number.isSafeInteger(value) ? value : rational(value);
}

/** A big whole number, small again where it fits. */
export function whole(value: bigint): Exact {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : rational(value);
}

export function fractionOf(value: Exact): Rational {
  return typeof value === "number" ? rational(value) : value;
}

export function larger(a: Exact, b: Exact): Exact {
  return compareProducts(a, 1, b, 1) < 0 ? b : a;
}

export function smaller(a: Exact, b: Exact): Exact {
  return compareProducts(a, 1, b, 1) > 0 ? b : a;
}

export function plus(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return add(fractionOf(a), fractionOf(b));
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, typeof b === "number" ? -b : negate(b));
}

export function times(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a * b)) return a * b;
  return multiply(fractionOf(a), fractionOf(b));
}

/** How `a · b` stands to `c · d`: negative when it is smaller, 0 when they are equal, positive when it is larger. */
export function compareProducts(a: Exact, b: Exact, c: Exact, d: Exact): number {
  if (typeof a === "number" && typeof b === "number" && typeof c === "number" && typeof d === "number") {
    const [left, right] = [a * b, c * d];
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  }
  return compare(multiply(fractionOf(a), fractionOf(b)), multiply(fractionOf(c), fractionOf(d)));
}

/** -1, 0 or 1. */
export function signOf(value: Exact): number {
  return typeof value === "number" ? Math.sign(value) : compare(value, rational(0n));
}

/** Null when more than one value is possible, or any. */
export function onlyValue(range: ExactRange | null): Exact | null {
  if (range === null || range.high === null) return null;
  const { low, high } = range;
  return low === high || compareProducts(low, 1, high, 1) === 0 ? low : null;
}
