/** `all`: every part that applies must be met. */
import { applyEdits } from "../edit.ts";
import { doubtOfAll, type Compiled, type ReadyParts, type Tell } from "../compiled.ts";
import { both } from "../logic.ts";
import type { Closing, Outcome, OutcomeState, ProfileEdit } from "../outcome.ts";
import { combinedAll, partsIn } from "../outcomes.ts";
import { withProfile, type Unit } from "../unit.ts";

export function readyAll<P extends Compiled>(parts: readonly P[]): ReadyParts<"all", P> {
  return {
    kind: "all",
    parts,
    state: (unit) => {
      let all: OutcomeState = "not-applicable";
      for (const part of parts) all = both(all, part.state(unit));
      return all;
    },
    doubt: doubtOfAll(parts),
  };
}

export function tellAll<P extends Compiled>({ parts }: ReadyParts<"all", P>, unit: Unit, tell: Tell<P>): Outcome {
  const outcomes = parts.map((part) => tell(part, unit));
  return combinedAll(outcomes, closings(parts, outcomes, unit, tell));
}

/** The ways to close the only part that fails; of several, the first way of each, one after the other. */
function closings<P extends Compiled>(
  parts: readonly P[],
  outcomes: readonly Outcome[],
  unit: Unit,
  tell: Tell<P>,
): readonly Closing[] {
  const failing = partsIn(outcomes, "not-met");
  const [only, ...others] = failing;
  if (only === undefined) return [];
  return others.length === 0 ? only.closings : inTurn(parts, unit, tell);
}

/** Each part is judged on the profile that the closings before it have left, so that two do not take the same row. */
function inTurn<P extends Compiled>(parts: readonly P[], unit: Unit, tell: Tell<P>): readonly Closing[] {
  const sentences: string[] = [];
  const edits: ProfileEdit[] = [];
  let oneStepLess: readonly ProfileEdit[] | null = null;
  for (const part of parts) {
    const outcome = tell(part, withProfile(unit, applyEdits(unit.profile, edits)));
    if (outcome.state !== "not-met") continue;
    const [closing] = outcome.closings;
    if (closing === undefined) return [];
    sentences.push(closing.sentence);
    oneStepLess = closing.oneStepLess === null ? null : [...edits, ...closing.oneStepLess];
    edits.push(...closing.edits);
  }
  return [{ sentence: sentences.join(" "), edits, oneStepLess }];
}
