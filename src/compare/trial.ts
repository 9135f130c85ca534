/** One unit tried by two demands: on one day and with one register, so that only the demands can make a difference. */
import { judge } from "../check/judge.ts";
import type { Outcome } from "../check/outcome.ts";
import type { Profile, Requirement } from "../rulebook/model.ts";
import type { Witness } from "./change.ts";
import type { Demand } from "./requirement.ts";
import type { RuleOnSide } from "./rule-on-side.ts";

/**
 * Null when nothing can be judged yet: an announcement that states no check. What is assumed of a demand is left aside: which
 * way it moved is the same question whether or not it binds.
 */
export function tryDemand(demand: Demand, { rule, side }: RuleOnSide<Requirement>, profile: Profile): Outcome | null {
  const judged = judge(
    { content: demand.content, exception: null, obligation: demand.obligation },
    { profile, date: side.date, registers: side.rulebook.registers, ruleId: rule.id },
  );
  return judged?.outcome ?? null;
}

/** The direction that a unit shows, or null when it shows none. What does not apply passes. */
export function directionShown(older: Outcome, newer: Outcome): Witness["direction"] | null {
  if (passes(older) && newer.state === "not-met") return "tightened";
  return older.state === "not-met" && passes(newer) ? "relaxed" : null;
}

function passes({ state }: Outcome): boolean {
  return state === "met" || state === "not-applicable";
}
