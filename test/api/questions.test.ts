/** What services ask, held against the rulebook's own dates. */
import { describe, expect, it } from "vitest";
import rulebook, {
  covered,
  editionOn,
  isoDate,
  rulesForUnit,
  rulesInForce,
  situationOn,
  thresholdOn,
  thresholdsOn,
} from "../../src/index.ts";
import { ruleIn } from "../../src/editions.ts";
import type { Rule } from "../../src/index.ts";

const WEEKLY = "skane/vardcentral/oppettid-vecka";
const unit = { region: "skane", careChoice: "vardcentral" } as const;

describe("rulesInForce", () => {
  it.each(["2024-06-01", "2025-08-31", "2025-09-01", "2026-03-01"])(
    "is every rule in force on %s and no other",
    (text) => {
      const date = isoDate(text);
      const inForce = rulesInForce(rulebook, { ...unit, date });
      const expected = rulesForUnit(rulebook, unit).filter(
        (rule) => situationOn<unknown>(rule, date).is === "in-force",
      );
      expect(inForce.map(({ rule }) => rule.id)).toEqual(expected.map(({ id }) => id));
      expect(inForce.length).toBeGreaterThan(0);
      for (const { version } of inForce) expect(version.standing.status).toBe("beslutad");
    },
  );
});

describe("thresholdOn", () => {
  it.each([
    ["2025-08-31", 30],
    ["2025-09-01", 45],
  ])("on %s is %d hours", (date, value) => {
    expect(thresholdOn(rulebook, WEEKLY, isoDate(date))).toEqual({
      value,
      unit: "timmar per vecka",
      comparison: "at-least",
      path: "/judgement/check/atLeastHoursPerWeek",
      reading: null,
      certain: true,
    });
  });

  it("is none before the rule", () => {
    expect(thresholdOn(rulebook, WEEKLY, isoDate("2020-01-01"))).toBeNull();
  });

  it("states levels that stand in the rule at their paths", () => {
    const date = isoDate("2026-03-01");
    const all = rulesInForce(rulebook, { ...unit, date }).flatMap(({ rule, version, exception }) =>
      exception === null
        ? thresholdsOn(rulebook, rule.id, date).map((threshold) => ({ threshold, found: at(version, threshold.path) }))
        : [],
    );
    expect(all.length).toBeGreaterThan(5);
    for (const { threshold, found } of all) expect(found).toBe(threshold.value);
  });
});

describe("editions", () => {
  it("cover a day, or say that nothing does", () => {
    const date = isoDate("2025-06-01");
    expect(editionOn(rulebook, { ...unit, date })?.id).toBe("skane/vardcentral/2025");
    expect(covered(rulebook, { ...unit, date }).is).toBe("covered");
    expect(covered(rulebook, { ...unit, date: isoDate("2099-01-01") }).is).toBe("after-last");
    expect(editionOn(rulebook, { ...unit, date: isoDate("2099-01-01") })).toBeNull();
  });

  it("hold rules that are what the model calls a rule", () => {
    const rule: Pick<Rule, "id" | "kind" | "title"> = ruleIn("skane/vardcentral/2025", WEEKLY);
    expect(rule.kind).toBe("requirement");
  });
});

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);
}
