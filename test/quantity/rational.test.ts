import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  fraction,
  isZero,
  max,
  min,
  multiply,
  negate,
  rational,
  roundDownTo,
  roundUpTo,
  subtract,
  toDecimalText,
  toExactText,
  ZERO,
} from "../../src/quantity/rational.ts";

const ONE = rational(1);
const anyInteger = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positiveInteger = fc.bigInt({ min: 1n, max: 10n ** 20n });
const anyRational = fc.tuple(anyInteger, positiveInteger).map(([n, d]) => fraction(n, d));
const positiveRational = fc.tuple(positiveInteger, positiveInteger).map(([n, d]) => fraction(n, d));
const nonZeroRational = anyRational.filter((value) => !isZero(value));

describe("a number is the one that is written", () => {
  test.each([
    [0.1, 1n, 10n],
    ["84.95", 1699n, 20n],
    [84.95, 1699n, 20n],
    [45, 45n, 1n],
    [-2.5, -5n, 2n],
    [-0, 0n, 1n],
    ["0.00", 0n, 1n],
    ["007.50", 15n, 2n],
    ["+3", 3n, 1n],
    [1e-7, 1n, 10_000_000n],
    [1.5e-7, 3n, 20_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.25e22, 125n * 10n ** 20n, 1n],
    ["1E+3", 1000n, 1n],
    [1_419_753n, 1_419_753n, 1n],
    [Number.MIN_VALUE, 5n, 10n ** 324n],
  ])("%s", (value, numerator, denominator) => {
    expect(rational(value)).toEqual(fraction(numerator, denominator));
  });

  test("parts are in lowest terms with a positive denominator", () => {
    expect(rational("84.95")).toEqual({ numerator: 1699n, denominator: 20n });
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, -7n)).toEqual(ZERO);
  });

  test.each(["", " 1", "1 ", "1,5", "1 000", ".5", "5.", "abc", "1/3", "0x10", "1e", "--1", "1e1000000000"])(
    "the text %j is no number",
    (text) => {
      expect(() => rational(text)).toThrow(RangeError);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s is no number", (value) => {
    expect(() => rational(value)).toThrow(RangeError);
  });

  test("every float is taken and read back unchanged", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(toExactText(rational(value)))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("arithmetic is that of the rational numbers", () => {
  test("addition and multiplication commute and associate, and multiplication distributes", () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  test("zero and one are neutral, and every number has its inverses", () => {
    fc.assert(
      fc.property(nonZeroRational, (a) => {
        expect(add(a, ZERO)).toEqual(a);
        expect(multiply(a, ONE)).toEqual(a);
        expect(add(a, negate(a))).toEqual(ZERO);
        expect(subtract(a, a)).toEqual(ZERO);
        expect(divide(a, a)).toEqual(ONE);
        expect(multiply(divide(ONE, a), a)).toEqual(ONE);
      }),
    );
  });

  test("equal numbers have equal parts, however they came about", () => {
    fc.assert(
      fc.property(anyInteger, positiveInteger, positiveInteger, (n, d, factor) => {
        expect(fraction(n * factor, d * factor)).toEqual(fraction(n, d));
        expect(fraction(-n, -d)).toEqual(fraction(n, d));
      }),
    );
  });

  test("what floats get wrong is right: 3.3 / 1.1 is 3, and 0.1 + 0.2 is 0.3", () => {
    expect(divide(rational(3.3), rational(1.1))).toEqual(rational(3));
    expect(add(rational(0.1), rational(0.2))).toEqual(rational(0.3));
  });

  test("nothing is divided by zero", () => {
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });
});

describe("order", () => {
  test("comparing agrees with cross multiplication", () => {
    fc.assert(
      fc.property(anyInteger, positiveInteger, anyInteger, positiveInteger, (n1, d1, n2, d2) => {
        const difference = n1 * d2 - n2 * d1;
        const expected = difference === 0n ? 0 : difference < 0n ? -1 : 1;
        expect(compare(fraction(n1, d1), fraction(n2, d2))).toBe(expected);
        expect(compare(fraction(n2, d2), fraction(n1, d1))).toBe(expected === 0 ? 0 : -expected);
      }),
    );
  });

  test("max and min are the two numbers, the larger and the smaller", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compare(max(a, b), min(a, b))).toBeGreaterThanOrEqual(0);
        expect(add(max(a, b), min(a, b))).toEqual(add(a, b));
        expect([a, b]).toContainEqual(max(a, b));
      }),
    );
  });

  test("84.95 is below 85, and 399 children with two nurses are fewer than 200 each", () => {
    expect(compare(rational("84.95"), rational(85))).toBe(-1);
    expect(compare(fraction(399n, 2n), rational(200))).toBe(-1);
    expect(compare(rational("85.0"), rational(85))).toBe(0);
  });
});

