/** `all`: every part that applies must be met. */
import type { CheckOf } from "../../rulebook/model.ts";
import { describeAll } from "../words/describe.ts";
import { applyEdits } from "../edit.ts";
import { doubtOfAll, type Compiled } from "../compiled.ts";
import { allOf } from "../logic.ts";
import type { Closing, Outcome, ProfileEdit } from "../outcome.ts";
import { combinedAll, partsIn } from "../outcomes.ts";
import { withProfile, type Unit } from "../unit.ts";
import type { CheckKind, Dispatch } from "./kind.ts";

type AllCheck = CheckOf<"all">;

export function all(dispatch: Dispatch): CheckKind<AllCheck> {
  return {
    compile: (check, setting) => {
      const parts = check.of.map((part) => dispatch.compile(part, setting));
      return {
        state: (unit) => allOf(parts.map(({ state }) => state(unit))),
        tell: (unit) => {
          const outcomes = parts.map(({ tell }) => tell(unit));
          return combinedAll(outcomes, closings(parts, outcomes, unit));
        },
        doubt: doubtOfAll(parts),
      };
    },
    describe: ({ of }, registers) => describeAll(of.map((part) => dispatch.describe(part, registers))),
  };
}

/** The ways to close the only part that fails; of several, the first way of each, one after the other. */
function closings(parts: readonly Compiled[], outcomes: readonly Outcome[], unit: Unit): readonly Closing[] {
  const failing = partsIn(outcomes, "not-met");
  const [only, ...others] = failing;
  if (only === undefined) return [];
  return others.length === 0 ? only.closings : inTurn(parts, unit);
}

/** Each part is judged on the profile that the closings before it have left, so that two do not take the same row. */
function inTurn(parts: readonly Compiled[], unit: Unit): readonly Closing[] {
  const sentences: string[] = [];
  const edits: ProfileEdit[] = [];
  let oneStepLess: readonly ProfileEdit[] | null = null;
  for (const part of parts) {
    const outcome = part.tell(withProfile(unit, applyEdits(unit.profile, edits)));
    if (outcome.state !== "not-met") continue;
    const [closing] = outcome.closings;
    if (closing === undefined) return [];
    sentences.push(closing.sentence);
    oneStepLess = closing.oneStepLess === null ? null : [...edits, ...closing.oneStepLess];
    edits.push(...closing.edits);
  }
  return [{ sentence: sentences.join(" "), edits, oneStepLess }];
}
