/** What every unit is, what none can be, and what some are: tried on the answers that the words of a rule tell apart. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { casesOf, certainty, ofCheck, ofCondition } from "../../src/check/possible.ts";
import type { Check, Condition, ConditionOf, Fact } from "../../src/rulebook/model.ts";
import { context, evaluateCondition, REGISTERS } from "./build.ts";

const FACTS = new Map(REGISTERS.facts.map((fact): readonly [string, Fact] => [fact.id, fact]));

const is = (fact: string, value: string): Condition => ({ kind: "fact-is", fact, is: value });
const operator = (value: ConditionOf<"operator">["is"]): Condition => ({ kind: "operator", is: value });
const municipality = (...names: readonly string[]): Condition => ({ kind: "municipality", in: names });
const holds = (addOn: string): Condition => ({ kind: "add-on", holds: addOn });
const all = (...of: readonly Condition[]): Condition => ({ kind: "all-of", of });
const any = (...of: readonly Condition[]): Condition => ({ kind: "any-of", of });
const not = (condition: Condition): Condition => ({ kind: "not", condition });

type Ends = Omit<ConditionOf<"fact-range">, "kind" | "fact">;
const range = (fact: string, ends: Ends): Condition => ({ kind: "fact-range", fact, ...ends });

type Since = Pick<ConditionOf<"time-since">, "unit" | "atLeast" | "lessThan">;
const since = (ends: Since): Condition => ({ kind: "time-since", fact: "startad", ...ends });

const certaintyOf = (condition: Condition, facts = FACTS) => certainty(ofCondition(condition, facts));

describe("a condition", () => {
  test.each<[string, Condition]>([
    ["yes or no", any(is("kontaktperson", "ja"), is("kontaktperson", "nej"))],
    [
      "one of all that can be chosen",
      any(is("journalsystem", "alfa"), is("journalsystem", "beta"), is("journalsystem", "gamma")),
    ],
    ["one of the two operators", any(operator("privat"), operator("egen-regi"))],
    ["a number of children that is none or more", range("barn", { atLeast: 0 })],
    ["a number on either side of a limit", any(range("andel", { atMost: 4 }), range("andel", { moreThan: 4 }))],
    ["a whole number on either side of a gap", any(range("barn", { atMost: 4 }), range("barn", { atLeast: 5 }))],
    [
      "so long ago, or not so long",
      any(since({ unit: "manader", atLeast: 3 }), since({ unit: "manader", lessThan: 3 })),
    ],
    ["a municipality, or another", any(municipality("1280"), not(municipality("1280")))],
    ["an add-on, or not", any(holds("oron-nasa-hals"), not(holds("oron-nasa-hals")))],
    [
      "what no source states, or not that",
      any(range("barn", { atLeast: "ej-angivet" }), not(range("barn", { atLeast: "ej-angivet" }))),
    ],
  ])("of %s holds of every unit, and its opposite of none", (_, condition) => {
    expect(certaintyOf(condition)).toBe("always");
    expect(certaintyOf(not(condition))).toBe("never");
  });

  test.each<[string, Condition]>([
    ["yes and no", all(is("kontaktperson", "ja"), is("kontaktperson", "nej"))],
    ["two of which one is chosen", all(is("journalsystem", "alfa"), is("journalsystem", "beta"))],
    ["fewer than no children", range("barn", { lessThan: 0 })],
    ["a whole number between two neighbours", range("barn", { moreThan: 4, lessThan: 5 })],
    ["two municipalities", all(municipality("1280"), municipality("1281"))],
    [
      "so long ago and not so long",
      all(since({ unit: "manader", atLeast: 3 }), since({ unit: "manader", lessThan: 3 })),
    ],
    ["an add-on and not", all(holds("oron-nasa-hals"), not(holds("oron-nasa-hals")))],
  ])("of %s holds of no unit, and its opposite of every", (_, condition) => {
    expect(certaintyOf(condition)).toBe("never");
    expect(certaintyOf(not(condition))).toBe("always");
  });

  test.each<[string, Condition]>([
    ["one answer", is("kontaktperson", "ja")],
    ["two of three that can be chosen", any(is("journalsystem", "alfa"), is("journalsystem", "beta"))],
    ["two of which both can be chosen", all(is("e-tjanster", "boka"), is("e-tjanster", "avboka"))],
    [
      "one of all e-services: a unit may have none",
      any(...["boka", "avboka", "fornya-recept", "kontakta-mig"].map((it) => is("e-tjanster", it))),
    ],
    ["a part of a number between two neighbours", range("andel", { moreThan: 4, lessThan: 5 })],
    ["a number with parts on either side of a gap", any(range("andel", { atMost: 4 }), range("andel", { atLeast: 5 }))],
    ["exactly one number", range("barn", { atLeast: 4, atMost: 4 })],
    ["a whole number that a limit with decimals has on one side", range("barn", { atLeast: 4.5 })],
    ["below nought where the register sets no end", range("andel", { lessThan: 0 })],
    ["one operator", operator("privat")],
    ["one of two municipalities", municipality("1280", "1281")],
    ["a municipality and a group that may hold it", all(municipality("1280"), municipality("sydvast"))],
    ["two groups of municipalities", all(municipality("sydvast"), municipality("nordost"))],
    ["an add-on", holds("oron-nasa-hals")],
    ["two add-ons", all(holds("oron-nasa-hals"), not(holds("gynekologisk-mottagning")))],
    ["a time between two limits", since({ unit: "manader", atLeast: 3, lessThan: 4 })],
    [
      "a time in months and one in days: which is longer is not asked",
      all(since({ unit: "manader", atLeast: 3 }), since({ unit: "dagar", lessThan: 3 })),
    ],
    [
      "two limits that no source states",
      all(range("barn", { atLeast: "ej-angivet" }), not(range("barn", { atMost: "ej-angivet" }))),
    ],
    [
      "times that no source states",
      all(since({ unit: "dagar", atLeast: "ej-angivet" }), not(since({ unit: "manader", atLeast: "ej-angivet" }))),
    ],
    ["two values of a day, which is no choice", all(is("slutar", "2026-01-01"), not(is("slutar", "2027-01-01")))],
    ["a value of a fact that the register does not know", is("okand", "ja")],
  ])("of %s holds of some units and not of others", (_, condition) => {
    expect(certaintyOf(condition)).toBe(null);
    expect(certaintyOf(not(condition))).toBe(null);
  });

  it("knows the ends that the register gives a number", () => {
    const barn: Fact = { id: "barn", title: "Barn", question: "Hur många?", type: "heltal", min: 2, max: 9 };
    const facts = new Map([["barn", barn]]);
    expect(certaintyOf(range("barn", { atLeast: 2 }), facts)).toBe("always");
    expect(certaintyOf(range("barn", { atLeast: 3 }), facts)).toBe(null);
    expect(certaintyOf(range("barn", { atMost: 9 }), facts)).toBe("always");
    expect(certaintyOf(range("barn", { atMost: 8 }), facts)).toBe(null);
    expect(certaintyOf(range("barn", { moreThan: 9 }), facts)).toBe("never");
    expect(certaintyOf(range("barn", { moreThan: 20 }), facts)).toBe("never");
    expect(certaintyOf(range("barn", { lessThan: 1 }), facts)).toBe("never");
  });

  it("of a choice whose values the register does not list may have one that is not named", () => {
    const system: Fact = { id: "system", title: "System", question: "Vilket?", type: "val" };
    const facts = new Map([["system", system]]);
    expect(certaintyOf(any(is("system", "alfa"), is("system", "beta")), facts)).toBe(null);
    expect(certaintyOf(all(is("system", "alfa"), is("system", "beta")), facts)).toBe("never");
  });

  it("with more answers than are tried is said nothing of", () => {
    const addOns = (count: number) => Array.from({ length: count }, (_, n) => holds(`tillagg-${n}`));
    expect(certaintyOf(all(...addOns(10), not(holds("tillagg-0"))))).toBe("never");
    expect(certaintyOf(all(...addOns(16), not(holds("tillagg-0"))))).toBe(null);
  });

  it("is tried on each case once, and on none where that is more than allowed", () => {
    const formula = ofCondition(all(is("kontaktperson", "ja"), operator("privat"), operator("egen-regi")), FACTS);
    const cases = casesOf([formula], 12);
    expect(cases?.map((one) => [...one.values()].map(String).join(" "))).toEqual([
      "ja privat",
      "ja egen-regi",
      "nej privat",
      "nej egen-regi",
    ]);
    expect(casesOf([formula], 11)).toBe(null);
  });
});

describe("what a check asks for", () => {
  const certaintyOfCheck = (check: Check) => certainty(ofCheck(check, FACTS));
  const number = (ends: Ends): Check => ({ kind: "number", fact: "barn", ...ends });
  const answer = (...values: readonly string[]): Check => ({
    kind: "one-of",
    fact: "kontaktperson",
    values: [...values],
  });
  const routine: Check = { kind: "attestation", statement: "Rutinen finns." };

  test.each<[string, Check, "always" | "never" | null]>([
    ["no children or more", number({ atLeast: 0 }), "always"],
    ["fewer than none", number({ lessThan: 0 }), "never"],
    ["some children", number({ atLeast: 5 }), null],
    ["any answer", answer("ja", "nej"), "always"],
    ["one answer", answer("ja"), null],
    ["two answers at once", { kind: "all", of: [answer("ja"), answer("nej")] }, "never"],
    ["one answer or the other", { kind: "any", of: [answer("ja"), answer("nej")] }, "always"],
    [
      "nothing of those that it does not apply to",
      { kind: "when", if: is("kontaktperson", "ja"), then: number({ lessThan: 0 }) },
      null,
    ],
    [
      "nothing of anybody, as it applies to nobody",
      { kind: "when", if: range("barn", { lessThan: 0 }), then: number({ lessThan: 0 }) },
      "always",
    ],
    ["what it applies to", { kind: "when", if: is("kontaktperson", "ja"), then: answer("ja") }, "always"],
    ["the opposite of what it applies to", { kind: "when", if: is("kontaktperson", "ja"), then: answer("nej") }, null],
    ["what a person has to say", routine, null],
    ["what a person has to say, or nothing", { kind: "any", of: [routine, number({ atLeast: 0 })] }, "always"],
    [
      "two things that persons have to say",
      { kind: "any", of: [routine, { ...routine, statement: "Den följs." }] },
      null,
    ],
  ])("%s", (_, check, wanted) => {
    expect(certaintyOfCheck(check)).toBe(wanted);
  });
});

/** Every unit that a few conditions on small numbers, an answer, a choice and the operator can tell apart. */
const UNITS = [0, 1, 2, 3, 4].flatMap((barn) =>
  ["ja", "nej"].flatMap((kontaktperson) =>
    ["alfa", "beta", "gamma"].flatMap((journalsystem) =>
      (["privat", "egen-regi"] as const).map((whose) => {
        const given = context({ facts: { barn, kontaktperson, journalsystem } });
        return { ...given, profile: { ...given.profile, unit: { ...given.profile.unit, operator: whose } } };
      }),
    ),
  ),
);

