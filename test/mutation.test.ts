/** Every small change of a rule is noticed by some example: a limit a step off, a member or a condition dropped, a day earlier. */
import { beforeAll, describe, expect, test } from "vitest";
import { readFleet, type FleetUnit } from "../scripts/proof/fleet.ts";
import { mutantsOf } from "../scripts/proof/mutants.ts";
import { proofs } from "../scripts/proof/survivors.ts";
import type { Check, Requirement, Rulebook } from "../src/rulebook/model.ts";
import { realRulebook } from "./rulebook.ts";

let rulebook: Rulebook;
let fleet: readonly FleetUnit[];
beforeAll(async () => {
  rulebook = await realRulebook();
  fleet = await readFleet(rulebook);
});

function requirement(id: string): Requirement {
  const rule = rulebook.rules.find((it) => it.id === id);
  if (rule?.kind !== "requirement") throw new Error(`${id} är inget krav`);
  return rule;
}

function changesOf(rule: Requirement): readonly string[] {
  return mutantsOf(rule, rulebook.registers.professions).map(({ change }) => change);
}

function withCheck(check: Check): Requirement {
  const rule = requirement("nationellt/primarvard/vardgaranti-kontakt");
  return {
    ...rule,
    exceptions: [],
    versions: rule.versions.map((version) => ({ ...version, judgement: { by: "check", check }, when: null })),
  };
}

describe("the examples", () => {
  test("notice every small change of every rule", () => {
    const survivors = proofs(rulebook, fleet).flatMap(({ rule, survivors: own }) =>
      own.map((change) => `${rule}: ${change}`),
    );
    expect(survivors).toEqual([]);
  });

  test("are what notices it: without them every change survives", () => {
    const rules = rulebook.rules.map((rule) => ("examples" in rule ? { ...rule, examples: [] } : rule));
    for (const { mutants, survivors } of proofs({ ...rulebook, rules }, [])) expect(survivors).toHaveLength(mutants);
  });

  test("a rule that loses the example on its limit no longer notices a step", () => {
    const id = "skane/vardcentral/antibiotika-recept";
    const rule = requirement(id);
    const weaker = { ...rule, examples: rule.examples.filter(({ title }) => title !== "Exakt 250 räcker inte") };
    const found = proofs({ ...rulebook, rules: [weaker] }, []).flatMap(({ survivors }) => survivors);
    expect(found).toContain("versions/1/judgement/check/lessThan 250 → 251");
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
