import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, heldAgainst, heldWithin, keeps, type Limits } from "../../src/check/limits.ts";
import { onlyValue, type ExactRange } from "../../src/quantity/exact.ts";
import { isExact } from "../../src/quantity/range.ts";
import { add, compare, fraction, rational, type Rational } from "../../src/quantity/rational.ts";

const r = rational;

// Small numbers, so that a limit often falls on a bound.
const anyRational = fc
  .tuple(fc.bigInt({ min: -5n, max: 5n }), fc.bigInt({ min: 1n, max: 2n }))
  .map(([n, d]) => fraction(n, d));
const anyLimit = fc.integer({ min: -10, max: 10 }).map((halves) => halves / 2);
const anyRange = fc
  .tuple(anyRational, fc.oneof(fc.constant(null), anyRational))
  .map(([a, b]) => (b === null ? from(a) : between(a, b)));

interface Points extends ExactRange {
  readonly low: Rational;
  readonly high: Rational | null;
}

function between(a: Rational, b: Rational): Points {
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}

function from(low: Rational): Points {
  return { low, high: null };
}

function contains({ low, high }: Points, point: Rational): boolean {
  return compare(low, point) <= 0 && (high === null || compare(point, high) <= 0);
}

function judge(limits: Limits, range: ExactRange): string {
  return heldWithin(heldAgainst(boundsOf(limits), r(1)), range).state;
}

const relations: readonly [string, (limit: number) => Limits, (order: -1 | 0 | 1) => boolean][] = [
  ["at least", (atLeast) => ({ atLeast }), (order) => order >= 0],
  ["at most", (atMost) => ({ atMost }), (order) => order <= 0],
  ["more than", (moreThan) => ({ moreThan }), (order) => order > 0],
  ["less than", (lessThan) => ({ lessThan }), (order) => order < 0],
];

describe.each(relations)("a range %s a limit", (_name, limited, holds) => {
  test("is settled only the way every point in it is, its bounds included", () => {
    fc.assert(
      fc.property(anyRange, anyLimit, anyRational, (range, limit, point) => {
        const points = [point, range.low, range.high ?? point].filter((one) => contains(range, one));
        for (const one of points) {
          const atPoint = holds(compare(one, r(limit))) ? "met" : "not-met";
          expect(["unknown", atPoint]).toContain(judge(limited(limit), range));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is unknown only when two points in it disagree", () => {
    fc.assert(
      fc.property(anyRange, anyLimit, (range, limit) => {
        fc.pre(judge(limited(limit), range) === "unknown");
        const far = range.high ?? add(r(1), compare(range.low, r(limit)) > 0 ? range.low : r(limit));
        expect(holds(compare(range.low, r(limit)))).not.toBe(holds(compare(far, r(limit))));
      }),
    );
  });

  test("is never unknown for an exact figure, which keeps it or does not", () => {
    fc.assert(
      fc.property(anyRational, anyLimit, (value, limit) => {
        const isKept = holds(compare(value, r(limit)));
        expect(judge(limited(limit), between(value, value))).toBe(isKept ? "met" : "not-met");
        expect(keeps(value, boundsOf(limited(limit)).bounds)).toBe(isKept);
      }),
    );
  });
});

test.each<[string, Points, string]>([
  ["both shares known, 75 + 75", between(r(150), r(150)), "met"],
  ["both shares known, 75 + 50", between(r(125), r(125)), "not-met"],
  ["one of them unknown up to full time", between(r(75), r(175)), "unknown"],
  ["the unknown share cannot be enough", between(r(40), r(140)), "not-met"],
  ["the known shares suffice already", between(r(150), r(250)), "met"],
  ["more people than are listed", from(r(40)), "unknown"],
])("150 percent of staff, %s", (_name, range, state) => {
  expect(judge({ atLeast: 150 }, range)).toBe(state);
});

test.each<[string, Limits, string]>([
  ["at the upper bound", { atLeast: 100 }, "unknown"],
  ["at the upper bound", { moreThan: 100 }, "not-met"],
  ["at the upper bound", { atMost: 100 }, "met"],
  ["at the upper bound", { lessThan: 100 }, "unknown"],
  ["at the lower bound", { atLeast: 0 }, "met"],
  ["at the lower bound", { moreThan: 0 }, "unknown"],
  ["at the lower bound", { atMost: 0 }, "unknown"],
  ["at the lower bound", { lessThan: 0 }, "not-met"],
])("a limit %s decides exactly what it can: %j", (_where, limits, expected) => {
  expect(judge(limits, between(r(0), r(100)))).toBe(expected);
});

test.each([
  ["one value", between(r(5), r(5)), true],
  ["one value, written in two ways", between(r("0.5"), fraction(1n, 2n)), true],
  ["two values", between(r(0), r(1)), false],
  ["no upper bound", from(r(0)), false],
])("of %s, only one is possible or not", (_name, range, isOnly) => {
  expect(isExact(range)).toBe(isOnly);
  expect(onlyValue(range)).toEqual(isOnly ? range.low : null);
});
