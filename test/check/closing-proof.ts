/** Judging checks in tests, and the proof that a suggestion really closes and that one step less does not. */
import { expect } from "vitest";
import { applyEdits } from "../../src/check/edit.ts";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { CheckContext } from "../../src/check/kinds/kind.ts";
import type { Closing, Distance, Outcome } from "../../src/check/outcome.ts";
import type { Check } from "../../src/rulebook/model.ts";

export function expectClosingsToHold(check: Check, context: CheckContext): readonly Closing[] {
  const outcome = evaluateCheck(check, context);
  const closings = outcome.state === "not-met" ? outcome.closings : [];
  const after = (edits: Closing["edits"]) =>
    evaluateCheck(check, { ...context, profile: applyEdits(context.profile, edits) }).state;
  for (const { sentence, edits, oneStepLess } of closings) {
    expect(after(edits), sentence).toBe("met");
    if (oneStepLess !== null) expect(after(oneStepLess), `one step less than: ${sentence}`).not.toBe("met");
  }
  return closings;
}

export function gapOf(outcome: Outcome): Distance {
  if (outcome.state !== "not-met") throw new Error(`expected not-met, got ${outcome.state}: ${outcome.sentence}`);
  return outcome.gap;
}

export function missingPointers(outcome: Outcome): readonly string[] {
  return outcome.state === "unknown" ? outcome.missing.map(({ pointer }) => pointer) : [];
}
