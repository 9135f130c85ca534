/** How many units of a fleet fall when the rules become others, over all the days that change. */
import { describe, expect, it } from "vitest";
import { withDistinctIds } from "../../src/compare/distinct-ids.ts";
import { impactOfRevisions } from "../../src/compare/fleet-impact.ts";
import type { FleetUnit } from "../../src/compare/fleet-unit.ts";
import { diffRevisions } from "../../src/compare/revisions.ts";
import type { Check, Requirement, Rule } from "../../src/rulebook/model.ts";
import { profile } from "../check/build.ts";
import { decided, requirement, rulebook, version } from "./build.ts";

const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });
const unit = (id: string, listade: number): FleetUnit => ({ id, profile: profile({ facts: { listade } }) });
const FLEET = [unit("a", 10), unit("b", 20), unit("c", 30), unit("d", 40)];

const rule = (name: string, value: number, parts: Partial<Requirement> = {}): Requirement =>
  requirement([version(atLeast(value))], { id: `skane/vardcentral/${name}`, title: name, ...parts });

/** 10 until a day, and then what is asked for. */
const step = (name: string, day: string, value: number): Requirement =>
  requirement(
    [
      version(atLeast(10), { standing: decided("2024-01-01", "2025-12-31") }),
      version(atLeast(value), { standing: decided(day) }),
    ],
    { id: `skane/vardcentral/${name}`, title: name },
  );

function told(older: readonly Rule[], newer: readonly Rule[], fleet = FLEET) {
  const [before, after] = [rulebook(older), rulebook(newer)];
  const found = impactOfRevisions(before, after, diffRevisions(before, after).changes, fleet);
  return {
    units: `${found.unitsWorse} av ${found.units}`,
    rules: found.rules.map(({ title, newlyBreached }) => `${title} ${newlyBreached}`),
    untried: found.untried.map(({ title }) => title),
  };
}

describe("a change of the rules", () => {
  it("is told by the units that fall, of each requirement that makes any fall", () => {
    expect(told([rule("x", 10), rule("y", 10)], [rule("x", 25), rule("y", 5)])).toEqual({
      units: "2 av 4",
      rules: ["x 2"],
      untried: [],
    });
  });

  it("counts a unit once, however many requirements it falls by", () => {
    expect(told([rule("x", 10), rule("y", 10)], [rule("x", 25), rule("y", 35)])).toEqual({
      units: "3 av 4",
      rules: ["x 2", "y 3"],
      untried: [],
    });
  });

  it("counts the most that fall on any of its days", () => {
    const older = [requirement([version(atLeast(10))], { id: "skane/vardcentral/x", title: "x" })];
    const steps = (first: number, then: number) => [
      requirement(
        [
          version(atLeast(first), { standing: decided("2024-01-01", "2025-12-31") }),
          version(atLeast(then), { standing: decided("2026-01-01") }),
        ],
        { id: "skane/vardcentral/x", title: "x" },
      ),
    ];
    expect(told(older, steps(15, 35)).rules).toEqual(["x 3"]);
    expect(told(older, steps(35, 15)).rules).toEqual(["x 3"]);
  });

  it("is tried on the day of each change", () => {
    const older = [step("x", "2026-01-01", 10), step("y", "2026-01-01", 10)];
    expect(told(older, [step("x", "2026-01-01", 25), step("y", "2027-01-01", 35)])).toMatchObject({
      rules: ["x 2", "y 3"],
    });
  });

  it("that concerns no unit of the fleet is named as untried, and one that came or went is tried", () => {
    const elsewhere = { concerns: ["psykoterapi"] } as const;
    expect(told([rule("x", 10, elsewhere)], [rule("x", 25, elsewhere)])).toMatchObject({ rules: [], untried: ["x"] });
    expect(told([], [rule("x", 25)])).toMatchObject({ rules: ["x 2"], untried: [] });
    expect(told([rule("x", 25)], [])).toMatchObject({ rules: [], untried: [] });
    expect(told([rule("x", 10)], [rule("x", 25)], []).untried).toEqual(["x"]);
  });

  it("is told of the units that it concerns, and of no others", () => {
    const elsewhere = {
      id: "e",
      profile: profile({ unit: { name: "P", region: "skane", careChoice: "psykoterapi" } }),
    };
    expect(told([rule("x", 10)], [rule("x", 25)], [...FLEET, elsewhere]).units).toBe("2 av 4");
    expect(told([rule("x", 10)], [rule("x", 25)], [elsewhere])).toEqual({ units: "0 av 0", rules: [], untried: ["x"] });
  });

  it("that no unit can answer for yet is no breach, and is told as asked for", () => {
    const [before, after] = [rulebook([]), rulebook([rule("x", 10)])];
    const silent = { id: "s", profile: profile({ facts: {} }) };
    const { changes } = diffRevisions(before, after);
    const found = impactOfRevisions(before, after, changes, [...FLEET, silent]);
    expect(found).toMatchObject({ units: 5, requirements: 1, unitsWorse: 0, unitsAsked: 1 });
  });

  it("that changes nothing makes no unit fall", () => {
    expect(told([rule("x", 10)], [rule("x", 10)])).toEqual({ units: "0 av 0", rules: [], untried: [] });
  });
});

it("units of one name get a number each, the first none", () => {
  const numbered = withDistinctIds([unit("a", 1), unit("b", 2), unit("a", 3), unit("a", 4)]);
  expect(numbered.map(({ id }) => id)).toEqual(["a", "b", "a (2)", "a (3)"]);
  expect(numbered.map(({ profile: { facts } }) => facts?.["listade"])).toEqual([1, 2, 3, 4]);
});
