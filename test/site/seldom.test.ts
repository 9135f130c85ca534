/** A page is sent without the code that its rules do not need: what is left must answer them as the whole does. */
import { join } from "node:path";
import fc from "fast-check";
import { rolldown } from "rolldown";
import { describe, expect, test } from "vitest";
import { hollow } from "../../scripts/site/bundle.ts";
import { unusedIn } from "../../site/checker/seldom.ts";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { Check, Requirement } from "../../src/rulebook/model.ts";
import { knownProfile } from "../check/arbitrary.ts";
import { context } from "../check/build.ts";
import { everyKind } from "../check/every-kind.ts";
import { requirement, version } from "../compare/build.ts";

const ROOT = join(import.meta.dirname, "../..");

type Evaluate = typeof evaluateCheck;

const made = new Map<string, Promise<Evaluate>>();

/** The evaluator as a page has it whose rules leave the modules unused. */
function evaluatorWithout(unused: readonly string[]): Promise<Evaluate> {
  const key = unused.join();
  const evaluator = made.get(key) ?? bundled(unused);
  made.set(key, evaluator);
  return evaluator;
}

async function bundled(unused: readonly string[]): Promise<Evaluate> {
  const bundle = await rolldown({
    input: join(ROOT, "src/check/kinds/index.ts"),
    cwd: ROOT,
    plugins: [hollow(unused.map((module) => join(ROOT, module)))],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const loaded: { readonly evaluateCheck: Evaluate } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`
  );
  return loaded.evaluateCheck;
}

function ruleWith(check: Check): Requirement {
  return requirement([version(check)]);
}

const profiles = fc.sample(knownProfile, { numRuns: 5, seed: 7 });

describe.each(Object.entries(everyKind))("a page whose only check is %s", (_, checks) => {
  test("answers as the whole evaluator, and sends what it has no use for nowhere", async () => {
    for (const check of fc.sample(checks, { numRuns: 12, seed: 7 })) {
      const unused = unusedIn([ruleWith(check)]);
      const evaluate = await evaluatorWithout(unused);
      for (const profile of profiles) {
        expect(evaluate(check, context(profile))).toEqual(evaluateCheck(check, context(profile)));
      }
    }
  });
});

const SINCE = { kind: "time-since", fact: "startad", unit: "manader", atLeast: 1 } as const;

const SPANS = "src/check/spans/";

test.each<[string, Check, readonly string[]]>([
  ["a number needs none of them", { kind: "number", fact: "listade", atLeast: 1 }, []],
  [
    "months between two days",
    { kind: "time-between", from: "inlamnad", to: "slutar", unit: "manader", atLeast: 1 },
    [`${SPANS}months.ts`, `${SPANS}unit.ts`, "src/check/kinds/time-between.ts"],
  ],
  [
    "working days between two days",
    { kind: "time-between", from: "inlamnad", to: "slutar", unit: "arbetsdagar", atMost: 5 },
    [`${SPANS}working-days.ts`, `${SPANS}unit.ts`, "src/check/kinds/time-between.ts"],
  ],
  [
    "months of a condition",
    { kind: "when", if: SINCE, then: { kind: "number", fact: "barn", atMost: 1 } },
    [`${SPANS}months.ts`, `${SPANS}unit.ts`, "src/check/conditions/time-since.ts"],
  ],
  [
    "somebody who is there",
    { kind: "opening-hours", days: "vardagar", present: "lakare", atLeastHoursPerDay: 8 },
    ["src/check/opening/present.ts", "site/checker/dom/presence.ts"],
  ],
  [
    "a condition on where the unit lies and what it does besides",
    {
      kind: "when",
      if: {
        kind: "all-of",
        of: [
          { kind: "municipality", in: ["1280"] },
          { kind: "add-on", holds: "gyn" },
        ],
      },
      then: { kind: "number", fact: "barn", atMost: 1 },
    },
    ["unit-part", "add-on", "joined"].map((name) => `src/check/conditions/${name}.ts`),
  ],
  ["a deadline", { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" }, ["src/check/kinds/deadline.ts"]],
])("of what is seldom needed, %s takes along its own", (_, check, needed) => {
  const unused = unusedIn([ruleWith(check)]);
  expect(unusedIn([]).filter((module) => !unused.includes(module))).toEqual(needed);
});
