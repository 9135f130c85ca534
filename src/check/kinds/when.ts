/** `when`: a check that applies only under a condition. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeWhen } from "../words/describe.ts";
import { applyWhen, conditionNeeds, describeCondition } from "../condition.ts";
import { distinct } from "../profile.ts";
import type { CheckKind, Dispatch } from "./kind.ts";

export function when(dispatch: Dispatch): CheckKind<CheckOf<"when">> {
  return {
    evaluate: (check, context) => applyWhen(check.if, context, () => dispatch.evaluate(check.then, context)),
    describe: (check, registers) =>
      describeWhen(describeCondition(check.if, registers), dispatch.describe(check.then, registers)),
    factsNeeded: (check) =>
      distinct([...conditionNeeds(check.if), ...dispatch.factsNeeded(check.then)], (need) => JSON.stringify(need)),
  };
}
