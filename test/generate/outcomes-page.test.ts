/** The table of what the example units get: of every unit and rule, from the same evaluator as a whole report. */
import { expect, test } from "vitest";
import { outcomesPageFile } from "../../scripts/generate/outcomes-page.ts";
import { readFleet, type FleetUnit } from "../../scripts/proof/fleet.ts";
import { followed, unitState } from "../../scripts/proof/observe.ts";
import { checkUnit } from "../../src/check/report.ts";
import { requirement, rulebook, version } from "../compare/build.ts";
import { ROOT } from "../cli/ffu.ts";
import { realRulebook } from "../rulebook.ts";

const unit = (name: string, listade: number): FleetUnit => ({
  name: `vardcentral/${name}`,
  profile: { unit: { name, region: "skane", careChoice: "vardcentral" }, facts: { listade } },
  date: "2026-02-02",
});

test("the page has a row for each rule, a column for each unit, and the days of the first", () => {
  const small = rulebook([requirement([version({ kind: "number", fact: "listade", atLeast: 5 })])]);
  const { text } = outcomesPageFile(small, [unit("alen-fa", 4), unit("bjorken", 5)]);
  expect(text.slice(text.indexOf("## "))).toBe(`## skane/vardcentral

| regel                  | alen       | bjorken    |
| --- | --- | --- |
| den                    | 2026-02-02 | 2026-02-02 |
| skane/vardcentral/prov | NEJ        | ja         |

## vardcentral/alen-fa, dag för dag

| regel                  | från dag till dag       |
| --- | --- |
| skane/vardcentral/prov | senare → 2024-01-01 NEJ |
`);
});

test("one unit of each region and care choice is followed", () => {
  const other = unit("ceder", 5);
  const elsewhere = { ...other, profile: { unit: { ...other.profile.unit, region: "kronoberg" as const } } };
  expect(followed([unit("alen", 4), unit("bjorken", 5), elsewhere]).map(({ name }) => name)).toEqual([
    "vardcentral/ceder",
    "vardcentral/alen",
  ]);
});

test("the example units are judged the same rule by rule as in a whole report", async () => {
  const real = await realRulebook();
  for (const { profile, date } of await readFleet(ROOT, real)) {
    const { results } = checkUnit(real, profile, { date });
    for (const rule of real.rules) {
      const result = results.find((it) => it.rule.id === rule.id);
      if (result === undefined || (rule.kind !== "requirement" && rule.kind !== "grant")) continue;
      expect([rule.id, result.state]).toEqual([rule.id, unitState(rule, profile, date, real.registers)]);
    }
  }
});
