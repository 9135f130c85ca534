/** Closing suggestions are proven before anyone sees them: each alone gives met, and one step less does not. */
import type { Profile } from "../rulebook/model.ts";
import { applyEdits } from "./edit.ts";
import { decidingCheck, type Judge } from "./judge.ts";
import { closeCheck } from "./kinds/close.ts";
import type { Closing } from "./outcome.ts";
import type { Suggestion } from "./result.ts";
import { withProfile, type Unit } from "./unit.ts";

/** What would make the unit meet the requirement, under every reading of it. */
export function suggestionsFor(judge: Judge, unit: Unit): readonly Suggestion[] {
  const check = decidingCheck(judge, unit);
  const closings = check === null ? [] : closeCheck(check, unit);
  return provenClosings(closings, (profile) => judge.state(withProfile(unit, profile)) === "met", unit.profile);
}

/** `passes` evaluates the whole requirement with a changed profile, so that a suggestion holds under every reading. */
export function provenClosings(
  closings: readonly Closing[],
  passes: (profile: Profile) => boolean,
  profile: Profile,
): readonly Suggestion[] {
  return closings
    .filter((closing) => closes(closing, passes, profile))
    .map(({ sentence, edits }) => ({ sentence, edits }));
}

function closes({ edits, oneStepLess }: Closing, passes: (profile: Profile) => boolean, profile: Profile): boolean {
  if (!passes(applyEdits(profile, edits))) return false;
  return oneStepLess === null || !passes(applyEdits(profile, oneStepLess));
}
