import { describe, expect, it } from "vitest";
import { ContradictionError, refuseContradiction, type TriedSide } from "../../src/compare/contradiction.ts";
import { diff } from "../../src/compare/diff.ts";
import { impact } from "../../src/compare/impact.ts";
import type { FleetUnit } from "../../src/compare/fleet-unit.ts";
import type { Side } from "../../src/compare/side.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { trialOf } from "../../src/compare/trial.ts";
import { tellJudged } from "../../src/check/judge.ts";
import { unitOf } from "../../src/check/unit.ts";
import { demandOn, isRequirement, ruleOnSide } from "../../src/compare/rule-on-side.ts";
import type { Check, Profile } from "../../src/rulebook/model.ts";
import { profile } from "../check/build.ts";
import { DATE, requirement, rulebook, sideWith, version } from "./build.ts";

const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });
const unit = (id: string, listade: number | null, parts: Partial<Profile> = {}): FleetUnit => ({
  id,
  profile: profile({ facts: listade === null ? {} : { listade }, ...parts }),
});

describe("the impact of a change", () => {
  const fleet = [
    unit("a", 29),
    unit("b", 30),
    unit("c", 44),
    unit("d", 45),
    unit("e", 46),
    unit("f", 100),
    unit("g", null),
  ];
  const result = impact(sideWith(atLeast(30)), sideWith(atLeast(45)), fleet);

  it("counts the units that fall", () => {
    expect(result.units).toBe(7);
    expect(result.unitsWorse).toBe(2);
    expect(result.unitsBetter).toBe(0);
    expect(result.changed.map(({ unit: id, older, newer }) => `${id} ${older} ${newer}`)).toEqual([
      "b met not-met",
      "c met not-met",
    ]);
    expect(result.changed[0]?.gap).toContain("15");
    expect(result.unitsUnchanged).toBe(5);
  });

  it("counts every unit and requirement once in its table", () => {
    const cells = Object.values(result.matrix).flatMap((row) => Object.values(row));
    expect(cells.reduce((sum, it) => sum + it, 0)).toBe(7);
    expect(result.matrix).toEqual({
      "not-met": { "not-met": 1 },
      met: { met: 3, "not-met": 2 },
      unknown: { unknown: 1 },
    });
  });

  it("names those that pass with little to spare", () => {
    // 45 and 46 have at most five percent of 45 to spare; 100 has more.
    expect(result.rules.map(({ near }) => near)).toEqual([2]);
    expect(result.near.map(({ unit: id }) => id)).toEqual(["d", "e"]);
    const backwards = impact(sideWith(atLeast(30)), sideWith(atLeast(45)), fleet.toReversed());
    expect(backwards.near).toEqual(result.near);
    const wider = impact(sideWith(atLeast(30)), sideWith(atLeast(45)), fleet, { nearPercent: 99 });
    expect(wider.rules.map(({ near }) => near)).toEqual([2]);
    const widest = impact(sideWith(atLeast(30)), sideWith(atLeast(60)), fleet, { nearPercent: 99 });
    expect(widest.rules.map(({ near }) => near)).toEqual([1]);
  });

  it("turns around with its sides", () => {
    const back = impact(sideWith(atLeast(45)), sideWith(atLeast(30)), fleet);
    expect(back.unitsBetter).toBe(result.unitsWorse);
    expect(back.unitsWorse).toBe(0);
    expect(back.rules[0]?.newlyMet).toBe(2);
  });

  it("asks for what a new requirement needs", () => {
    const empty: Side = { rulebook: rulebook([]), date: DATE };
    const asked = impact(empty, sideWith(atLeast(45)), [unit("g", null), unit("h", null), unit("i", 50)]);
    expect(asked.unitsAsked).toBe(2);
    expect(asked.neededFacts.map(({ fact, units }) => `${fact} ${units}`)).toEqual(["listade 2"]);
    expect(asked.matrix["absent"]).toEqual({ unknown: 2, met: 1 });
  });

  it("judges a unit as it is on both sides: a post that was filled in between is not the rules' doing", () => {
    const check: Check = { kind: "staffing", who: { anyOf: [{ profession: "lakare" }] }, atLeastPersons: 1 };
    const book = rulebook([
      requirement([
        version(check, {
          standing: { status: "beslutad", from: "2024-01-01", through: "2025-12-31", end: "superseded" },
        }),
        version(
          { ...check, atLeastPersons: 2 },
          { standing: { status: "beslutad", from: "2026-01-01", through: null, end: "open" } },
        ),
      ]),
    ]);
    const filled = unit("a", null, { staff: [{ profession: "lakare", percent: 100, from: "2026-01-10" }] });
    const { changed } = impact({ rulebook: book, date: "2025-12-31" }, { rulebook: book, date: "2026-02-01" }, [
      filled,
    ]);
    expect(changed.map(({ older, newer }) => `${older} ${newer}`)).toEqual(["met not-met"]);
  });

  it("finds nothing new in what was only not known before", () => {
    const known = requirement([
      version(atLeast(30), {
        standing: { status: "beslutad", from: DATE, through: null, end: "open" },
        assumptions: [{ about: "from", text: "Källan säger inte när." }],
      }),
    ]);
    const book = rulebook([known]);
    const sides = [
      { rulebook: book, date: addDays(DATE, -1) },
      { rulebook: book, date: DATE },
    ] as const;
    const shown = impact(...sides, [unit("a", 29), unit("b", 30)]);
    expect(shown.changed.map(({ older, newer }) => `${older} ${newer}`)).toEqual([
      "not-known not-met",
      "not-known met",
    ]);
    expect(shown).toMatchObject({ unitsWorse: 0, unitsBetter: 0, unitsKnown: 1 });
    expect(shown.rules.map(({ newlyBreached, newlyMet }) => [newlyBreached, newlyMet])).toEqual([[0, 0]]);
    const [later, earlier] = [sides[1], sides[0]];
    expect(impact(later, earlier, [unit("a", 29)]).unitsBetter).toBe(0);
  });

  it("leaves out rules that concern nobody in the fleet", () => {
    const elsewhere = sideWith(atLeast(45), { concerns: ["psykoterapi"] });
    const { rules, untried, unitsWorse } = impact(
      sideWith(atLeast(30), { concerns: ["psykoterapi"] }),
      elsewhere,
      fleet,
    );
    expect([rules, unitsWorse]).toEqual([[], 0]);
    // No breach is not no effect: the fleet proves nothing of them.
    expect(untried.map(({ title }) => title)).toEqual(["Ett krav"]);
    expect(result.untried).toEqual([]);
  });
});

