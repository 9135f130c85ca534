/** Judging checks in tests, and the proof that a suggestion really closes and that one step less does not. */
import { expect } from "vitest";
import { applyEdits } from "../../src/check/edit.ts";
import { closeCheck } from "../../src/check/kinds/close.ts";
import { compileCheck, tellCheck } from "../../src/check/kinds/index.ts";
import type { CheckContext } from "../../src/check/context.ts";
import type { Closing, Distance, Outcome } from "../../src/check/outcome.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Check } from "../../src/rulebook/model.ts";

/** What a check says of a unit, and what would close it. */
export function judgedWhole(check: Check, context: CheckContext): Outcome & { readonly closings: readonly Closing[] } {
  const [made, unit] = [compileCheck(check, context), unitOf(context)];
  return { ...tellCheck(made, unit), closings: closeCheck(made, unit) };
}

/** The closings of a breach, each of which is proven. */
export function expectClosingsToHold(check: Check, context: CheckContext): readonly Closing[] {
  const { closings } = judgedWhole(check, context);
  expect(closings.filter((closing) => !closes(closing, check, context))).toEqual([]);
  return closings;
}

/** True when the edits give met and one step less does not. */
export function closes({ edits, oneStepLess }: Closing, check: Check, context: CheckContext): boolean {
  const after = (changes: Closing["edits"]): boolean =>
    judgedWhole(check, { ...context, profile: applyEdits(context.profile, changes) }).state === "met";
  return after(edits) && (oneStepLess === null || !after(oneStepLess));
}

export function gapOf(outcome: Outcome): Distance {
  if (outcome.state !== "not-met") throw new Error(`expected not-met, got ${outcome.state}: ${outcome.sentence}`);
  return outcome.gap;
}

export function missingPointers(outcome: Outcome): readonly string[] {
  return outcome.state === "unknown" ? outcome.missing.map(({ pointer }) => pointer) : [];
}
