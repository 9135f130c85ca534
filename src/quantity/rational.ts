/**
 * Exact numbers. A limit such as 84.95 has no exact float, and `3.3 / 1.1 >= 3` is false in floats: a verdict must not
 * hang on that, so every figure that is compared is a fraction of two integers.
 */

/** A fraction in lowest terms. The denominator is always positive, so two equal numbers have equal parts. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Exponents are bounded, or a few characters of input could ask for a number of a billion digits. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

/**
 * The exact value of a number as it is written: `0.1` is one tenth, not the binary float nearest to it.
 * Text has a decimal point and may have an exponent (`"84.95"`, `"1e-7"`).
 * @throws RangeError when the value is not a finite decimal number.
 */
export function rational(value: number | string | bigint): Rational {
  if (typeof value === "bigint") return { numerator: value, denominator: 1n };
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const text = String(value);
  const parts = DECIMAL.exec(text);
  if (parts === null) throw new RangeError(`not a finite decimal number: ${text}`);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = parts;
  const digits = BigInt(`${whole}${decimals}`);
  const signed = sign === "-" ? -digits : digits;
  const scale = Number(exponent) - decimals.length;
  return scale < 0 ? fraction(signed, 10n ** BigInt(-scale)) : rational(signed * 10n ** BigInt(scale));
}

/**
 * `n / d` in lowest terms.
 * @throws RangeError when `d` is zero.
 */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 1n) return { numerator: n, denominator: d };
  if (d === 0n) throw new RangeError("a fraction cannot have the denominator zero");
  const shared = greatestCommonDivisor(absolute(n), absolute(d));
  const divisor = d < 0n ? -shared : shared;
  return { numerator: n / divisor, denominator: d / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is zero: a caller must have said what no denominator means. */
export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** -1 when `a` is smaller, 0 when equal, 1 when `a` is larger. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isZero(value: Rational): boolean {
  return value.numerator === 0n;
}

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) > 0 ? b : a;
}

/**
 * The smallest multiple of `step` that is not below `value`.
 * @throws RangeError when `step` is not positive.
 */
export function roundUpTo(value: Rational, step: Rational): Rational {
  return negate(roundDownTo(negate(value), step));
}

/**
 * The largest multiple of `step` that is not above `value`.
 * @throws RangeError when `step` is not positive.
 */
export function roundDownTo(value: Rational, step: Rational): Rational {
  if (step.numerator <= 0n) throw new RangeError("a rounding step must be positive");
  return multiply(rational(floor(divide(value, step))), step);
}

/** The number with nothing lost: `"84.95"`, or `"1/3"` when no finite decimal exists. */
export function toExactText(value: Rational): string {
  if (value.denominator === 1n) return String(value.numerator);
  const digits = finiteDecimals(value.denominator);
  return digits === null ? `${value.numerator}/${value.denominator}` : toDecimalText(value, digits);
}

/**
 * The number with exactly `digits` decimals, a half rounded away from zero: 2.345 with two is `"2.35"`.
 * For display only; compare the `Rational`.
 */
export function toDecimalText(value: Rational, digits: number): string {
  const scaled = multiply({ numerator: absolute(value.numerator), denominator: value.denominator }, power(digits));
  const rounded = floor(add(scaled, HALF));
  const text = String(rounded).padStart(digits + 1, "0");
  const sign = value.numerator < 0n && rounded !== 0n ? "-" : "";
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(text.length - digits)}`;
}

const HALF: Rational = { numerator: 1n, denominator: 2n };

function power(digits: number): Rational {
  return rational(10n ** BigInt(digits));
}

/** How many decimals `1 / denominator` needs, or null when they never end (a prime other than 2 and 5). */
function finiteDecimals(denominator: bigint): number | null {
  const [withoutTwos, twos] = stripFactor(denominator, 2n);
  const [rest, fives] = stripFactor(withoutTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : null;
}

function stripFactor(value: bigint, factor: bigint): readonly [rest: bigint, count: number] {
  let rest = value;
  let count = 0;
  while (rest % factor === 0n) {
    rest /= factor;
    count += 1;
  }
  return [rest, count];
}

/** Division of integers rounds towards zero; a floor must go down for negative numbers too. */
function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
