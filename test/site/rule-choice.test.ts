/** Choosing among a care choice's rules: what each is chosen by, and the style that hides the rest. */
import { describe, expect, it } from "vitest";
import type { Ahead } from "../../src/compare/ahead.ts";
import { chooseExamples } from "../../site/parts/example-choice.ts";
import { FACETS, facetsOf } from "../../site/parts/facets.ts";
import { choiceStyle } from "../../site/parts/rule-choice.ts";
import type { Check, RuleExample } from "../../src/rulebook/model.ts";
import { requirement, version } from "../compare/build.ts";
import { REGISTERS } from "../check/build.ts";

const CHECK: Check = { kind: "number", fact: "listade", atLeast: 40 };
const NOTHING: Ahead = {
  year: "2027",
  through: "2027-12-31",
  edition: null,
  decided: [],
  ending: [],
  proposed: [],
  reviewed: [],
  open: [],
};

describe("what a rule is chosen by", () => {
  it("is how binding it is, what is about to change, and whether it can be checked", () => {
    const rule = requirement([version(CHECK)], { obligation: "mal" });
    expect(facetsOf(rule, NOTHING)).toEqual(["mal", "oandrad", "machine"]);
    expect(facetsOf(rule, { ...NOTHING, reviewed: [rule] })).toEqual(["mal", "oversyn", "machine"]);
  });
  it("is a requirement of its own where a proposal is compared with it", () => {
    const rule = requirement([version(null)]);
    const proposal = {
      rule: "skane/vardcentral/ny",
      title: "Ny",
      file: "",
      pointer: "/versions/0",
      status: "foreslagen",
      intended: null,
      text: "",
      comparedWith: { rule: rule.id, title: rule.title },
      axes: [],
      witnesses: [],
    } as const;
    expect(facetsOf(rule, { ...NOTHING, proposed: [proposal] })).toEqual(["ska", "forslag", "not-yet"]);
  });
});

describe("the style", () => {
  it("hides for each value what does not have it, and each chapter that has nothing of what was chosen", () => {
    const style = choiceStyle();
    for (const value of Object.values(FACETS).flat()) {
      expect(style).toContain(`:has(option[value="${value}"]:checked) .rules>li:not(.f-${value})`);
    }
    expect(style).toContain('option[value="mal"]:checked):has(option[value="forslag"]:checked)>.chapter-list');
    expect(style).toContain(":not(:has(.f-mal.f-forslag))");
  });
});

describe("the examples of a rule", () => {
  const example = (listade: number, expect: RuleExample["expect"]): RuleExample => ({
    title: String(listade),
    date: "2026-02-02",
    profile: { facts: { listade } },
    expect,
  });
  it("begin with one that passes, the one that fails by the least and one that cannot be told", () => {
    const open = { ...example(0, "unknown"), profile: {} };
    const examples = [example(2, "not-met"), example(50, "met"), example(39, "not-met"), open, example(40, "met")];
    const { shown, rest } = chooseExamples(requirement([version(CHECK)], { examples }), REGISTERS);
    expect(shown.map(({ title }) => title)).toEqual(["50", "39", "0"]);
    expect(rest.map(({ title }) => title)).toEqual(["2", "40"]);
  });
});
