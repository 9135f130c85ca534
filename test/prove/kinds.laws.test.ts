/** Every kind of check, held against a second semantics: the evaluator's answers, and the direction of generated changes. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { Check, Registers } from "../../src/rulebook/model.ts";
import { everyKind } from "../check/every-kind.ts";
import { COOPERATION_FACT, REGISTERS, RULE } from "../check/build.ts";
import { cases } from "../laws.ts";
import { NORMAL_DAY } from "../check/opening-build.ts";
import { bothSides, proveChange, type Place } from "./proof.ts";
import { isBreach } from "./evaluator.ts";
import { openSolver, type Solver } from "./solver.ts";

const PAIRS = cases(60);

const registers: Registers = { ...REGISTERS, facts: [...REGISTERS.facts, COOPERATION_FACT] };
const place: Place = {
  registers,
  date: NORMAL_DAY,
  ruleId: RULE,
  unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral" },
};

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});
afterAll(() => solver.close());

describe.each(Object.entries(everyKind))("%s", (_, arbitrary) => {
  it("is judged as the second semantics says, on both sides of its limit", async () => {
    for (const check of fc.sample(arbitrary, { numRuns: PAIRS, seed: 31 })) {
      const { passing, failing } = await bothSides(solver, check, place);
      if (passing !== null)
        expect({ check, profile: passing, breach: isBreach(check, passing, place) }).toMatchObject({ breach: false });
      if (failing !== null)
        expect({ check, profile: failing, breach: isBreach(check, failing, place) }).toMatchObject({ breach: true });
    }
  });

  it("is never said to move against what is proven", async () => {
    const denied = { same: ["tightened", "relaxed"], tighter: ["relaxed"], looser: ["tightened"], mixed: [] } as const;
    for (const [older, newer] of fc.sample(pairOf(arbitrary), { numRuns: PAIRS, seed: 37 })) {
      const relation = compareChecks(older, newer, registers);
      const proof = await proveChange(solver, older, newer, place);
      const against = relation.is === "undecided" ? [] : denied[relation.is].filter((way) => proof[way] !== null);
      expect({ older, newer, says: relation.is, proof, against }).toMatchObject({ against: [] });
      for (const [passed, failed, unit] of [
        [older, newer, proof.tightened],
        [newer, older, proof.relaxed],
      ] as const) {
        if (unit !== null)
          expect([isBreach(passed, unit, place), isBreach(failed, unit, place)]).toEqual([false, true]);
      }
    }
  });
});

/** Two checks of a kind, of which the newer is now and then the older written again. */
function pairOf(arbitrary: fc.Arbitrary<Check>): fc.Arbitrary<readonly [Check, Check]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(arbitrary, arbitrary) },
    { weight: 1, arbitrary: arbitrary.map((it) => [it, structuredClone(it)] as const) },
  );
}
