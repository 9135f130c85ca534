/**
 * How two ratios relate where they round what they are counted per otherwise: one exactly and the other per so many begun,
 * or per so many and per so many others. Each says for every denominator how large the numerator must be, a curve that is
 * straight or has steps. Between two steps of either both are rising or level, so that the ends of each piece decide.
 */
import { baseOf } from "../../check/ratio-base.ts";
import { factOf } from "../../check/facts.ts";
import { boundsOf } from "../../check/limits.ts";
import { compare, divide, multiply, rational, roundUpTo, type Rational } from "../../quantity/rational.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { orderingOf, type Ordering } from "./relation.ts";

type RatioCheck = CheckOf<"ratio">;
type Amount = RatioCheck["numerator"];

const ONE = rational(1);
/** More steps than this in a common period are not walked. */
const MOST_STEPS = 2_000;

/** True where the levels alone do not tell. */
export function isRoundedOtherwise(older: RatioCheck, newer: RatioCheck): boolean {
  const [before, after] = [isBegun(older), isBegun(newer)];
  return before !== after || (before && baseOf(older) !== baseOf(newer));
}

/** Of ratios that differ in nothing but their level and how they round; null where nobody can tell. */
export function compareRounded(older: RatioCheck, newer: RatioCheck, registers: Registers): Ordering | null {
  const [before, after] = [levelOf(older), levelOf(newer)];
  if (before === null || after === null || before.side !== after.side) return null;
  if (!isWhole(older.denominator, registers)) return null;
  const period = lcm(baseOf(older), baseOf(newer));
  const steps = [older, newer].flatMap((check) => (isBegun(check) ? [baseOf(check)] : []));
  if (steps.some((step) => period / step > MOST_STEPS)) return null;
  const ends = steps.flatMap((step) => Array.from({ length: period / step }, (_, n) => n * step));
  const isStaffCounted = isWhole(older.numerator, registers);
  const differences = [...ends.flatMap((end) => [end, end + 1]), period]
    .filter((size) => size > 0)
    .map((size) => {
      const curve = (check: RatioCheck, level: Rational): Rational =>
        needed(check, level, size, isStaffCounted && size !== period, before.side);
      return compare(curve(newer, after.value), curve(older, before.value));
    });
  const isNeverLess = differences.every((it) => it >= 0);
  const isNeverMore = differences.every((it) => it <= 0);
  return before.side === "lower" ? orderingOf(isNeverLess, isNeverMore) : orderingOf(isNeverMore, isNeverLess);
}

/** The only limit, and whether it is a floor or a ceiling; null where there are several, or one that is not reached. */
function levelOf(check: RatioCheck) {
  const [only, ...others] = boundsOf(check).bounds;
  return only === undefined || others.length > 0 || only.strict ? null : only;
}

/** How large the numerator must be, or may be. Where it is whole, so is what it has to reach. */
function needed(
  check: RatioCheck,
  level: Rational,
  size: number,
  inWholes: boolean,
  side: "lower" | "upper",
): Rational {
  const shares = divide(rational(size), rational(baseOf(check)));
  const value = multiply(level, isBegun(check) ? roundUpTo(shares, ONE) : shares);
  return inWholes && side === "lower" ? roundUpTo(value, ONE) : value;
}

function isBegun({ rounding }: RatioCheck): boolean {
  return rounding === "per-paborjat";
}

function isWhole(amount: Amount, registers: Registers): boolean {
  switch (amount.kind) {
    case "fact":
      return factOf(registers, amount.fact).type === "heltal";
    case "persons":
      return true;
    case "full-time":
      return false;
  }
}

function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
