import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { compareConditions } from "../../src/compare/checks/conditions.ts";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { Check, Condition, Profile } from "../../src/rulebook/model.ts";
import { check, checkPair, condition, knownProfile } from "../check/arbitrary.ts";
import { context, evaluateCondition, REGISTERS } from "../check/build.ts";

const RUNS = { numRuns: 300 };

const passes = (rule: Check, unit: Profile): boolean =>
  ["met", "not-applicable"].includes(evaluateCheck(rule, context(unit)).state);
const turned = { tighter: "looser", looser: "tighter", same: "same", mixed: "mixed", undecided: "undecided" } as const;

describe("comparing checks", () => {
  it("finds that a check is the same as itself", () => {
    fc.assert(
      fc.property(check, (rule) => {
        expect(compareChecks(rule, structuredClone(rule), REGISTERS)).toEqual({ is: "same", statements: [] });
      }),
      RUNS,
    );
  });

  it("turns around when the two change places", () => {
    fc.assert(
      fc.property(checkPair, ([older, newer]) => {
        const forth = compareChecks(older, newer, REGISTERS).is;
        expect(compareChecks(newer, older, REGISTERS).is).toBe(turned[forth]);
      }),
      RUNS,
    );
  });

  it("never calls it looser, or the same, when a unit that passed no longer does", () => {
    fc.assert(
      fc.property(checkPair, fc.array(knownProfile, { minLength: 5, maxLength: 20 }), ([older, newer], units) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        const lets = (rule: Check, other: Check) => units.filter((unit) => passes(rule, unit) && !passes(other, unit));
        const newPasses = is === "same" || is === "tighter" ? lets(newer, older) : [];
        const newBreaches = is === "same" || is === "looser" ? lets(older, newer) : [];
        expect([...newPasses, ...newBreaches]).toEqual([]);
      }),
      RUNS,
    );
  });

  it("says in words what changed whenever something did", () => {
    fc.assert(
      fc.property(checkPair, ([older, newer]) => {
        const { is, statements } = compareChecks(older, newer, REGISTERS);
        expect(statements.length > 0).toBe(is !== "same");
      }),
      RUNS,
    );
  });

  it("comes to every kind of answer", () => {
    const seen = new Map<string, number>();
    for (const pair of fc.sample(checkPair, { numRuns: 2000, seed: 7 })) {
      const { is } = compareChecks(...pair, REGISTERS);
      seen.set(is, (seen.get(is) ?? 0) + 1);
    }
    const often = [...seen].filter(([, times]) => times > 30).map(([is]) => is);
    expect(often.sort()).toEqual(["looser", "mixed", "same", "tighter", "undecided"]);
  });
});

describe("comparing conditions", () => {
  it("never calls a condition wider when it leaves somebody out", () => {
    fc.assert(
      fc.property(condition, condition, fc.array(knownProfile, { maxLength: 20 }), (older, newer, units) => {
        const change = compareConditions(older, newer, REGISTERS);
        const holds = (it: Condition, unit: Profile) => evaluateCondition(it, context(unit)).holds === "yes";
        const only = (a: Condition, b: Condition) => units.filter((unit) => holds(a, unit) && !holds(b, unit));
        const left = change === "same" || change === "wider" ? only(older, newer) : [];
        const joined = change === "same" || change === "narrower" ? only(newer, older) : [];
        expect([...left, ...joined]).toEqual([]);
      }),
      RUNS,
    );
  });
});
