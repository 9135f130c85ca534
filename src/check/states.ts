/** Only the states: what a report is made from, without anything being said of it. */
import type { Profile, RuleId, Rulebook } from "../rulebook/model.ts";
import { withFacts } from "./edit.ts";
import type { CheckOptions } from "./report.ts";
import type { State } from "./result.ts";
import { stateIn } from "./rule-on-day.ts";
import { rulesOn } from "./rules-for-unit.ts";
import { unitOf } from "./unit.ts";

/**
 * The state of each requirement that concerns the unit on the day, by rule id in document order: the same states as in
 * the report of `checkUnit`, many times faster. What has ended is left out.
 */
export function states(rulebook: Rulebook, profile: Profile, options: CheckOptions): Readonly<Record<RuleId, State>> {
  const tried = withFacts(profile, options.whatIf);
  const unit = unitOf({ profile: tried, date: options.date, registers: rulebook.registers });
  const found: Record<RuleId, State> = {};
  for (const onDay of rulesOn(rulebook, profile.unit, options)) {
    const state = stateIn(onDay, unit);
    if (state !== null) found[onDay.rule.rule.id] = state;
  }
  return found;
}
