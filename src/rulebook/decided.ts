/** What is decided of a rulebook: what services judge by. */
import { hasContent } from "./in-force.ts";
import type { ContentRule, Rule, Rulebook } from "./model.ts";

/** Without what is only proposed or announced, and without the made-up units: nobody is judged by those. */
export function decidedPart(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    registers: { ...rulebook.registers, fleets: [], unitPatterns: [] },
    rules: rulebook.rules.flatMap(decidedOnly),
  };
}

/** The rule without what is only proposed, or nothing when nothing of it is decided. */
function decidedOnly(rule: Rule): readonly Rule[] {
  if (!hasContent(rule)) return [rule];
  const versions = rule.versions.filter(({ standing }) => standing.status === "beslutad");
  return versions.length === 0 ? [] : [{ ...rule, versions } as ContentRule];
}
