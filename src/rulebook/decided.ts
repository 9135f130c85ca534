/** A rulebook in two parts: what is decided, which services judge by, and what is not. */
import { hasContent } from "./in-force.ts";
import type { ContentRule, Registers, Rule, RuleId, Rulebook } from "./model.ts";

/** What a rulebook holds beside what is decided. Together with that it is the whole again. */
export interface ProposedPart {
  /** Rules of which something is only proposed or announced, whole, with the rule that each stands after. */
  readonly rules: readonly { readonly after: RuleId | null; readonly rule: Rule }[];
  readonly registers: Required<Pick<Registers, "fleets" | "unitPatterns">>;
}

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
  if (versions.length === rule.versions.length) return [rule];
  return versions.length === 0 ? [] : [{ ...rule, versions } as ContentRule];
}

/** The rest of the rulebook: what {@link decidedPart} leaves out. */
export function proposedPart({ rules, registers: { fleets = [], unitPatterns = [] } }: Rulebook): ProposedPart {
  const entries = rules.map((rule, index) => ({ after: rules[index - 1]?.id ?? null, rule }));
  return { rules: entries.filter(({ rule }) => decidedOnly(rule)[0] !== rule), registers: { fleets, unitPatterns } };
}

/** The whole rulebook, as it was before it was parted. */
export function withProposed(decided: Rulebook, proposed: ProposedPart): Rulebook {
  const rules = [...decided.rules];
  for (const { after, rule } of proposed.rules) {
    const place = rules.findIndex(({ id }) => id === after) + 1;
    rules.splice(place, rules[place]?.id === rule.id ? 1 : 0, rule);
  }
  return { ...decided, rules, registers: { ...decided.registers, ...proposed.registers } };
}
