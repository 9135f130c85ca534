/** Which rules ask for what: the needs of every check and condition, gathered by part of the profile. */
import type { Need } from "../check/need.ts";
import { partsReadBy } from "../check/needs.ts";
import { hasContent, rulesForUnit, type UnitKind } from "../rulebook/in-force.ts";
import type { ContentRule, RuleId, Rulebook } from "../rulebook/model.ts";

/** A rule with every part of the profile that some version or exception of it may read. */
export interface RuleNeeds {
  readonly rule: RuleId;
  readonly title: string;
  readonly needs: readonly Need[];
}

/** The rules that read anything from a profile of some of the units, in document order. Null: of any unit. */
export function ruleNeeds(rulebook: Rulebook, units: readonly UnitKind[] | null): readonly RuleNeeds[] {
  const concerned = units === null ? null : new Set(units.flatMap((unit) => rulesForUnit(rulebook, unit)));
  return rulebook.rules
    .filter(hasContent)
    .filter((rule) => concerned === null || concerned.has(rule))
    .map((rule) => ({ rule: rule.id, title: rule.title, needs: needsOf(rule) }))
    .filter(({ needs }) => needs.length > 0);
}

/** The rules that ask for a fact, by the fact's id. */
export function rulesByFact(needs: readonly RuleNeeds[]): ReadonlyMap<string, readonly RuleId[]> {
  const found = new Map<string, RuleId[]>();
  for (const { rule, needs: own } of needs) {
    for (const need of own) {
      if (need.part !== "fact") continue;
      const rules = found.get(need.fact) ?? [];
      if (!rules.includes(rule)) rules.push(rule);
      found.set(need.fact, rules);
    }
  }
  return found;
}

function needsOf(rule: ContentRule): readonly Need[] {
  switch (rule.kind) {
    case "requirement":
      return partsReadBy(rule);
    case "compensation":
    case "grant":
    case "decision-table":
    case "reporting":
    case "procedure":
    case "definition":
    case "counting-rule":
    case "scope":
      return [];
  }
}
