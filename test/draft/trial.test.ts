/** What the page computes is what the whole rulebook gives: for every figure of every requirement, a step up and down. */
import { describe, expect, it } from "vitest";
import { draftedDays, draftedSides, unchangedDraft } from "../../src/compare/draft.ts";
import { EXAMPLE_SEED, exampleFleet } from "../../src/fleet/example-fleet.ts";
import { checkedModules } from "../../site/checker/data.ts";
import { newestKnownDay } from "../../site/data.ts";
import { draftables, draftData, type Draftable, type DraftData } from "../../site/draft/data.ts";
import { exampleUnits, trialOf } from "../../site/draft/trial.ts";
import { cases } from "../laws.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { specs } from "../compare/specs.ts";

const today = newestKnownDay(specs);
const FROM = "2027-01-01";

/** As the scripts hold it. */
const pages = checkedModules(specs).map((module) => {
  const rules = draftables({ rulebook: specs, today, specs: [], repository: null, schemas: PACKAGE_SCHEMAS }, module);
  const data = draftData(
    specs,
    module,
    rules.map(({ rule }) => rule),
    FROM,
  );
  if (data === null) throw new Error(module.id);
  return { module, data: sent<DraftData>(data), rules: sent<readonly Draftable[]>(rules) };
});

function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe("the page where a proposal is tried", () => {
  it("has the same made-up units as everywhere else", () => {
    const whole = exampleFleet(specs, EXAMPLE_SEED);
    for (const { module, data } of pages) {
      const own = whole.filter(({ profile: { unit } }) => `${unit.region}/${unit.careChoice}` === module.id);
      expect(JSON.stringify(exampleUnits(data))).toBe(JSON.stringify(own));
    }
  });

  it("says the same as the whole rulebook of every figure moved a step", () => {
    const all = pages.flatMap((page) =>
      page.rules.flatMap((draftable) =>
        draftable.fields.flatMap((field) =>
          typeof field.value === "number"
            ? [-1, 1].map((by) => ({ page, draftable, field, value: Number(field.value) + by }))
            : [],
        ),
      ),
    );
    expect(all.length).toBeGreaterThan(20);
    const tried = cases(all.length);
    for (let index = 0; index < tried; index += 1) {
      const it = all[Math.floor((index * all.length) / tried)];
      if (it === undefined) continue;
      const { page, draftable, field, value } = it;
      const { rule, base } = draftable;
      const fleet = exampleUnits(page.data).slice(0, 12);
      const draft = { ...unchangedDraft(rule, base, FROM), from: FROM, values: [{ path: field.path, value }] };
      const days = trialOf(page.data, draftable, draft, fleet);
      expect(days).toEqual(draftedDays(draftedSides({ ...specs, modules: [] }, rule, base, draft), fleet));
      expect(days.length, `${rule.id} ${field.path.join("/")} ${value}`).toBeGreaterThan(0);
    }
  });
});
