/** Conditions over a profile: yes, no or unknown. Decides whether a rule or a part of a check applies to a unit. */
import type { Condition, Registers } from "../rulebook/model.ts";
import { addOnInWords, readyAddOn } from "./conditions/add-on.ts";
import { factIsInWords, readyFactIs } from "./conditions/fact-is.ts";
import { factRangeInWords, readyFactRange } from "./conditions/fact-range.ts";
import { readyAllOf, readyAnyOf, readyNot } from "./conditions/joined.ts";
import type { ReadyCondition } from "./conditions/ready.ts";
import { readyTimeSince, timeSinceInWords } from "./conditions/time-since.ts";
import { municipalityInWords, operatorInWords, readyMunicipality, readyOperator } from "./conditions/unit-part.ts";
import { kept } from "./lazily.ts";
import type { Need } from "./need.ts";
import { describeConditions, describeNot } from "./words/describe.ts";

/** A condition made ready, with what was asked, for whoever says it in words. */
export interface CompiledCondition extends ReadyCondition {
  readonly asked: Condition;
}

export function compileCondition(condition: Condition, registers: Registers): CompiledCondition {
  return { ...compile(condition, registers), asked: condition };
}

const CLAUSES = new WeakMap<CompiledCondition, string>();

/** The condition in words, by the registers that it was made ready with. */
export function clauseOf(condition: CompiledCondition, registers: Registers): string {
  return kept(CLAUSES, condition, () => describeCondition(condition.asked, registers));
}

function compile(condition: Condition, registers: Registers): ReadyCondition {
  const parts = (of: readonly Condition[]) => of.map((part) => compile(part, registers));
  switch (condition.kind) {
    case "fact-is":
      return readyFactIs(condition, registers);
    case "fact-range":
      return readyFactRange(condition, registers);
    case "time-since":
      return readyTimeSince(condition, registers);
    case "operator":
      return readyOperator(condition);
    case "municipality":
      return readyMunicipality(condition, registers);
    case "add-on":
      return readyAddOn(condition, registers);
    case "all-of":
      return readyAllOf(parts(condition.of));
    case "any-of":
      return readyAnyOf(parts(condition.of));
    case "not":
      return readyNot(compile(condition.condition, registers));
  }
}

/** The condition as a clause: `enheten drivs privat`. */
export function describeCondition(condition: Condition, registers: Registers): string {
  const parts = (of: readonly Condition[]) => of.map((part) => describeCondition(part, registers));
  switch (condition.kind) {
    case "fact-is":
      return factIsInWords(condition, registers);
    case "fact-range":
      return factRangeInWords(condition, registers);
    case "time-since":
      return timeSinceInWords(condition, registers);
    case "operator":
      return operatorInWords(condition);
    case "municipality":
      return municipalityInWords(condition, registers);
    case "add-on":
      return addOnInWords(condition, registers);
    case "all-of":
      return describeConditions(parts(condition.of), "och");
    case "any-of":
      return describeConditions(parts(condition.of), "eller");
    case "not":
      return describeNot(describeCondition(condition.condition, registers));
  }
}

/** Every part of the profile that the condition may read. */
export function conditionNeeds(condition: Condition): readonly Need[] {
  switch (condition.kind) {
    case "fact-is":
    case "fact-range":
    case "time-since":
      return [{ part: "fact", fact: condition.fact }];
    case "operator":
    case "municipality":
      return [{ part: condition.kind }];
    case "add-on":
      return [{ part: "addOns" }];
    case "all-of":
    case "any-of":
      return condition.of.flatMap(conditionNeeds);
    case "not":
      return conditionNeeds(condition.condition);
  }
}
