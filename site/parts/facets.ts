/** What the rules of a care choice are chosen by, and the values that each of them has. */
import type { Ahead } from "../../src/compare/ahead.ts";
import type { ContentRule } from "../../src/rulebook/model.ts";
import { coverageOf } from "../charts/coverage-of.ts";

/** What a rule is chosen by. A rule has one value of each, but for what changes, of which it may have several. */
export const FACETS = {
  obligation: ["ska", "bor", "mal", "riktvarde", "annat"],
  change: ["andras", "upphor", "forslag", "oversyn", "oandrad"],
  check: ["machine", "attested", "manual", "not-yet", "no-check"],
} as const;

export type Facet = keyof typeof FACETS;
export type FacetValue = (typeof FACETS)[Facet][number];

/** The values of a rule. */
export function facetsOf(rule: ContentRule, ahead: Ahead): readonly FacetValue[] {
  const isIn = (rules: readonly { readonly id: string }[]): boolean => rules.some(({ id }) => id === rule.id);
  const changes: readonly (false | FacetValue)[] = [
    isIn(ahead.decided.map((it) => it.rule)) && "andras",
    isIn(ahead.ending.map((it) => it.rule)) && "upphor",
    ahead.proposed.some((it) => it.rule === rule.id || it.comparedWith?.rule === rule.id) && "forslag",
    isIn(ahead.reviewed) && "oversyn",
  ];
  const known = changes.filter((it) => it !== false);
  return [
    rule.kind === "requirement" ? rule.obligation : "annat",
    ...(known.length === 0 ? (["oandrad"] as const) : known),
    coverageOf(rule) ?? "no-check",
  ];
}

/** As classes of its item. */
export function facetClasses(values: readonly FacetValue[]): string {
  return values.map((value) => `f-${value}`).join(" ");
}
