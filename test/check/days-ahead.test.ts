/** What changes with the days: values that hold from a day, and a requirement over a period. */
import { describe, expect, it } from "vitest";
import { beforeBegun } from "../../src/check/rounding.ts";
import { stepOn, stepsFrom } from "../../src/check/steps.ts";
import { timeline } from "../../src/check/timeline.ts";
import { rational, toExactText } from "../../src/quantity/rational.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { decided, requirement, rulebook, version } from "../compare/build.ts";
import { profile } from "./build.ts";

describe("values that hold from a day", () => {
  const steps = stepsFrom(["2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"], (day) => ({ day }));

  it.each([
    ["2023-12-31", "0000-01-01"],
    ["2024-01-01", "2024-01-01"],
    ["2024-12-31", "2024-01-01"],
    ["2025-01-01", "2025-01-01"],
    ["2025-12-31", "2025-01-01"],
    ["2026-01-01", "2026-01-01"],
    ["2026-12-31", "2026-01-01"],
    ["2027-01-01", "2027-01-01"],
    ["2099-01-01", "2027-01-01"],
  ])("on %s are those from %s", (date, from) => {
    const { day } = stepOn(steps, date)();
    expect(day <= "2023-12-31" ? "0000-01-01" : day).toBe(from);
  });

  it("are made once each", () => {
    expect(stepOn(steps, "2025-02-01")()).toBe(stepOn(steps, "2025-03-01")());
  });
});

describe("a requirement over a period", () => {
  const atLeast = (limit: number, from: string, through: string | null) =>
    version({ kind: "number", fact: "listade", atLeast: limit }, { standing: decided(from, through) });
  const rules = rulebook([requirement([atLeast(5, "2024-01-01", "2024-06-30"), atLeast(9, "2024-07-01", null)])]);
  const over = (from: string, through: string, facts: Profile["facts"]) =>
    timeline(rules, profile(facts === undefined ? {} : { facts }), { from, through }).flatMap(({ stretches }) =>
      stretches.map((it) => [it.from, it.through, it.ifApplied?.state ?? it.state]),
    );

  it("has a stretch from each day on which something changes, and none of them overlap", () => {
    expect(over("2023-01-01", "2025-12-31", { listade: 5 })).toEqual([
      ["2023-01-01", "2023-12-31", "upcoming"],
      ["2024-01-01", "2024-06-30", "met"],
      ["2024-07-01", "2025-12-31", "not-met"],
    ]);
  });

  it.each([
    ["2024-06-30", "2024-06-30", [["2024-06-30", "2024-06-30", "met"]]],
    ["2024-07-01", "2024-07-01", [["2024-07-01", "2024-07-01", "not-met"]]],
    [
      "2024-06-30",
      "2024-07-01",
      [
        ["2024-06-30", "2024-06-30", "met"],
        ["2024-07-01", "2024-07-01", "not-met"],
      ],
    ],
  ])("from %s through %s", (from, through, stretches) => {
    expect(over(from, through, { listade: 5 })).toEqual(stretches);
  });

  it("has one stretch where a change of the rule changes nothing for the unit", () => {
    expect(over("2024-02-01", "2024-12-31", { listade: 9 })).toEqual([["2024-02-01", "2024-12-31", "met"]]);
  });

  it("changes with a fact that counts from a day of its own", () => {
    expect(over("2024-02-01", "2024-05-31", { listade: { value: 5, asOf: "2024-04-01" } })).toEqual([
      ["2024-02-01", "2024-03-31", "unknown"],
      ["2024-04-01", "2024-05-31", "met"],
    ]);
  });

  it("is told for what is asked for alone", () => {
    const period = { from: "2024-01-01", through: "2024-12-31" };
    expect(timeline(rules, profile(), period, ["skane/vardcentral/annan"])).toEqual([]);
  });
});

describe("what an amount has to be for its begun steps to keep a bound", () => {
  it.each([
    ["upper", 2500, "2000", false],
    ["upper", 2000, "2000", false],
    ["lower", 2500, "2000", true],
    ["lower", 2000, "1000", true],
  ] as const)("%s %d, in thousands", (side, limit, value, strict) => {
    const found = beforeBegun({ side, strict: !strict, value: rational(limit) }, 1000);
    expect([found.side, toExactText(found.value), found.strict]).toEqual([side, value, strict]);
  });
});
