/** What changes a rule a little, for `npm run mutate`: a limit a step off, a member or a condition dropped, a day earlier. */
import { describe, expect, test } from "vitest";
import { mutantsOf } from "../scripts/proof/mutants.ts";
import { proofs } from "../scripts/proof/survivors.ts";
import type { Check, Requirement, RuleExample } from "../src/rulebook/model.ts";
import { REGISTERS } from "./check/build.ts";
import { requirement, rulebook, version } from "./compare/build.ts";

function changesOf(rule: Requirement): readonly string[] {
  return mutantsOf(rule, REGISTERS.professions).map(({ change }) => change);
}

function withCheck(check: Check): Requirement {
  return requirement([version(check)]);
}

function example(listade: number, expect: RuleExample["expect"], date = "2026-02-02"): RuleExample {
  return { title: String(listade), date, profile: { facts: { listade } }, expect };
}

describe("the examples", () => {
  const rule = (examples: readonly RuleExample[]): Requirement =>
    requirement([version({ kind: "number", fact: "listade", atLeast: 5 })], { examples });
  const survivors = (examples: readonly RuleExample[]): readonly string[] =>
    proofs(rulebook([rule(examples)]), []).flatMap((proof) => proof.survivors);
  const ofDays = [example(5, "met", "2024-01-01"), example(5, "upcoming", "2023-12-31")];

  test("that lie on every limit and day leave no change unnoticed", () => {
    expect(survivors([example(5, "met"), example(4, "not-met"), ...ofDays])).toEqual([]);
  });

  test("are what notices it: without them every change survives", () => {
    for (const { mutants, survivors: own } of proofs(rulebook([rule([])]), [])) expect(own).toHaveLength(mutants);
  });

  test("beside the limit are missed when they are gone", () => {
    expect(survivors([example(5, "met"), ...ofDays])).toEqual(["versions/0/judgement/check/atLeast 5 → 4"]);
  });
});

describe("the changes", () => {
  test.each<[Check, string]>([
    [{ kind: "number", fact: "listade", atLeast: 5 }, "versions/0/judgement/check/atLeast 5 → 4"],
    [{ kind: "number", fact: "listade", atLeast: 5 }, "versions/0/judgement/check/atLeast 5 → 6"],
    [{ kind: "number", fact: "listade", atMost: 0.5 }, "versions/0/judgement/check/atMost 0.5 → 0.4"],
    [
      { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 },
      "versions/0/judgement/check/between/0 08:00 → 08:15",
    ],
    [
      { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 },
      "versions/0/judgement/check/between utelämnad",
    ],
    [{ kind: "one-of", fact: "x", values: ["a", "b"] }, "versions/0/judgement/check/values/1 utelämnad"],
    [{ kind: "deadline", fact: "x", latest: "2026-05-31" }, "versions/0/judgement/check/latest 2026-05-31 -1 dag"],
    [
      { kind: "when", if: { kind: "operator", is: "privat" }, then: { kind: "number", fact: "x", atLeast: 1 } },
      "versions/0/judgement/check utan villkor",
    ],
    [
      { kind: "when", if: { kind: "operator", is: "privat" }, then: { kind: "number", fact: "x", atLeast: 1 } },
      "versions/0/judgement/check/if/is privat → egen-regi",
    ],
    [
      {
        kind: "all",
        of: [
          { kind: "number", fact: "x", atLeast: 1 },
          { kind: "number", fact: "y", atLeast: 1 },
        ],
      },
      "versions/0/judgement/check/of/1 utelämnad",
    ],
    [{ kind: "number", fact: "x", atLeast: 1 }, "versions/0/from +1 dag"],
  ])("of %j include %s", (check, change) => {
    expect(changesOf(withCheck(check))).toContain(change);
  });

  test("leave alone what nobody computes with", () => {
    const check: Check = {
      kind: "staffing",
      who: { anyOf: [{ profession: "barnmorska" }] },
      atLeastPersons: "ej-angivet",
    };
    expect(changesOf(withCheck(check)).filter((change) => !change.includes("/from "))).toEqual([]);
  });
});
