/** The rules as they stand: every check on both sides of its limit, and every change between two versions of a rule. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Direction } from "../../src/compare/change.ts";
import { compareDemands, demandedChecks, readingPairs, type Demand } from "../../src/compare/requirement.ts";
import { demandOf } from "../../src/compare/rule-on-side.ts";
import type { Check, Requirement } from "../../src/rulebook/model.ts";
import { specs } from "../compare/specs.ts";
import { cannotBeEncoded } from "./encode.ts";
import { bothSides, directionOf, proveChange, type Place } from "./proof.ts";
import { isBreach } from "./evaluator.ts";
import { openSolver, type Solver } from "./solver.ts";

const requirements = specs.rules.filter((rule): rule is Requirement => rule.kind === "requirement");

/** A day on which what the register demands of every unit holds: all is judged by one and the same day. */
const DATE = "2026-03-01";

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});
afterAll(() => solver.close());

function placeOf(rule: Requirement): Place {
  const region = rule.home.region === "nationellt" ? "skane" : rule.home.region;
  const unit = { name: "Exempelenheten", region, careChoice: rule.concerns[0] ?? "vardcentral" } as const;
  return { registers: specs.registers, date: DATE, ruleId: rule.id, unit };
}

/** What each version and exception demands, in the order they stand. */
function demandsOf(rule: Requirement): readonly Demand[] {
  return [...rule.versions, ...rule.exceptions].map((stated) => demandOf(rule, stated));
}

describe("every check of the rules", () => {
  const checks = requirements.flatMap((rule) =>
    demandsOf(rule).flatMap(({ content }) => demandedChecks(content).map((check) => ({ rule, check }))),
  );

  it("is judged as the second semantics says, on both sides of its limit", async () => {
    for (const { rule, check } of checks.filter((it) => cannotBeEncoded(it.check) === null)) {
      const place = placeOf(rule);
      const { passing, failing } = await bothSides(solver, check, place);
      expect([rule.id, passing === null, failing === null]).toEqual([rule.id, false, false]);
      if (passing !== null)
        expect([rule.id, passing, isBreach(check, passing, place)]).toEqual([rule.id, passing, false]);
      if (failing !== null)
        expect([rule.id, failing, isBreach(check, failing, place)]).toEqual([rule.id, failing, true]);
    }
  });

  it("can be encoded, but for limits that no source states", () => {
    const stated = checks.filter(({ check }) => !JSON.stringify(check).includes("ej-angivet"));
    expect(stated.filter(({ check }) => cannotBeEncoded(check) !== null)).toEqual([]);
  });
});

/** One check that became another, with what the comparison says of them. */
interface Step {
  readonly rule: Requirement;
  readonly before: Check;
  readonly after: Check;
  readonly said: Direction;
}

describe("every change between two versions of a rule, and to an exception from one", () => {
  const pairs = requirements.flatMap((rule) => {
    const versions = rule.versions.map((stated) => demandOf(rule, stated));
    const later = versions.slice(1).map((newer, index) => [versions.slice(index, index + 1), newer] as const);
    const suspended = rule.exceptions.map((stated) => [versions, demandOf(rule, stated)] as const);
    return [...later, ...suspended].flatMap(([before, newer]) => before.map((older) => ({ rule, older, newer })));
  });
  const steps = pairs.flatMap(({ rule, older, newer }) =>
    eachReading(older, newer).flatMap(([before, after]): readonly Step[] => {
      const [from, to] = [before, after].flatMap(({ content }) => demandedChecks(content));
      if (from === undefined || to === undefined) return [];
      // No direction is claimed of what no source states, nor of what a person has to judge.
      if (cannotBeEncoded(from) !== null || cannotBeEncoded(to) !== null) return [];
      const axes = compareDemands(before, after, specs.registers);
      const said = axes.find(({ axis }) => axis === "level" || axis === "scope")?.direction ?? "none";
      return said === "undecided" ? [] : [{ rule, before: from, after: to, said }];
    }),
  );

  it("goes in the direction that is proven", async () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const { rule, before, after, said } of steps) {
      const place = placeOf(rule);
      const proof = await proveChange(solver, before, after, place);
      expect([rule.id, directionOf(proof)]).toEqual([rule.id, said]);
      for (const [passed, failed, unit] of [
        [before, after, proof.tightened],
        [after, before, proof.relaxed],
      ] as const) {
        if (unit === null) continue;
        expect([isBreach(passed, unit, place), isBreach(failed, unit, place)]).toEqual([false, true]);
      }
    }
  });
});

/** The two sides as they are, or under each reading of the same open question. */
function eachReading(older: Demand, newer: Demand): readonly (readonly [Demand, Demand])[] {
  const count = demandedChecks(older.content).length + demandedChecks(newer.content).length;
  return count === 2 ? [[older, newer]] : readingPairs(older, newer).map(({ before, after }) => [before, after]);
}
