/** Rules as a strategist writes them, read by the whole reader: what a pattern needs besides comes with it. */
import { expect } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import type { Change } from "../../src/compare/change.ts";
import { axisSentences } from "../../src/compare/words/comparison.ts";
import { describeCheck } from "../../src/check/kinds/index.ts";
import { loadRulebook } from "../../src/read/load.ts";
import type { ContentRule, Rulebook } from "../../src/rulebook/model.ts";
import { edited, tree } from "../read/tree.ts";

export const ID = "skane/vardcentral/monster";

/** The small whole tree with the rule in it. The rule, its examples and what they prove give no finding, not even a warning. */
export function bookWith(rule: string, changes: Readonly<Record<string, string>> = {}): Rulebook {
  const file = `specs/${ID}.yaml`;
  const loaded = loadRulebook(tree({ ...changes, [file]: rule }));
  expect(loaded.findings.filter((it) => it.where.file === file)).toEqual([]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings, null, 2));
  return loaded.rulebook;
}

/** The register of facts with some more in it. */
export function facts(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { [FACTS]: edited(FACTS, "facts:\n", ["facts:", ...lines.map((line) => `  - ${line}`), ""].join("\n")) };
}

const FACTS = "specs/uppgifter.yaml";

export function ruleIn(book: Rulebook): ContentRule {
  const rule = book.rules.find(({ id }) => id === ID);
  if (rule === undefined || rule.kind === "moved" || rule.kind === "split") throw new Error(ID);
  return rule;
}

/** The check of each version in words. */
export function sentencesOf(book: Rulebook): readonly string[] {
  const rule = ruleIn(book);
  if (rule.kind !== "requirement") return [];
  return rule.versions.flatMap(({ judgement }) =>
    judgement.by === "check" ? [describeCheck(judgement.check, book.registers)] : [],
  );
}

/** What changed in the rule from the one day to the other. */
export function changeBetween(book: Rulebook, from: string, to: string): Change {
  const change = diff({ rulebook: book, date: from }, { rulebook: book, date: to }).find(
    ({ rule, newer }) => rule === ID || newer?.rule === ID,
  );
  if (change === undefined) throw new Error("nothing changed");
  return change;
}

/** All that is said of the change. */
export function told({ axes }: Change): readonly string[] {
  return axes.flatMap(axisSentences);
}
