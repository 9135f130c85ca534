/** `all`: every part that applies must be met. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeAll } from "../words/describe.ts";
import { applyEdits } from "../edit.ts";
import type { Closing, Outcome, ProfileEdit } from "../outcome.ts";
import { combinedAll, partsIn } from "../outcomes.ts";
import type { CheckContext } from "../context.ts";
import type { CheckKind, Dispatch } from "./kind.ts";

type AllCheck = CheckOf<"all">;

export function all(dispatch: Dispatch): CheckKind<AllCheck> {
  return {
    evaluate: (check, context) => {
      const parts = check.of.map((part) => dispatch.evaluate(part, context));
      return combinedAll(parts, closings(check, parts, context, dispatch));
    },
    describe: ({ of }, registers) => describeAll(of.map((part) => dispatch.describe(part, registers))),
    reads: ({ of }) => ({ parts: of.map((check, n) => ({ at: `of/${n}`, check })) }),
  };
}

/** The ways to close the only part that fails; of several, the first way of each, one after the other. */
function closings(
  { of }: AllCheck,
  parts: readonly Outcome[],
  context: CheckContext,
  dispatch: Dispatch,
): readonly Closing[] {
  const failing = partsIn(parts, "not-met");
  const [only, ...others] = failing;
  if (only === undefined) return [];
  return others.length === 0 ? only.closings : inTurn(of, context, dispatch);
}

/** Each part is judged on the profile that the closings before it have left, so that two do not take the same row. */
function inTurn(of: AllCheck["of"], context: CheckContext, dispatch: Dispatch): readonly Closing[] {
  const sentences: string[] = [];
  const edits: ProfileEdit[] = [];
  let oneStepLess: readonly ProfileEdit[] | null = null;
  for (const part of of) {
    const profile = applyEdits(context.profile, edits);
    const outcome = dispatch.evaluate(part, { ...context, profile });
    if (outcome.state !== "not-met") continue;
    const [closing] = outcome.closings;
    if (closing === undefined) return [];
    sentences.push(closing.sentence);
    oneStepLess = closing.oneStepLess === null ? null : [...edits, ...closing.oneStepLess];
    edits.push(...closing.edits);
  }
  return [{ sentence: sentences.join(" "), edits, oneStepLess }];
}
