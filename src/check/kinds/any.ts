/** `any`: it is enough that one part that applies is met. */
import { applicabilityUnknown } from "../words/outcome.ts";
import { doubtOfAll, type Close, type Compiled, type Finding, type ReadyParts, type Tell } from "../compiled.ts";
import { clauseOf, type CompiledCondition } from "../condition.ts";
import { anyOf } from "../logic.ts";
import type { Closing, Outcome } from "../outcome.ts";
import { combined, unknown } from "../outcomes.ts";
import type { Unit } from "../unit.ts";

export function readyAny<P extends Compiled>(parts: readonly P[]): ReadyParts<"any", P> {
  return { kind: "any", parts, state: (unit) => find(parts, unit).state, doubt: doubtOfAll(parts) };
}

export function tellAny<P extends Compiled>({ parts }: ReadyParts<"any", P>, unit: Unit, tell: Tell<P>): Outcome {
  const { state, doubts } = find(parts, unit);
  const outcomes = parts.map((part, n) => {
    const doubt = doubts[n] ?? null;
    return doubt === null ? tell(part, unit) : doubtful(tell(part, unit), doubt, unit);
  });
  return combined(state, outcomes);
}

/** Each way to close one of the parts. */
export function closeAny<P extends Compiled>(
  { parts }: ReadyParts<"any", P>,
  unit: Unit,
  close: Close<P>,
): readonly Closing[] {
  return parts.filter(({ state }) => state(unit) === "not-met").flatMap((part) => close(part, unit));
}

/** With the doubts that count, by part. */
interface AnyFinding extends Finding {
  readonly doubts: readonly (CompiledCondition | null)[];
}

/**
 * A part that is met whether or not it applies lets the unit through only if it applies: else it is left out, and the
 * rest decides. Where the rest is a breach or open, such a part is therefore unknown.
 */
function find(parts: readonly Compiled[], unit: Unit): AnyFinding {
  const states = parts.map(({ state }) => state(unit));
  const doubts = parts.map(({ doubt }, n) => (states[n] === "met" ? doubt(unit) : null));
  const rest = anyOf(states.filter((_, n) => doubts[n] === null));
  if (rest === "met" || rest === "not-applicable") return { state: anyOf(states), doubts: [] };
  return { state: anyOf(states.map((state, n) => (doubts[n] === null ? state : "unknown"))), doubts };
}

function doubtful(outcome: Outcome, condition: CompiledCondition, unit: Unit): Outcome {
  const { facts, notes } = outcome;
  const sentence = applicabilityUnknown(clauseOf(condition, unit.registers));
  return unknown({ sentence, facts, notes, parts: [outcome] }, condition.tell(unit).missing);
}
