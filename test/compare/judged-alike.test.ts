/** A rule that is only told in other words hits nobody, and whatever else is changed is looked at. */
import { expect, it } from "vitest";
import { isJudgedAlike } from "../../src/compare/fleet-outcomes.ts";
import { pairRules } from "../../src/compare/pairing.ts";
import type { Check, Requirement } from "../../src/rulebook/model.ts";
import { DATE, requirement, rulebook, version } from "./build.ts";

const CHECK: Check = { kind: "number", fact: "listade", atLeast: 30 };
const WORDS = requirement([
  version(CHECK, { text: "Minst 30 listade.", assumptions: [about("through", "Så länge.")] }),
]);

it.each([
  ["another title", { title: "Antal listade" }, true],
  ["another text", { versions: [version(CHECK, { text: "Trettio.", assumptions: [about("through", "Än.")] })] }, true],
  [
    "another limit",
    { versions: [version({ ...CHECK, atLeast: 31 }, { assumptions: [about("through", "Än.")] })] },
    false,
  ],
  ["another assumption", { versions: [version(CHECK, { assumptions: [about("scope", "Än.")] })] }, false],
  ["another condition", { versions: [version(CHECK, { when: { kind: "operator", is: "privat" } })] }, false],
  ["another obligation", { obligation: "bor" }, false],
  ["other units", { addressee: "region" }, false],
] satisfies readonly (readonly [string, Partial<Requirement>, boolean])[])("%s", (_, parts, isAlike) => {
  const older = { rulebook: rulebook([WORDS]), date: DATE };
  const newer = { rulebook: rulebook([{ ...WORDS, ...parts }]), date: DATE };
  const pairs = pairRules(older.rulebook, newer.rulebook);
  expect(pairs.map((pair) => isJudgedAlike(pair, older, newer))).toEqual([isAlike]);
});

function about(of: "through" | "scope", text: string) {
  return { about: of, text } as const;
}
