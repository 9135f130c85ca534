/** An amount divided by another, against one limit: known exactly, somewhere in a range, or with nobody to divide by. */
import { compareProducts, fractionOf, signOf, type Exact, type ExactRange } from "../quantity/exact.ts";
import type { Bound } from "../quantity/interval.ts";
import { divide, multiply, rational, ZERO, type Rational } from "../quantity/rational.ts";
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { counted, type Amount, type Counted } from "./amount.ts";
import { boundsOf, heldAgainst, type Bounds, type Divided, type FigureFinding, type Held } from "./limits.ts";
import { baseOf, roundingOf, type Rounding } from "./ratio-base.ts";
import type { Unit } from "./unit.ts";

type RatioCheck = CheckOf<"ratio">;

/** One limit to judge: the whole ratio, or the part of it that has a lowest level of its own. */
export interface Quotient {
  readonly numerator: Counted;
  readonly denominator: Counted;
  readonly per: Rational;
  readonly rounded: Rounding;
  readonly check: RatioCheck;
  readonly limits: Bounds;
  /** For amounts as they are counted. */
  readonly held: Held;
}

export function quotientsOf(check: RatioCheck, registers: Registers): readonly Quotient[] {
  const { numerator, denominator, ofWhich } = check;
  const per = baseOf(check);
  const quotient = (above: Amount, limits: Bounds): Quotient => {
    const [over, under] = [counted(above, registers), counted(denominator, registers)];
    const factor = multiply(divide(over.per, under.per), rational(per));
    return {
      numerator: over,
      denominator: under,
      per: rational(per),
      rounded: roundingOf(check, under.per),
      check,
      limits,
      held: heldAgainst(limits, factor),
    };
  };
  const main = quotient(numerator, boundsOf(check));
  return ofWhich === undefined ? [main] : [main, quotient(ofWhich.numerator, boundsOf(ofWhich))];
}

/** Part of a whole, in percent: there is no such part where there is no whole. */
export function isShare({ per }: RatioCheck): boolean {
  return per === "procent";
}

/** How the ratio is judged besides its finding: `nobody` is there to divide by, or something is missing or unsure. */
export type RatioFinding =
  | (FigureFinding & { readonly by: "figure" | "range" | "nobody" })
  | { readonly state: "not-applicable"; readonly by: "nobody" };

export function findQuotient(
  { numerator, denominator, limits, held, rounded, check }: Quotient,
  unit: Unit,
): RatioFinding {
  if (limits.bounds.length === 0) return { ...held.anywhere, by: "figure" };
  const above = numerator.count(unit);
  const below = denominator.count(unit);
  const divisor = below === null ? null : onlyValue(below);
  if (divisor !== null && signOf(divisor) === 0) {
    if (isShare(check)) return { state: "not-applicable", by: "nobody" };
    return { state: "not-met", failing: SOMEBODY, best: null, by: "nobody" };
  }
  const dividend = above === null ? null : onlyValue(above);
  if (dividend !== null && divisor !== null) return { ...held.exactly(dividend, rounded(divisor)), by: "figure" };
  return { ...findBetween(held, rounded, above, below), by: "range" };
}

/** Nothing follows where there may be nobody to divide by. */
function findBetween(held: Held, rounded: Rounding, above: ExactRange | null, below: ExactRange | null): FigureFinding {
  if (above === null || below === null || signOf(below.low) <= 0 || signOf(above.low) < 0) return held.anywhere;
  const low = below.high === null ? NONE : { above: above.low, below: rounded(below.high) };
  const high = above.high === null ? null : { above: above.high, below: rounded(below.low) };
  return held.between(low, high);
}

const NONE: Divided = { above: 0, below: 1 };

/** Somebody to divide by. */
export const SOMEBODY: Bound = { side: "lower", strict: true, value: ZERO };

/** The value of an amount of which everything is known. */
export function valueOf(counted: Counted, unit: Unit): Rational {
  return multiply(fractionOf(onlyValueOf(counted, unit)), counted.per);
}

/** The denominator as it is divided by: what is begun of it as a whole. */
export function divisorOf({ denominator, rounded }: Quotient, unit: Unit): Rational {
  return multiply(fractionOf(rounded(onlyValueOf(denominator, unit))), denominator.per);
}

function onlyValueOf({ count }: Counted, unit: Unit): Exact {
  return count(unit)?.low ?? 0;
}

/** Null when more than one value is possible. */
function onlyValue({ low, high }: ExactRange): Exact | null {
  return high !== null && (low === high || compareProducts(low, 1, high, 1) === 0) ? low : null;
}
