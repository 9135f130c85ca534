/** Amounts that are counted so many at a time, with what is begun as a whole. */
import { exact, fractionOf, type Exact } from "../quantity/exact.ts";
import type { Bound } from "../quantity/interval.ts";
import { rational, roundDownTo, roundUpTo, subtract, type Rational } from "../quantity/rational.ts";

/** The begun steps of an amount, each whole. */
export function begun(divisor: Exact, step: Rational): Exact {
  const { numerator, denominator } = roundUpTo(fractionOf(divisor), step);
  const small = Number(numerator);
  return denominator === 1n && Number.isSafeInteger(small) ? exact(small) : { numerator, denominator };
}

/** What an amount has to be for its begun steps to keep within the bound. */
export function beforeBegun(bound: Bound, size: number): Bound {
  const step = rational(size);
  if (bound.side === "upper") return { ...bound, strict: false, value: roundDownTo(bound.value, step) };
  return { ...bound, strict: true, value: subtract(roundUpTo(bound.value, step), step) };
}