const end = fc.integer({ min: 0, max: 3 });
const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("ja", "nej").map((it) => is("kontaktperson", it)),
  fc.constantFrom("alfa", "beta", "gamma").map((it) => is("journalsystem", it)),
  fc.constantFrom("privat" as const, "egen-regi" as const).map(operator),
  fc
    .tuple(fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"), end)
    .map(([key, value]) => range("barn", { [key]: value })),
);
const mixed: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(simple, simple).map((of) => all(...of)),
  fc.tuple(simple, simple).map((of) => any(...of)),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => any(all(a, not(b)), c)),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => not(all(any(a, b), not(c)))),
);

function summed(answers: readonly boolean[]): "always" | "never" | null {
  if (answers.every(Boolean)) return "always";
  return answers.some(Boolean) ? null : "never";
}

describe("of every condition and check", () => {
  it("what is said is what the evaluator finds when every unit is tried", () => {
    fc.assert(
      fc.property(mixed, (condition) => {
        expect(certaintyOf(condition)).toBe(
          summed(UNITS.map((unit) => evaluateCondition(condition, unit).holds === "yes")),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("what is said of one with a condition before it is, too", () => {
    const then = fc.constantFrom<Check>(
      { kind: "number", fact: "barn", atLeast: 2 },
      { kind: "one-of", fact: "journalsystem", values: ["alfa", "gamma"] },
    );
    fc.assert(
      fc.property(simple, then, (condition, check) => {
        const whole: Check = { kind: "when", if: condition, then: check };
        expect(certainty(ofCheck(whole, FACTS))).toBe(
          summed(UNITS.map((unit) => evaluateCheck(whole, unit).state !== "not-met")),
        );
      }),
      { numRuns: 20 },
    );
  });
});