describe("the alarm", () => {
  const older = sideWith(atLeast(30));
  const newer = sideWith(atLeast(45));
  const [change] = diff(older, newer);
  const tried = (side: Side, listade: number): TriedSide | null => {
    const [rule] = side.rulebook.rules;
    const onSide = ruleOnSide(rule?.kind === "requirement" ? rule : null, side);
    if (onSide === null || !isRequirement(onSide)) return null;
    const { profile } = unit("a", listade);
    const { date, rulebook } = side;
    const judge = trialOf(demandOn(onSide), onSide);
    if (judge === null) return null;
    const { outcome } = tellJudged(judge, unitOf({ profile, date, registers: rulebook.registers }));
    return { state: outcome.state, told: () => outcome };
  };

  it("is silent while the units agree with the class", () => {
    if (change === undefined) throw new Error("a change");
    expect(() => {
      refuseContradiction({ change, unit: "a", before: tried(older, 40), after: tried(newer, 40) });
    }).not.toThrow();
  });

  it.each(["relaxed", "none"] as const)("stops when a unit falls by a change that is said to be %s", (direction) => {
    if (change === undefined) throw new Error("a change");
    const wrong = { ...change, axes: change.axes.map((it) => ({ ...it, direction })) };
    expect(() => {
      refuseContradiction({ change: wrong, unit: "a", before: tried(older, 40), after: tried(newer, 40) });
    }).toThrow(ContradictionError);
  });

  it("holds both traces", () => {
    if (change === undefined) throw new Error("a change");
    const wrong = { ...change, axes: [] };
    try {
      refuseContradiction({ change: wrong, unit: "a", before: tried(older, 40), after: tried(newer, 40) });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error;
      expect(error.outcomes.map(({ state }) => state)).toEqual(["met", "not-met"]);
      expect(error.unit).toBe("a");
    }
  });
});
