/**
 * A check made ready: what does not depend on the unit is worked out once, and what is left is a function from a unit to
 * a small finding. The state is read off it. The sentences, the gap and what would close it are told from it elsewhere, when
 * somebody asks: a program that only wants states carries none of that.
 */
import type { CompiledCondition } from "./condition.ts";
import type { Closing, Outcome, OutcomeState } from "./outcome.ts";
import type { Registers, RuleId } from "../rulebook/model.ts";
import type { Unit } from "./unit.ts";

/** Where a check stands: the registers whose words it uses, and the rule, since attestations are given by rule. */
export interface Setting {
  readonly registers: Registers;
  readonly ruleId: RuleId;
}

export interface Compiled {
  readonly state: (unit: Unit) => OutcomeState;
  /** The condition that leaves it unknown whether the check applies to a unit that it does not rule out; else null. */
  readonly doubt: (unit: Unit) => CompiledCondition | null;
}

/** What a check finds of a unit, before anything is said of it. */
export interface Finding {
  readonly state: OutcomeState;
}

/** A check of one kind: what it was made ready with, and what it finds. Whoever tells of it knows it by its kind. */
export interface Ready<K extends string, With, F extends Finding> extends Compiled {
  readonly kind: K;
  readonly with: With;
  readonly find: (unit: Unit) => F;
}

export function ready<K extends string, With, F extends Finding>(
  kind: K,
  made: With,
  find: (unit: Unit) => F,
): Ready<K, With, F> {
  return { kind, with: made, find, state: (unit) => find(unit).state, doubt: () => null };
}

/** A check of several parts. */
export interface ReadyParts<K extends string, P extends Compiled> extends Compiled {
  readonly kind: K;
  readonly parts: readonly P[];
}

/** How a part is told, whatever it is. */
export type Tell<P extends Compiled> = (part: P, unit: Unit) => Outcome;

/** What would close a part that is not met. */
export type Close<P extends Compiled> = (part: P, unit: Unit) => readonly Closing[];

/** Several parts apply when one of them does. */
export function doubtOfAll(parts: readonly Compiled[]): Compiled["doubt"] {
  return (unit) => {
    const doubts = parts.filter(({ state }) => state(unit) !== "not-applicable").map(({ doubt }) => doubt(unit));
    return doubts.every((doubt) => doubt !== null) ? (doubts[0] ?? null) : null;
  };
}
