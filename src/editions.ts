/** Typed rules per edition: an id that an edition does not have does not compile. */
import { editions, type EditionId, type Editions, type RuleIdIn } from "../generated/editions/index.ts";

export { editions, type EditionId, type RuleIdIn };
export { factIds, questionIds, ruleIds, type FactId, type QuestionId, type RuleId } from "../generated/ids.ts";

/**
 * A rule as an edition has it, with its literal values: `ruleIn("<region>/<care choice>/2025", "<region>/<care choice>/oppettid-vecka")`.
 * Its versions are those in force some day of that edition. It is what a service shows of a rule and no whole `Rule`: whom it
 * concerns, its examples and the rows of its sources are in the rulebook, under the same id.
 */
export function ruleIn<E extends EditionId, R extends RuleIdIn<E>>(edition: E, rule: R): Editions[E]["rules"][R] {
  const rules: Editions[E]["rules"] = editions[edition].rules;
  return rules[rule];
}
