/** An amount divided by another, against one limit: known exactly, somewhere in a range, or with nobody to divide by. */
import { fractionOf, signOf, type Exact, type ExactRange } from "../quantity/exact.ts";
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

/** A share of nothing does not apply. */
export type RatioFinding = FigureFinding | { readonly state: "not-applicable" };

/** Somebody to divide by. */
const SOMEBODY: Bound = { side: "lower", strict: true, value: ZERO };

/** There is nobody to divide by. */
export const NOBODY: RatioFinding = { state: "not-met", failing: SOMEBODY, best: null };

const NO_WHOLE: RatioFinding = { state: "not-applicable" };

export function findQuotient(
  { numerator, denominator, limits, held, rounded, check }: Quotient,
  unit: Unit,
): RatioFinding {
  if (limits.bounds.length === 0) return held.anywhere;
  const below = denominator.value(unit);
  if (below !== null && signOf(below) === 0) return isShare(check) ? NO_WHOLE : NOBODY;
  const above = numerator.value(unit);
  if (above !== null && below !== null) return held.exactly(above, rounded(below));
  return findBetween(held, rounded, numerator.possible(unit), denominator.possible(unit));
}

/** Whether nothing of the ratio is missing or unsure. */
export function isKnown({ numerator, denominator }: Quotient, unit: Unit): boolean {
  return numerator.value(unit) !== null && denominator.value(unit) !== null;
}

/** Nothing follows where there may be nobody to divide by. */
function findBetween(held: Held, rounded: Rounding, above: ExactRange | null, below: ExactRange | null): FigureFinding {
  if (above === null || below === null || signOf(below.low) <= 0 || signOf(above.low) < 0) return held.anywhere;
  const low = below.high === null ? NONE : { above: above.low, below: rounded(below.high) };
  const high = above.high === null ? null : { above: above.high, below: rounded(below.low) };
  return held.between(low, high);
}

const NONE: Divided = { above: 0, below: 1 };

/** The value of an amount of which everything is known. */
export function valueOf(counted: Counted, unit: Unit): Rational {
  return multiply(fractionOf(onlyValueOf(counted, unit)), counted.per);
}

/** The denominator as it is divided by: what is begun of it as a whole. */
export function divisorOf({ denominator, rounded }: Quotient, unit: Unit): Rational {
  return multiply(fractionOf(rounded(onlyValueOf(denominator, unit))), denominator.per);
}

function onlyValueOf({ value }: Counted, unit: Unit): Exact {
  return value(unit) ?? 0;
}
