/** `when`: a check that applies only under a condition. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeWhen } from "../words/describe.ts";
import { compileWhen } from "../applying.ts";
import { compileCondition, describeCondition } from "../condition.ts";
import type { Stated } from "../anatomy.ts";
import type { CheckKind, Dispatch } from "./kind.ts";

export function when(dispatch: Dispatch): CheckKind<CheckOf<"when">> {
  return {
    compile: (check, setting) =>
      compileWhen(compileCondition(check.if, setting.registers), dispatch.compile(check.then, setting)),
    describe: (check, registers) =>
      describeWhen(describeCondition(check.if, registers), dispatch.describe(check.then, registers)),
  };
}

export const whenStated: Stated<CheckOf<"when">> = () => ({ applies: "sometimes" });
