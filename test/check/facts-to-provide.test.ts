/** Which facts are asked for: only those that settle something, those that bind first. */
import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import type { Check, Condition, Profile, Requirement } from "../../src/rulebook/model.ts";
import { DATE, requirement, rulebook, version } from "../compare/build.ts";
import { profile } from "./build.ts";

const number = (fact: string, limits: object): Check => ({ kind: "number", fact, ...limits });
const all = (...of: readonly Check[]): Check => ({ kind: "all", of });

function rule(id: string, check: Check, obligation: Requirement["obligation"] = "ska"): Requirement {
  return requirement([version(check)], { id: `skane/vardcentral/${id}`, title: id, obligation });
}

function asked(rules: readonly Requirement[], facts: Profile["facts"] = {}) {
  return checkUnit(rulebook(rules), profile({ facts }), { date: DATE }).factsToProvide;
}

const names = (rules: readonly Requirement[], facts: Profile["facts"] = {}): readonly string[] =>
  asked(rules, facts).map(({ fact, why }) => `${fact}: ${why.map(({ title }) => title).join(", ")}`);

describe("the facts that are asked for", () => {
  it("are each asked once, for every rule that waits for it, and none that is known", () => {
    const rules = [
      rule("a", number("barn", { atLeast: 5 })),
      rule("b", number("barn", { atMost: 9 })),
      rule("c", number("listade", { atLeast: 1 })),
    ];
    expect(names(rules, { listade: 1 })).toEqual(["barn: a, b"]);
  });

  it("begin with those that a binding rule waits for, then those that settle most, else as they come", () => {
    const rules = [
      rule("a", number("listade", { atLeast: 1 }), "mal"),
      rule("b", number("recept", { atLeast: 1 })),
      rule("c", number("listade", { atLeast: 2 }), "mal"),
      rule("d", number("barn", { atLeast: 1 })),
      rule("e", number("andel", { atLeast: 1 })),
      rule("f", number("barn", { atLeast: 2 }), "mal"),
    ];
    expect(names(rules)).toEqual(["barn: d, f", "recept: b", "andel: e", "listade: a, c"]);
  });

  it("are both asked for where a rule waits for two", () => {
    expect(names([rule("a", all(number("barn", { atLeast: 5 }), number("recept", { atLeast: 5 })))])).toEqual([
      "barn: a",
      "recept: a",
    ]);
  });

  it("are none where no answer settles anything", () => {
    expect(names([rule("a", number("barn", { atLeast: 5, atMost: "ej-angivet" }))], {})).toEqual(["barn: a"]);
    expect(names([rule("a", number("barn", { atLeast: "ej-angivet" }))], {})).toEqual([]);
  });
});

describe("a fact whose every answer leaves the requirement open", () => {
  const open = (when: Condition): Check =>
    all(number("recept", { atLeast: "ej-angivet" }), {
      kind: "when",
      if: when,
      then: number("recept", { atMost: "ej-angivet" }),
    });

  it.each<[string, Condition, Profile["facts"]]>([
    ["of yes and no", { kind: "fact-is", fact: "kontaktperson", is: "ja" }, { recept: 1, kontaktperson: "ja" }],
    ["of some values", { kind: "fact-is", fact: "journalsystem", is: "beta" }, { recept: 1, journalsystem: "beta" }],
    ["of numbers", { kind: "fact-range", fact: "barn", atLeast: 10 }, { recept: 1, barn: 20 }],
  ])("%s is not asked for", (_, when, known) => {
    expect(names([rule("a", open(when))], { recept: 1 })).toEqual([]);
    expect(names([rule("a", open(when))], known)).toEqual([]);
  });
});

describe("what each answer would mean", () => {
  const effects = (check: Check, facts: Profile["facts"] = {}): readonly string[] =>
    asked([rule("a", check)], facts)
      .flatMap(({ why }) => why.flatMap((it) => it.effects))
      .map((it) => it.replaceAll("\u00A0", " "));

  it.each<[string, Check, readonly RegExp[]]>([
    ["of whole numbers", number("barn", { atLeast: 200 }), [/^upp till 199: inte/, /^minst 200: uppfyllt/]],
    [
      "of decimals, to the step",
      number("lediga-tjanster", { atMost: 2.5 }),
      [/^upp till 2,5: uppfyllt/, /^minst 2,6: inte/],
    ],
    [
      "between two limits that lie near each other",
      number("barn", { atLeast: 200, atMost: 250 }),
      [/^upp till 199: inte/, /^200 till 250: uppfyllt/, /^minst 251: inte/],
    ],
    [
      "at one number alone",
      number("barn", { atLeast: 7, atMost: 7 }),
      [/^upp till 6: inte/, /^7: uppfyllt/, /^minst 8: inte/],
    ],
    [
      "between limits that two checks set",
      all(number("barn", { moreThan: 200 }), number("barn", { lessThan: 250 })),
      [/^upp till 200: inte/, /^201 till 249: uppfyllt/, /^minst 250: inte/],
    ],
    ["of what nobody reaches", number("barn", { atLeast: 9, atMost: 8 }), [/^vilket tal som helst: inte/]],
    [
      "only of the answers that settle it",
      all(number("barn", { atLeast: 5 }), number("barn", { atMost: "ej-angivet" })),
      [/^upp till 4: inte/],
    ],
    ["from nothing on", number("barn", { atLeast: 1 }), [/^0: inte/, /^minst 1: uppfyllt/]],
    ["of yes and no", { kind: "one-of", fact: "kontaktperson", values: ["ja"] }, [/ja/i, /nej/i]],
    ["of some values", { kind: "one-of", fact: "journalsystem", values: ["beta"] }, [/Alfa.*Gamma/i, /Beta/i]],
  ])("%s", (_, check, expected) => {
    const found = effects(check);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  it("is not counted through for sets and days, nor where more than one fact is missing", () => {
    expect(effects({ kind: "deadline", fact: "inlamnad", latest: "2026-05-31" })).toEqual([]);
    expect(effects({ kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka"] })).toEqual([]);
    expect(effects(all(number("barn", { atLeast: 5 }), number("recept", { atLeast: 5 })))).toEqual([]);
  });

  it("lies between two limits of a share of what is known", () => {
    const check: Check = { kind: "share", part: "recept", of: "listade", atLeast: 20, atMost: 22 };
    expect(effects(check, { listade: 1000 }).map((it) => it.split(":")[0])).toEqual([
      "upp till 199",
      "200 till 220",
      "minst 221",
    ]);
  });

  it("rests on what else is known", () => {
    expect(effects(all(number("barn", { atLeast: 5 }), number("recept", { atLeast: 5 })), { recept: 5 })).toHaveLength(
      2,
    );
  });
});
