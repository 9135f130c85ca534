/** The rules as they stand: every check on both sides of its limit, and every change between two versions of a rule. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareDemands, demandedChecks, type Demand } from "../../src/compare/requirement.ts";
import type { Requirement } from "../../src/rulebook/model.ts";
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
  return [...rule.versions, ...rule.exceptions].map(({ judgement, when, text }) => ({
    content: { judgement, when },
    text,
    obligation: rule.obligation,
    consequence: rule.consequence,
  }));
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

describe("every change between two versions of a rule", () => {
  const pairs = requirements.flatMap((rule) => {
    const demands = demandsOf(rule);
    return demands.slice(1).flatMap((newer, index) => {
      const older = demands[index];
      return older === undefined ? [] : [{ rule, older, newer }];
    });
  });

  it("goes in the direction that is proven", async () => {
    for (const { rule, older, newer } of pairs) {
      const [before, ...others] = demandedChecks(older.content);
      const [after, ...more] = demandedChecks(newer.content);
      if (before === undefined || after === undefined || others.length + more.length > 0) continue;
      if (cannotBeEncoded(before) !== null || cannotBeEncoded(after) !== null) continue;
      const axes = compareDemands(older, newer, specs.registers);
      const said = axes.find(({ axis }) => axis === "level" || axis === "scope")?.direction ?? "none";
      if (said === "undecided") continue;
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
