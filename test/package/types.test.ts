/** The generated types, tried out in place: what must compile compiles, and what must not is expected not to. */
import { describe, expect, expectTypeOf, test } from "vitest";
import rulebook, { checkUnit, isoDate, type Profile, type State } from "../../src/index.ts";
import { editions, factIds, ruleIds, ruleIn, type EditionId, type RuleId, type RuleIdIn } from "../../src/editions.ts";
import { proposals } from "../../generated/proposals.ts";

const WEEKLY = "skane/vardcentral/oppettid-vecka";

describe("ids are literals", () => {
  test("a rule id that does not exist does not compile", () => {
    const known: RuleId = "skane/vardcentral/oppettid-vecka";
    // @ts-expect-error: misspelt
    const misspelt: RuleId = "skane/vardcentral/oppetid-vecka";
    expect(ruleIds).toContain(known);
    expect(ruleIds).not.toContain(misspelt);
  });

  test("an edition that does not exist does not compile", () => {
    // @ts-expect-error: nobody has an edition for 1999
    const missing: EditionId = "skane/vardcentral/1999";
    expect(Object.keys(editions)).not.toContain(missing);
  });

  test("fact ids are literals too", () => {
    expectTypeOf<(typeof factIds)[number]>().not.toEqualTypeOf<string>();
    expect(factIds).toContain("listade");
  });
});

describe("rules are narrowed per edition", () => {
  test("a rule that came later is not in an earlier edition", () => {
    expect(ruleIn("skane/vardcentral/2025", WEEKLY).title).toBe("Öppettid per vecka");
    // @ts-expect-error: no source states opening hours for 2023
    expect(ruleIn("skane/vardcentral/2023", WEEKLY)).toBeUndefined();
  });

  test("a rule that only another care choice has is not in this edition", () => {
    // @ts-expect-error: the volume of children is a requirement on barnavårdscentral
    const other: RuleIdIn<"skane/vardcentral/2026"> = "skane/barnavardscentral/barn-per-sjukskoterska";
    expect(Object.keys(editions["skane/vardcentral/2026"].rules)).not.toContain(other);
  });

  test("limits are literal values", () => {
    const [before, after] = ruleIn("skane/vardcentral/2025", WEEKLY).versions;
    expectTypeOf(before.judgement.check.atLeastHoursPerWeek).toEqualTypeOf<30>();
    expectTypeOf(after.judgement.check.atLeastHoursPerWeek).toEqualTypeOf<45>();
    expect([before.standing.from, after.standing.from]).toEqual(["2024-01-01", "2025-09-01"]);
  });

  test("wording is text, so that a reworded rule still compiles", () => {
    const rule = ruleIn("skane/vardcentral/2025", WEEKLY);
    expectTypeOf(rule.title).toEqualTypeOf<string>();
    expectTypeOf(rule.versions[0].text).toEqualTypeOf<string>();
    expectTypeOf(rule.versions[0].sources[0].at).toEqualTypeOf<string>();
    expectTypeOf(rule.id).toEqualTypeOf<typeof WEEKLY>();
  });

  test("an edition holds what the region and the nation have in common with it", () => {
    const ids = Object.keys(editions["skane/vardcentral/2026"].rules);
    expect(ids).toContain("skane/gemensamt/patientsakerhetsarbete");
    expect(ids).toContain("nationellt/primarvard/vardgaranti-kontakt");
    expect(ids.filter((id) => id.startsWith("kronoberg/"))).toEqual([]);
  });
});

describe("what is decided stands apart from what is proposed", () => {
  test("the default export holds no proposal", () => {
    const statuses = rulebook.rules
      .flatMap((rule) => ("versions" in rule ? rule.versions : []))
      .map(({ standing }) => standing.status);
    expect(new Set(statuses)).toEqual(new Set(["beslutad"]));
  });

  test("proposals are imported by name, and are in no edition", () => {
    expect(proposals["skane/vardcentral/bemanning-lakare"].versions[0].standing.status).toBe("foreslagen");
    const all = Object.values(editions).flatMap(({ rules }) => Object.keys(rules));
    expect(all).not.toContain("skane/vardcentral/bemanning-lakare");
  });

  test("a service can check a unit with nothing but the package", () => {
    const profile: Profile = {
      unit: { name: "Vårdcentralen Prov", region: "skane", careChoice: "vardcentral" },
      openingHours: [{ days: "vardagar", opens: "08:00", closes: "16:00" }],
    };
    const report = checkUnit(rulebook, profile, { date: isoDate("2025-10-06"), rules: [WEEKLY] });
    const states: readonly State[] = report.results.map(({ state }) => state);
    expect(states).toEqual(["not-met"]);
    expect(report.verdict).toBe("does-not-meet");
  });
});
