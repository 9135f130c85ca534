/** From answers under several readings and periods to a state, from a day to what is judged, and from states to a verdict. */
import { describe, expect, it } from "vitest";
import { levelsOn } from "../../src/check/levels-on-day.ts";
import { checkUnit, verdictOf, weightOf } from "../../src/check/report.ts";
import type { State } from "../../src/check/result.ts";
import { states } from "../../src/check/states.ts";
import type { Check, Condition, Profile, Requirement, Standing } from "../../src/rulebook/model.ts";
import { DATE, decided, exception, requirement, rulebook, version } from "../compare/build.ts";
import { profile, REGISTERS } from "./build.ts";

const atLeast = (limit: number, fact = "listade"): Check => ({ kind: "number", fact, atLeast: limit });
const onlyPrivate = (check: Check): Check => ({
  kind: "when",
  if: { kind: "operator", is: "privat" } as Condition,
  then: check,
});

/** The result of the only rule; both ways to reach a state agree. */
function resultOf(rule: Requirement, tried: Profile, date = DATE) {
  const rules = rulebook([rule]);
  const [result] = checkUnit(rules, tried, { date }).results;
  expect(states(rules, tried, { date })).toEqual(result === undefined ? {} : { [rule.id]: result.state });
  return result;
}

function read(...checks: readonly Check[]): Requirement {
  const readings = checks.map((check, n) => ({ id: `l${n}`, title: `Läsart ${n}`, text: "Så.", check }));
  return requirement([version(null, { judgement: { by: "readings", question: "fraga", readings } })]);
}

describe("several readings", () => {
  it.each<[string, readonly Check[], Profile["facts"], string]>([
    ["agree on met", [atLeast(1), atLeast(2)], { listade: 2 }, "met"],
    ["agree on a breach", [atLeast(1), atLeast(2)], { listade: 0 }, "not-met"],
    ["differ", [atLeast(1), atLeast(2)], { listade: 1 }, "unknown"],
    ["differ the other way around", [atLeast(2), atLeast(1)], { listade: 1 }, "unknown"],
    [
      "agree that it does not apply",
      [onlyPrivate(atLeast(1)), onlyPrivate(atLeast(2))],
      { listade: 0 },
      "not-applicable",
    ],
    ["are met where one does not apply", [onlyPrivate(atLeast(5)), atLeast(1)], { listade: 1 }, "met"],
    ["are met where the last does not apply", [atLeast(1), onlyPrivate(atLeast(5))], { listade: 1 }, "met"],
    [
      "are unknown where one is broken and one does not apply",
      [onlyPrivate(atLeast(5)), atLeast(2)],
      { listade: 1 },
      "unknown",
    ],
    ["are unknown where one lacks a fact", [atLeast(1), atLeast(1, "barn")], { listade: 1 }, "unknown"],
  ])("%s", (_law, checks, facts, state) => {
    const unit = { ...profile(), unit: { ...profile().unit, operator: "egen-regi" as const } };
    expect(resultOf(read(...checks), { ...unit, ...(facts === undefined ? {} : { facts }) })?.state).toBe(state);
  });

  it("that differ are all told, with what any of them lacks, each once", () => {
    const result = resultOf(
      read(atLeast(1), atLeast(1, "barn"), atLeast(2, "barn"), atLeast(9)),
      profile({ facts: { listade: 5 } }),
    );
    expect(result?.answers.map(({ because, label, outcome }) => [because, label, outcome.state])).toEqual([
      ["reading", "Läsart 0", "met"],
      ["reading", "Läsart 1", "unknown"],
      ["reading", "Läsart 2", "unknown"],
      ["reading", "Läsart 3", "not-met"],
    ]);
    expect(result?.missing.map(({ pointer }) => pointer)).toEqual(["/facts/barn"]);
    expect(result?.facts.map(({ pointer }) => pointer)).toEqual(["/facts/listade"]);
  });
});

