/** Only the states: what a report is made from, without anything being said of it. */
import type { Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { withFacts } from "./edit.ts";
import { verdictOf, weightOf, type CheckOptions } from "./report.ts";
import type { State, Verdict } from "./result.ts";
import { stateIn } from "./rule-on-day.ts";
import { rulesAsked } from "./rules-asked.ts";
import { unitOf, type Unit } from "./unit.ts";

/**
 * The state of each requirement that concerns the unit on the day, by rule id in document order: the same states as in
 * the report of `checkUnit`, many times faster. What has ended is left out.
 */
export function states(rulebook: Rulebook, profile: Profile, options: CheckOptions): Readonly<Record<RuleId, State>> {
  const found: Record<RuleId, State> = {};
  const unit = unitFor(rulebook, profile, options);
  for (const onDay of rulesAsked(rulebook, profile.unit, options).found) {
    const state = stateIn(onDay, unit);
    if (state !== null) found[onDay.rule.rule.id] = state;
  }
  return found;
}

function unitFor({ registers }: Rulebook, profile: Profile, { date, whatIf }: CheckOptions): Unit {
  return unitOf({ profile: withFacts(profile, whatIf), date, registers });
}

/** What a unit comes to, without anything being said of it. */
export interface UnitStates {
  readonly verdict: Verdict;
  readonly states: Readonly<Record<RuleId, State>>;
}

/** The states and the verdict that they give: the same as in the report of `checkUnit`. */
export function judgedStates(rulebook: Rulebook, profile: Profile, options: CheckOptions): UnitStates {
  const found: Record<RuleId, State> = {};
  const unit = unitFor(rulebook, profile, options);
  const asked = rulesAsked(rulebook, profile.unit, options);
  let weights = 0;
  for (const onDay of asked.found) {
    const { rule, head } = onDay.rule;
    const state = stateIn(onDay, unit);
    if (state === null) continue;
    found[rule.id] = state;
    weights |= weightOf(head, state);
  }
  return { verdict: asked.isCovered ? verdictOf(weights) : "cannot-conclude", states: found };
}
