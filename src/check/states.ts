/** Only the states: what a report is made from, without anything being said of it. */
import { coveringOn } from "../rulebook/covering.ts";
import type { Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { withFacts } from "./edit.ts";
import { verdictOf, weightOf, type CheckOptions } from "./report.ts";
import type { State, Verdict } from "./result.ts";
import { stateIn, type ReadyRule } from "./rule-on-day.ts";
import { rulesOn } from "./rules-for-unit.ts";
import { unitOf } from "./unit.ts";

/**
 * The state of each requirement that concerns the unit on the day, by rule id in document order: the same states as in
 * the report of `checkUnit`, many times faster. What has ended is left out.
 */
export function states(rulebook: Rulebook, profile: Profile, options: CheckOptions): Readonly<Record<RuleId, State>> {
  const found: Record<RuleId, State> = {};
  eachState(rulebook, profile, options, ({ rule }, state) => {
    found[rule.id] = state;
  });
  return found;
}

function eachState(
  rulebook: Rulebook,
  profile: Profile,
  options: CheckOptions,
  take: (rule: ReadyRule, state: State) => void,
): void {
  const tried = withFacts(profile, options.whatIf);
  const unit = unitOf({ profile: tried, date: options.date, registers: rulebook.registers });
  for (const onDay of rulesOn(rulebook, profile.unit, options)) {
    const state = stateIn(onDay, unit);
    if (state !== null) take(onDay.rule, state);
  }
}

/** What a unit comes to, without anything being said of it. */
export interface UnitStates {
  readonly verdict: Verdict;
  readonly states: Readonly<Record<RuleId, State>>;
}

/** The states and the verdict that they give: the same as in the report of `checkUnit`. */
export function judgedStates(rulebook: Rulebook, profile: Profile, options: CheckOptions): UnitStates {
  const found: Record<RuleId, State> = {};
  let weights = 0;
  eachState(rulebook, profile, options, ({ rule, head }, state) => {
    found[rule.id] = state;
    weights |= weightOf(head, state);
  });
  const isCovered = coveringOn(rulebook, profile.unit, options.date).is === "covered";
  return { verdict: isCovered ? verdictOf(weights) : "cannot-conclude", states: found };
}
