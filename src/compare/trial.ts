/** A demand made ready to try units: on one day and with one register, so that only the demands can make a difference. */
import { judgeOf, type Judge } from "../check/judge.ts";
import type { Outcome } from "../check/outcome.ts";
import type { Requirement } from "../rulebook/model.ts";
import type { Witness } from "./change.ts";
import type { Demand } from "./requirement.ts";
import type { RuleOnSide } from "./rule-on-side.ts";

/**
 * Null when nothing can be judged yet: an announcement that states no check. What is assumed of a demand is left aside: which
 * way it moved is the same question whether or not it binds.
 */
export function trialOf(demand: Demand, { rule, side }: RuleOnSide<Requirement>): Judge | null {
  const { content, obligation } = demand;
  return judgeOf({ content, exception: null, obligation }, { registers: side.rulebook.registers, ruleId: rule.id });
}

/** The direction that a unit shows, or null when it shows none. What does not apply passes. */
export function directionShown(older: Outcome["state"], newer: Outcome["state"]): Witness["direction"] | null {
  if (passes(older) && newer === "not-met") return "tightened";
  return older === "not-met" && passes(newer) ? "relaxed" : null;
}

function passes(state: Outcome["state"]): boolean {
  return state === "met" || state === "not-applicable";
}
