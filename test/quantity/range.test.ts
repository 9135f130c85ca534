import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addRanges,
  atLeast,
  between,
  exactly,
  isExact,
  rangeAtLeast,
  rangeAtMost,
  rangeLessThan,
  rangeMoreThan,
} from "../../src/quantity/range.ts";
import type { Range, Truth } from "../../src/quantity/range.ts";
import { add, compare, fraction, rational } from "../../src/quantity/rational.ts";
import type { Rational } from "../../src/quantity/rational.ts";

const r = rational;

// Small numbers, so that a limit often falls on a bound.
const anyRational = fc
  .tuple(fc.bigInt({ min: -5n, max: 5n }), fc.bigInt({ min: 1n, max: 2n }))
  .map(([n, d]) => fraction(n, d));
const anyRange: fc.Arbitrary<Range> = fc.oneof(
  anyRational.map(exactly),
  anyRational.map(atLeast),
  fc.tuple(anyRational, anyRational).map(([a, b]) => between(a, b)),
);

function contains({ low, high }: Range, point: Rational): boolean {
  return compare(low, point) <= 0 && (high === null || compare(point, high) <= 0);
}

const relations: readonly [string, (range: Range, limit: Rational) => Truth, (order: -1 | 0 | 1) => boolean][] = [
  ["at least", rangeAtLeast, (order) => order >= 0],
  ["at most", rangeAtMost, (order) => order <= 0],
  ["more than", rangeMoreThan, (order) => order > 0],
  ["less than", rangeLessThan, (order) => order < 0],
];

describe.each(relations)("a range %s a limit", (_name, judge, holds) => {
  test("is settled only the way every point in it is, its bounds included", () => {
    fc.assert(
      fc.property(anyRange, anyRational, anyRational, (range, limit, point) => {
        const points = [point, range.low, range.high ?? point].filter((one) => contains(range, one));
        for (const one of points) {
          const atPoint = holds(compare(one, limit)) ? "met" : "not-met";
          expect(["unknown", atPoint]).toContain(judge(range, limit));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is unknown only when two points in it disagree", () => {
    fc.assert(
      fc.property(anyRange, anyRational, (range, limit) => {
        fc.pre(judge(range, limit) === "unknown");
        const far = range.high ?? add(rational(1), compare(range.low, limit) > 0 ? range.low : limit);
        expect(holds(compare(range.low, limit))).not.toBe(holds(compare(far, limit)));
      }),
    );
  });

  test("is never unknown for an exact figure", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (value, limit) => {
        expect(judge(exactly(value), limit)).toBe(holds(compare(value, limit)) ? "met" : "not-met");
      }),
    );
  });
});

test.each<[string, Range, Truth]>([
  ["both shares known, 75 + 75", addRanges(exactly(r(75)), exactly(r(75))), "met"],
  ["both shares known, 75 + 50", addRanges(exactly(r(75)), exactly(r(50))), "not-met"],
  ["one of them unknown up to full time", addRanges(exactly(r(75)), between(r(0), r(100))), "unknown"],
  ["the unknown share cannot be enough", addRanges(exactly(r(40)), between(r(0), r(100))), "not-met"],
  ["the known shares suffice already", addRanges(exactly(r(150)), between(r(0), r(100))), "met"],
  ["more people than are listed", addRanges(exactly(r(40)), atLeast(r(0))), "unknown"],
])("150 percent of staff, %s", (_name, range, truth) => {
  expect(rangeAtLeast(range, r(150))).toBe(truth);
});

test.each<[string, Truth, Truth]>([
  ["at the upper bound", rangeAtLeast(between(r(0), r(100)), r(100)), "unknown"],
  ["at the upper bound", rangeMoreThan(between(r(0), r(100)), r(100)), "not-met"],
  ["at the upper bound", rangeAtMost(between(r(0), r(100)), r(100)), "met"],
  ["at the upper bound", rangeLessThan(between(r(0), r(100)), r(100)), "unknown"],
  ["at the lower bound", rangeAtLeast(between(r(0), r(100)), r(0)), "met"],
  ["at the lower bound", rangeMoreThan(between(r(0), r(100)), r(0)), "unknown"],
  ["at the lower bound", rangeAtMost(between(r(0), r(100)), r(0)), "unknown"],
  ["at the lower bound", rangeLessThan(between(r(0), r(100)), r(0)), "not-met"],
])("a limit %s decides exactly what it can", (_where, truth, expected) => {
  expect(truth).toBe(expected);
});

test("the sum of two ranges holds every sum of their points", () => {
  fc.assert(
    fc.property(anyRange, anyRange, anyRational, anyRational, (a, b, x, y) => {
      fc.pre(contains(a, x) && contains(b, y));
      expect(contains(addRanges(a, b), add(x, y))).toBe(true);
    }),
  );
});

test("a range is exact when one value is possible, however it was made", () => {
  expect(isExact(exactly(r(5)))).toBe(true);
  expect(isExact(between(r("0.5"), fraction(1n, 2n)))).toBe(true);
  expect(isExact(between(r(0), r(1)))).toBe(false);
  expect(isExact(atLeast(r(0)))).toBe(false);
});

test("the bounds may be given in either order", () => {
  expect(between(r(100), r(0))).toEqual({ low: r(0), high: r(100) });
});
