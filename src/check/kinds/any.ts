/** `any`: it is enough that one part that applies is met. */
import type { Check, CheckOf } from "../../rulebook/model.ts";
import { applicabilityUnknown } from "../words/outcome.ts";
import { describeAny } from "../words/describe.ts";
import { describeCondition, evaluateCondition } from "../condition.ts";
import { anyOf } from "../logic.ts";
import type { MissingFact, Outcome } from "../outcome.ts";
import { combined, partsIn, unknown } from "../outcomes.ts";
import type { CheckContext } from "../context.ts";
import type { CheckKind, Dispatch } from "./kind.ts";

export function any(dispatch: Dispatch): CheckKind<CheckOf<"any">> {
  return {
    evaluate: ({ of }, context) => {
      const judged = of.map((part) => ({ part, outcome: dispatch.evaluate(part, context) }));
      const parts = withoutDoubtful(judged, context);
      const ways = partsIn(parts, "not-met").flatMap(({ closings }) => closings);
      return combined(anyOf(parts.map(({ state }) => state)), parts, ways);
    },
    describe: ({ of }, registers) => describeAny(of.map((part) => dispatch.describe(part, registers))),
    reads: ({ of }) => ({ parts: of.map((check, n) => ({ at: `of/${n}`, check })) }),
  };
}

/**
 * A part that is met whether or not it applies lets the unit through only if it applies: else it is left out, and the
 * rest decides. Where the rest is a breach or open, such a part is therefore unknown.
 */
function withoutDoubtful(
  judged: readonly { readonly part: Check; readonly outcome: Outcome }[],
  context: CheckContext,
): readonly Outcome[] {
  const doubts = judged.map(({ part, outcome }) => ({
    outcome,
    doubt: outcome.state === "met" ? doubtOf(part, outcome, context) : null,
  }));
  const rest = anyOf(doubts.filter(({ doubt }) => doubt === null).map(({ outcome }) => outcome.state));
  if (rest === "met" || rest === "not-applicable") return judged.map(({ outcome }) => outcome);
  return doubts.map(({ outcome, doubt }) => (doubt === null ? outcome : doubtful(outcome, doubt)));
}

interface Doubt {
  readonly sentence: string;
  readonly missing: readonly MissingFact[];
}

function doubtful(outcome: Outcome, { sentence, missing }: Doubt): Outcome {
  return unknown({ sentence, facts: outcome.facts, notes: outcome.notes, parts: [outcome] }, missing);
}

/** Why it is unknown whether a check applies; null when it surely does. Several parts apply when one of them does. */
function doubtOf(check: Check, outcome: Outcome, context: CheckContext): Doubt | null {
  if (check.kind === "when") {
    const { holds, missing } = evaluateCondition(check.if, context);
    if (holds !== "unknown") return doubtOf(check.then, outcome, context);
    return { sentence: applicabilityUnknown(describeCondition(check.if, context.registers)), missing };
  }
  if (check.kind !== "all" && check.kind !== "any") return null;
  const doubts = check.of.flatMap((part, index) => {
    const own = outcome.parts[index];
    return own === undefined || own.state === "not-applicable" ? [] : [doubtOf(part, own, context)];
  });
  return doubts.every((doubt) => doubt !== null) ? (doubts[0] ?? null) : null;
}
