/** `all`: every part that applies must be met. */
import { applyEdits } from "../edit.ts";
import { doubtOfAll, type Close, type Compiled, type ReadyParts, type Tell } from "../compiled.ts";
import { both } from "../logic.ts";
import type { Closing, Outcome, OutcomeState, ProfileEdit } from "../outcome.ts";
import { combinedAll } from "../outcomes.ts";
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
  return combinedAll(parts.map((part) => tell(part, unit)));
}

/** The ways to close the only part that fails; of several, the first way of each, one after the other. */
export function closeAll<P extends Compiled>(
  { parts }: ReadyParts<"all", P>,
  unit: Unit,
  close: Close<P>,
): readonly Closing[] {
  const [only, ...others] = parts.filter(({ state }) => state(unit) === "not-met");
  if (only === undefined) return [];
  return others.length === 0 ? close(only, unit) : inTurn(parts, unit, close);
}

/** Each part is judged on the profile that the closings before it have left, so that two do not take the same row. */
function inTurn<P extends Compiled>(parts: readonly P[], unit: Unit, close: Close<P>): readonly Closing[] {
  const sentences: string[] = [];
  const edits: ProfileEdit[] = [];
  let oneStepLess: readonly ProfileEdit[] | null = null;
  for (const part of parts) {
    const sofar = withProfile(unit, applyEdits(unit.profile, edits));
    if (part.state(sofar) !== "not-met") continue;
    const [closing] = close(part, sofar);
    if (closing === undefined) return [];
    sentences.push(closing.sentence);
    oneStepLess = closing.oneStepLess === null ? null : [...edits, ...closing.oneStepLess];
    edits.push(...closing.edits);
  }
  return [{ sentence: sentences.join(" "), edits, oneStepLess }];
}
