/** `any`: it is enough that one part that applies is met. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeAny } from "../../words/check-describe.ts";
import { anyOf } from "../logic.ts";
import { combined, partsIn } from "../outcomes.ts";
import { distinct } from "../profile.ts";
import { compareComposites } from "./composite.ts";
import type { Dispatch } from "./composite.ts";
import type { CheckKind } from "./kind.ts";

export function any(dispatch: Dispatch): CheckKind<CheckOf<"any">> {
  return {
    evaluate: ({ of }, context) => {
      const parts = of.map((part) => dispatch.evaluate(part, context));
      const ways = partsIn(parts, "not-met").flatMap(({ closings }) => closings);
      return combined(anyOf(parts.map(({ state }) => state)), parts, ways);
    },
    describe: ({ of }, registers) => describeAny(of.map((part) => dispatch.describe(part, registers))),
    compare: (older, newer, registers) => compareComposites(older, newer, registers, dispatch),
    factsNeeded: ({ of }) =>
      distinct(
        of.flatMap((part) => dispatch.factsNeeded(part)),
        (need) => JSON.stringify(need),
      ),
  };
}
