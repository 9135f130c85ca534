/** Exact numbers say what fractions of big integers say, and stay small wherever nothing is lost by it. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProducts,
  exact,
  fractionOf,
  larger,
  minus,
  plus,
  signOf,
  smaller,
  times,
  whole,
  type Exact,
} from "../../src/quantity/exact.ts";
import { add, compare, fraction, multiply, rational, subtract } from "../../src/quantity/rational.ts";

const BIG = Number.MAX_SAFE_INTEGER;

/** Small and large whole numbers, both sides of what a float holds, and fractions. */
const anyExact: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(BIG, -BIG, BIG - 1, 3 * 2 ** 50),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(whole),
  fc.tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 9n })).map(([n, d]) => fraction(n, d)),
);

describe("of any two numbers", () => {
  test.each([
    ["the sum", plus, add],
    ["the difference", minus, subtract],
    ["the product", times, multiply],
  ] as const)("%s is that of the fractions", (_, ours, theirs) => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(fractionOf(ours(a, b))).toEqual(theirs(fractionOf(a), fractionOf(b)));
      }),
    );
  });

  test("products stand to each other as those of the fractions do", () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyExact, anyExact, (a, b, c, d) => {
        const [left, right] = [multiply(fractionOf(a), fractionOf(b)), multiply(fractionOf(c), fractionOf(d))];
        expect(Math.sign(compareProducts(a, b, c, d))).toBe(compare(left, right));
      }),
    );
  });

  test("the larger and the smaller are the two of them, in order", () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const [low, high] = [smaller(a, b), larger(a, b)];
        expect(compare(fractionOf(low), fractionOf(high))).toBeLessThanOrEqual(0);
        expect([
          [a, b],
          [b, a],
        ]).toContainEqual([low, high]);
      }),
    );
  });

  test("the sign is that of the fraction", () => {
    fc.assert(
      fc.property(anyExact, (value) => {
        expect(signOf(value) + 0).toBe(compare(fractionOf(value), rational(0n)));
      }),
    );
  });
});

describe("a whole number", () => {
  test("is small as long as a float holds it, and no longer", () => {
    expect(plus(BIG - 1, 1)).toBe(BIG);
    expect(typeof plus(BIG, 1)).toBe("object");
    expect(typeof plus(-BIG, -1)).toBe("object");
    expect(times(3, 4)).toBe(12);
    expect(typeof times(BIG, 2)).toBe("object");
    expect(whole(7n)).toBe(7);
    expect(whole(2n ** 60n)).toEqual(rational(2n ** 60n));
  });

  test("times another stands in order with smaller and larger products, also where a float can't tell them apart", () => {
    expect(Math.sign(compareProducts(2, 3, 1, 5))).toBe(1);
    expect(Math.sign(compareProducts(1, 5, 2, 3))).toBe(-1);
    expect(compareProducts(2, 6, 3, 4)).toBe(0);
    expect(BIG * 3).toBe(BIG * 3 + 1);
    expect(Math.sign(compareProducts(BIG, 3, plus(times(BIG, 3), 1), 1))).toBe(-1);
    expect(Math.sign(compareProducts(plus(times(BIG, 3), 1), 1, BIG, 3))).toBe(1);
    expect(Math.sign(compareProducts(1, 1, BIG, 3))).toBe(-1);
  });

  test("as it is written is small, and a part of one is a fraction of its digits", () => {
    expect(exact(45)).toBe(45);
    expect(exact(37.5)).toEqual(fraction(75n, 2n));
  });
});
