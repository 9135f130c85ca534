/** What two sides of a requirement demand, put beside each other. */
import type { Requirement } from "../rulebook/model.ts";
import { compareDemands, type Demand } from "./requirement.ts";
import { demandOn, isRequirement, possibleDemandOn, ruleOnSide, type RuleOnSide } from "./rule-on-side.ts";
import type { Side } from "./side.ts";

/** What is compared on each side: what applies for certain, and what an exception with unclear days may put instead. */
export interface DemandPair {
  readonly before: Demand;
  readonly after: Demand;
}

export function demandPairs(older: RuleOnSide<Requirement>, newer: RuleOnSide<Requirement>): readonly DemandPair[] {
  const main = { before: demandOn(older), after: demandOn(newer) };
  const before = possibleDemandOn(older);
  const after = possibleDemandOn(newer);
  if (before === null && after === null) return [main];
  return [main, { before: before ?? main.before, after: after ?? main.after }];
}

/** Whether the text of a requirement has left its check: the same as its change says, without units that show what moved. */
export function leavesCheck(rule: Requirement, older: Side, newer: Side): boolean {
  const [before, after] = [ruleOnSide(rule, older), ruleOnSide(rule, newer)];
  if (before === null || after === null || !isRequirement(before) || !isRequirement(after)) return false;
  const { registers } = newer.rulebook;
  return demandPairs(before, after).some((pair) =>
    compareDemands(pair.before, pair.after, registers).some(({ axis, reason }) => axis === "text" && reason === "U2"),
  );
}
