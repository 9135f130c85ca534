/** What a strategist does to a text, for every kind of rule: each such change is told as one of meaning, and for a person. */
import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { carriedByCheck } from "../../src/compare/requirement.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import { specs } from "./specs.ts";

/** The first rule of each kind that is in force some day, with whatever it has beside its text. */
const KINDS = new Map(
  specs.rules
    .filter(hasContent)
    .filter(({ versions }) => versions[0]?.standing.status === "beslutad")
    .toReversed()
    .map((rule) => [rule.kind, rule] as const),
);

const TEXT = `Enheten ska lämna uppgift inom 30 dagar, varje kvartal och i högst tolv månader.

- tolk
- resor
`;

/** The text, what it becomes, and the words that have to be shown. */
const EDITS: readonly (readonly [what: string, from: string, to: string, shown: readonly string[]])[] = [
  ["a negation and a number", "ska lämna uppgift inom 30", "ska inte lämna uppgift inom 5", ["inte", "30", "5"]],
  ["a number word", "tolv månader", "tre månader", ["tolv", "tre"]],
  ["a period", "varje kvartal", "varje år", ["kvartal", "år"]],
  ["a modal word", "Enheten ska", "Enheten bör", ["ska", "bör"]],
  ["a unit", "30 dagar", "30 veckor", ["dagar", "veckor"]],
  ["a limit", "i högst tolv", "i minst tolv", ["högst", "minst"]],
  ["whom it addresses", "Enheten ska", "Patienten ska", ["Enheten", "Patienten"]],
  ["what is covered", "- resor", "- hjälpmedel", ["resor", "hjälpmedel"]],
  ["what it is about", "lämna uppgift", "lämna läkemedel", ["uppgift", "läkemedel"]],
];

/** The rule on its first day, with another text and all else as it is. */
function withText(rule: ContentRule, text: string) {
  const copy = structuredClone(rule);
  const [first] = copy.versions;
  if (first === undefined || first.standing.status !== "beslutad") throw new Error(rule.id);
  Object.assign(first, { text, assessment: null });
  return { rulebook: { ...specs, rules: [copy] }, date: first.standing.from };
}

describe.each([...KINDS])("a text of the kind %s", (_, rule) => {
  it.each(EDITS)("that moves %s is for a person to judge, with the words that moved", (_what, from, to, shown) => {
    const [change, ...others] = diff(withText(rule, TEXT), withText(rule, TEXT.replace(from, to)));
    expect(others).toEqual([]);
    expect(change?.class).toBe("undecided");
    const said = change?.axes.flatMap(({ sentences }) => sentences).join(" ") ?? "";
    for (const word of shown) expect(said).toContain(word);
  });

  it("that is only folded or filled in is reworded, or nothing", () => {
    const refolded = TEXT.replace("dagar, varje", "dagar,\nvarje").replace("lämna uppgift", "lämna in uppgift");
    const classes = diff(withText(rule, TEXT), withText(rule, refolded)).map((change) => change.class);
    // Where a person attests the rule its text is all that there is, so that any other wording is asked about.
    const isAttested = rule.kind === "requirement" && rule.versions.slice(0, 1).some((it) => !carriedByCheck(it));
    expect(classes).toEqual([isAttested ? "undecided" : "reworded"]);
    expect(diff(withText(rule, TEXT), withText(rule, TEXT.replaceAll(" ", "  ")))).toEqual([]);
  });
});

describe("the kinds", () => {
  it("are all there", () => {
    expect([...KINDS.keys()].toSorted()).toEqual([
      "compensation",
      "counting-rule",
      "decision-table",
      "definition",
      "grant",
      "procedure",
      "reporting",
      "requirement",
      "scope",
    ]);
  });
});
