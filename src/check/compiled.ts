/**
 * A check made ready: what does not depend on the unit is worked out once, and what is left is a function from a unit to
 * a small finding. The state is read off it; the sentences, the gap and what would close it are told from it when somebody asks.
 */
import type { CompiledCondition } from "./condition.ts";
import type { Outcome, OutcomeState } from "./outcome.ts";
import type { Registers, RuleId } from "../rulebook/model.ts";
import type { Unit } from "./unit.ts";

/** Where a check stands: the registers whose words it uses, and the rule, since attestations are given by rule. */
export interface Setting {
  readonly registers: Registers;
  readonly ruleId: RuleId;
}

export interface Compiled {
  readonly state: (unit: Unit) => OutcomeState;
  /** The outcome in full, in the same state. */
  readonly tell: (unit: Unit) => Outcome;
  /** The condition that leaves it unknown whether the check applies to a unit that it does not rule out; else null. */
  readonly doubt: (unit: Unit) => CompiledCondition | null;
}

/** What a check finds of a unit, before anything is said of it. */
export interface Finding {
  readonly state: OutcomeState;
}

export function compiled<F extends Finding>(
  find: (unit: Unit) => F,
  tell: (unit: Unit, finding: F) => Outcome,
): Compiled {
  return { state: (unit) => find(unit).state, tell: (unit) => tell(unit, find(unit)), doubt: () => null };
}

/** What comes out the same for every unit. */
export function always(outcome: Outcome): Compiled {
  return compiled(
    () => outcome,
    () => outcome,
  );
}

/** Several parts apply when one of them does. */
export function doubtOfAll(parts: readonly Compiled[]): Compiled["doubt"] {
  return (unit) => {
    const doubts = parts.filter(({ state }) => state(unit) !== "not-applicable").map(({ doubt }) => doubt(unit));
    return doubts.every((doubt) => doubt !== null) ? (doubts[0] ?? null) : null;
  };
}
