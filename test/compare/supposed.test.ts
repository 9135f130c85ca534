/** A change that only may be a breach is told beside those that are: what no source states makes none. */
import { describe, expect, it } from "vitest";
import { impactOfRevisions } from "../../src/compare/fleet-impact.ts";
import { impact } from "../../src/compare/impact.ts";
import { diffRevisions } from "../../src/compare/revisions.ts";
import { flips } from "../../src/render/words/pr-report.ts";
import { unitCounts } from "../../src/render/words/impact-report.ts";
import type { Assumption, Rulebook } from "../../src/rulebook/model.ts";
import { profile } from "../check/build.ts";
import { DATE, decided, requirement, rulebook, version } from "./build.ts";

const NOTHING = rulebook([]);
const stated = (atLeast: number, about: Assumption["about"] | null): Rulebook =>
  rulebook([
    requirement([
      version(
        { kind: "number", fact: "listade", atLeast },
        {
          text: `Minst ${atLeast} listade.`,
          standing: decided(DATE),
          assumptions: about === null ? [] : [{ about, text: "Ingen källa säger det." }],
        },
      ),
    ]),
  ]);

const FLEET = [29, 44, 50].map((listade) => ({ id: String(listade), profile: profile({ facts: { listade } }) }));

const CASES: readonly (readonly [string, Rulebook, Rulebook, readonly [worse: number, supposed: number]])[] = [
  ["a new requirement", NOTHING, stated(45, null), [2, 0]],
  ["one that may have applied before", NOTHING, stated(45, "from"), [0, 2]],
  ["one that may not be a requirement", NOTHING, stated(45, "obligation"), [0, 2]],
  ["one that may not be one on such units", NOTHING, stated(45, "scope"), [0, 2]],
  ["a higher limit of a requirement", stated(30, null), stated(45, null), [1, 0]],
  ["a higher limit of what may not be a requirement", stated(30, "obligation"), stated(45, "obligation"), [0, 1]],
  ["what may not be a requirement and is one after all", stated(45, "scope"), stated(45, null), [2, 0]],
  ["what is a requirement and may not be one after all", stated(45, null), stated(45, "obligation"), [0, 0]],
];

describe("units that fall by", () => {
  it.each(CASES)("%s", (_, older, newer, [worse, supposed]) => {
    const told = impactOfRevisions(older, newer, diffRevisions(older, newer).changes, FLEET);
    expect([told.unitsWorse, told.supposed.units]).toEqual([worse, supposed]);
    expect(flips(told).includes("Håller det som är antaget")).toBe(supposed > 0);

    const sides = [older, newer].map((book) => ({ rulebook: book, date: DATE }));
    const [before, after] = sides;
    if (before === undefined || after === undefined) throw new Error("two sides");
    const shown = impact(before, after, FLEET);
    expect([shown.unitsWorse, shown.unitsKnown + shown.unitsSupposed]).toEqual([worse, supposed]);
    // Nobody is asked for what no source states.
    expect(shown.unitsAsked).toBe(0);
    expect(/ingen källa säger/u.test(unitCounts(shown))).toBe(supposed > 0);
  });
});

describe("that a requirement binds", () => {
  const told = (older: Rulebook, newer: Rulebook) =>
    diffRevisions(older, newer).changes.map(({ change }) => [change.class, change.axes.map(({ axis }) => axis)]);

  it.each(["obligation", "scope"] as const)(
    "is a change where it was only assumed, and where it is now: %s",
    (about) => {
      expect(told(stated(45, about), stated(45, null))).toEqual([["tightened", ["obligation"]]]);
      expect(told(stated(45, null), stated(45, about))).toEqual([["relaxed", ["obligation"]]]);
    },
  );

  it("is none where another assumption of the same comes in its place, or one about something else", () => {
    expect(told(stated(45, "scope"), stated(45, "obligation"))).toEqual([]);
    expect(told(stated(45, null), stated(45, "through"))).toEqual([]);
  });
});