describe("rounding to a step", () => {
  test.each([
    ["31", "5", "35", "30"],
    ["30", "5", "30", "30"],
    ["-31", "5", "-30", "-35"],
    ["0.21", "0.1", "0.3", "0.2"],
    ["0", "7", "0", "0"],
  ])("%s in steps of %s lies between %s above and %s below", (value, step, up, down) => {
    expect(toExactText(roundUpTo(rational(value), rational(step)))).toBe(up);
    expect(toExactText(roundDownTo(rational(value), rational(step)))).toBe(down);
  });

  test("the result is a multiple, on the right side, and less than a step away", () => {
    fc.assert(
      fc.property(anyRational, positiveRational, (value, step) => {
        const [up, down] = [roundUpTo(value, step), roundDownTo(value, step)];
        expect(divide(up, step).denominator).toBe(1n);
        expect(divide(down, step).denominator).toBe(1n);
        expect(compare(up, value)).toBeGreaterThanOrEqual(0);
        expect(compare(down, value)).toBeLessThanOrEqual(0);
        expect(compare(subtract(up, value), step)).toBe(-1);
        expect(compare(subtract(value, down), step)).toBe(-1);
      }),
    );
  });

  test.each(["0", "-1"])("a step of %s is refused", (step) => {
    expect(() => roundUpTo(ONE, rational(step))).toThrow(RangeError);
    expect(() => roundDownTo(ONE, rational(step))).toThrow(RangeError);
  });
});

describe("text", () => {
  test.each([
    [fraction(1699n, 20n), "84.95"],
    [fraction(1n, 3n), "1/3"],
    [fraction(-1n, 6n), "-1/6"],
    [fraction(-1n, 8n), "-0.125"],
    [fraction(1n, 2n ** 10n), "0.0009765625"],
    [rational("1200"), "1200"],
    [ZERO, "0"],
  ])("exact text of %o is %s", (value, text) => {
    expect(toExactText(value)).toBe(text);
  });

  test("the exact text of a finite decimal reads back as the same number", () => {
    fc.assert(
      fc.property(anyInteger, fc.nat({ max: 12 }), (n, decimals) => {
        const value = fraction(n, 10n ** BigInt(decimals));
        expect(rational(toExactText(value))).toEqual(value);
      }),
    );
  });

  test.each([
    ["2.345", 2, "2.35"],
    ["2.344", 2, "2.34"],
    ["-2.345", 2, "-2.35"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["-0.004", 2, "0.00"],
    ["2", 2, "2.00"],
    ["0.05", 1, "0.1"],
    ["99.995", 2, "100.00"],
    ["34.95", 1, "35.0"],
  ])("%s with %i decimals is %s", (value, digits, text) => {
    expect(toDecimalText(rational(value), digits)).toBe(text);
  });

  test("rounded text is never more than half a last digit away", () => {
    fc.assert(
      fc.property(anyRational, fc.nat({ max: 6 }), (value, digits) => {
        const error = subtract(rational(toDecimalText(value, digits)), value);
        const half = fraction(1n, 2n * 10n ** BigInt(digits));
        expect(compare(max(error, negate(error)), half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
