import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { intervalBetween, intervalOf, isDisjoint, isEmpty, isInside, placeIn } from "../../src/quantity/interval.ts";
import type { Bound } from "../../src/quantity/interval.ts";
import { compare, rational } from "../../src/quantity/rational.ts";

const anyBounds = fc.array(
  fc.record({
    side: fc.constantFrom("lower" as const, "upper" as const),
    strict: fc.boolean(),
    value: fc.integer({ min: 0, max: 8 }).map((value) => rational(value)),
  }),
  { maxLength: 4 },
);

/** Every value that a limit from 0 to 8 can tell from another: the limits, and one between each two. */
const VALUES = Array.from({ length: 21 }, (_, n) => rational(String((n - 2) / 2)));

const keeps = (bounds: readonly Bound[], n: number): boolean =>
  bounds.every(({ side, strict, value }) => {
    const order = compare(VALUES[n] ?? rational(0), value) * (side === "lower" ? 1 : -1);
    return strict ? order > 0 : order >= 0;
  });
const kept = (bounds: readonly Bound[]): readonly number[] => [...VALUES.keys()].filter((n) => keeps(bounds, n));

describe("an interval", () => {
  test("holds the values that keep within every bound, and no others", () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const interval = intervalOf(bounds);
        for (const [n, value] of VALUES.entries())
          expect(placeIn(interval, value) === "in", `${n}`).toBe(keeps(bounds, n));
        expect(isEmpty(interval)).toBe(kept(bounds).length === 0);
      }),
    );
  });

  test("lies in another, or apart from it, as its values do", () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        const [inA, inB] = [kept(a), new Set(kept(b))];
        expect(isInside(intervalOf(a), intervalOf(b))).toBe(inA.every((n) => inB.has(n)));
        expect(isDisjoint(intervalOf(a), intervalOf(b))).toBe(!inA.some((n) => inB.has(n)));
      }),
    );
  });

  test("has values before and after it in order", () => {
    fc.assert(
      fc.property(anyBounds, (bounds) => {
        const order = { before: 0, in: 1, after: 2 };
        const places = VALUES.map((value) => order[placeIn(intervalOf(bounds), value)]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test("between two ends holds both", () => {
    const interval = intervalBetween(rational(1), rational(3));
    expect([0, 1, 3, 4].map((n) => placeIn(interval, rational(n)))).toEqual(["before", "in", "in", "after"]);
  });
});