describe("an exception", () => {
  const covering = { precision: "exact", from: "2026-01-01", through: "2026-12-31" } as const;
  const unclear = {
    precision: "imprecise",
    label: "sommaren",
    within: { from: "2026-01-01", through: "2026-12-31" },
  } as const;
  const ruleWith = (period: typeof covering | typeof unclear) =>
    requirement([version(atLeast(5))], { exceptions: [exception("lagre", atLeast(2), period)] });
  const listed = (listade: number) => profile({ facts: { listade } });

  it("that covers the day stands in the rule's place, on its days only", () => {
    expect(resultOf(ruleWith(covering), listed(2))?.state).toBe("met");
    expect(resultOf(ruleWith(covering), listed(1))?.state).toBe("not-met");
    expect(resultOf(ruleWith(covering), listed(2), "2025-12-31")?.state).toBe("not-met");
    expect(resultOf(ruleWith(covering), listed(2), "2027-01-01")?.state).toBe("not-met");
  });

  it("that may cover the day is tried beside the rule", () => {
    expect(resultOf(ruleWith(unclear), listed(5))?.state).toBe("met");
    expect(resultOf(ruleWith(unclear), listed(1))?.state).toBe("not-met");
    const between = resultOf(ruleWith(unclear), listed(2));
    expect(between?.state).toBe("unknown");
    expect(between?.answers.map(({ because, outcome }) => [because, outcome.state])).toEqual([
      ["period", "not-met"],
      ["period", "met"],
    ]);
  });

  it("states its own level on its days, and one that may cover states it beside the rule's, for uncertain", () => {
    const on = (period: typeof covering | typeof unclear, date: string) =>
      levelsOn(ruleWith(period), date, REGISTERS).map(({ value, comparison, certain }) => [value, comparison, certain]);
    expect(on(covering, DATE)).toEqual([[2, "at-least", true]]);
    expect(on(covering, "2025-12-31")).toEqual([[5, "at-least", true]]);
    expect(on(unclear, DATE)).toEqual([
      [5, "at-least", false],
      [2, "at-least", false],
    ]);
    expect(on(covering, "2023-12-31")).toEqual([]);
  });
});

describe("a day", () => {
  const enough = profile({ facts: { listade: 5 } });
  const standing = (status: "foreslagen" | "aviserad" | "avslagen"): Standing => ({ status, intended: null });

  it.each<[string, Standing, string, string | null]>([
    ["before the first", decided("2024-01-01"), "2023-12-31", "upcoming"],
    ["the first", decided("2024-01-01"), "2024-01-01", "met"],
    ["the last", decided("2024-01-01", "2024-12-31"), "2024-12-31", "met"],
    ["after the last", decided("2024-01-01", "2024-12-31"), "2025-01-01", null],
    ["of a proposal", standing("foreslagen"), DATE, "proposed"],
    ["of an announcement", standing("aviserad"), DATE, "proposed"],
    ["after a no", standing("avslagen"), DATE, null],
  ])("%s of %j, %s, gives %s", (_law, of, date, state) => {
    expect(resultOf(requirement([version(atLeast(5), { standing: of })]), enough, date)?.state ?? null).toBe(state);
  });

  it("on which nothing can be judged yet is unknown", () => {
    expect(resultOf(requirement([version(null)]), enough)?.state).toBe("unknown");
  });
});

describe("a verdict", () => {
  const OWN = "skane/vardcentral";
  const weighed = (state: State, obligation: Requirement["obligation"] = "ska", module = OWN): number =>
    weightOf({ obligation, module }, state);

  it.each<[string, readonly number[], string]>([
    ["of nothing", [], "cannot-conclude"],
    ["of what is met", [weighed("met")], "meets"],
    ["of what does not apply", [weighed("not-applicable")], "meets"],
    ["of a breach among all that is met", [weighed("met"), weighed("not-met"), weighed("met")], "does-not-meet"],
    ["of a breach beside what is unknown", [weighed("unknown"), weighed("not-met")], "does-not-meet"],
    ["of something unknown", [weighed("met"), weighed("unknown")], "cannot-conclude"],
    ["of something to attest", [weighed("met"), weighed("needs-attestation")], "cannot-conclude"],
    ["of only what is to come", [weighed("upcoming"), weighed("proposed")], "cannot-conclude"],
    ["with something to come", [weighed("met"), weighed("upcoming"), weighed("proposed")], "meets"],
    ["of a target that is missed", [weighed("met"), weighed("not-met", "mal")], "meets"],
    ["of a target that is unknown", [weighed("met"), weighed("unknown", "mal")], "meets"],
    ["of targets alone", [weighed("met", "mal")], "cannot-conclude"],
    ["of a law alone", [weighed("met", "ska", "nationellt/lagar")], "cannot-conclude"],
    ["of a law that is broken", [weighed("met"), weighed("not-met", "ska", "nationellt/lagar")], "does-not-meet"],
    ["of a law beside the region's own", [weighed("met"), weighed("met", "ska", "nationellt/lagar")], "meets"],
  ])("%s", (_law, results, verdict) => {
    expect(verdictOf(results.reduce((sum, weight) => sum | weight, 0))).toBe(verdict);
  });
});
