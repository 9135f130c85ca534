/** Conditions made ready, and what they rest on: the same for every kind of condition. */
import type { FactReading } from "../facts.ts";
import type { FactUse, MissingFact, Note, OutcomeState } from "../outcome.ts";
import type { Unit } from "../unit.ts";
import { limitNotStated } from "../words/outcome.ts";

/** Whether a condition holds for a unit on a day. */
export type Holds = "yes" | "no" | "unknown";

/** What an answer to a condition rests on. */
export interface Rests {
  readonly facts: readonly FactUse[];
  /** What would settle it; empty unless unknown. */
  readonly missing: readonly MissingFact[];
  readonly notes: readonly Note[];
}

/** Whether a condition holds, and what that rests on. */
export interface ConditionOutcome extends Rests {
  readonly holds: Holds;
}

/** A condition made ready: whether it holds for a unit, and the same told. */
export interface ReadyCondition {
  readonly holds: (unit: Unit) => Holds;
  readonly tell: (unit: Unit) => ConditionOutcome;
}

/** Conditions are joined by the logic of states; a condition that does not apply, or needs attesting, there is none. */
export const ANSWER: Readonly<Record<OutcomeState, Holds>> = {
  met: "yes",
  "not-met": "no",
  unknown: "unknown",
  "needs-attestation": "unknown",
  "not-applicable": "unknown",
};

const NOTHING_OPEN = { missing: [], notes: [] };

/** What is missing, and its notes, matter only while the condition is unknown. */
export function ready(holds: ReadyCondition["holds"], rests: (unit: Unit) => Rests): ReadyCondition {
  return {
    holds,
    tell: (unit) => {
      const answer = holds(unit);
      const { facts, missing, notes } = rests(unit);
      return answer === "unknown"
        ? { holds: answer, facts, missing, notes }
        : { holds: answer, facts, ...NOTHING_OPEN };
    },
  };
}

/** What the profile says is there. */
export function restsOnFacts(facts: readonly FactUse[]): Rests {
  return { facts, ...NOTHING_OPEN };
}

/** What the profile does not say. */
export function restsOnMissing(missing: MissingFact): Rests {
  return { facts: [], missing: [missing], notes: [] };
}

/** Whatever the fact is, a limit that no source states leaves it unknown. */
export function restsOn(reading: FactReading<unknown>, isStated = true): Rests {
  const rests = reading.known ? restsOnFacts([reading.use]) : restsOnMissing(reading.missing);
  if (isStated) return rests;
  return { facts: rests.facts, missing: [], notes: [{ code: "limit-not-stated", sentence: limitNotStated() }] };
}
