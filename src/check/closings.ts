/** Closing suggestions are proven before anyone sees them: each alone gives met, and one step less does not. */
import type { Profile } from "../rulebook/model.ts";
import { applyEdits } from "./edit.ts";
import type { Closing, Outcome } from "./outcome.ts";
import type { Suggestion } from "./result.ts";

/** `passes` evaluates the whole requirement with a changed profile, so that a suggestion holds under every reading. */
export function provenClosings(
  outcome: Outcome,
  passes: (profile: Profile) => boolean,
  profile: Profile,
): readonly Suggestion[] {
  if (outcome.state !== "not-met") return [];
  return outcome.closings
    .filter((closing) => closes(closing, passes, profile))
    .map(({ sentence, edits }) => ({ sentence, edits }));
}

function closes({ edits, oneStepLess }: Closing, passes: (profile: Profile) => boolean, profile: Profile): boolean {
  if (!passes(applyEdits(profile, edits))) return false;
  return oneStepLess === null || !passes(applyEdits(profile, oneStepLess));
}
