/** Conditions in words. */
import type { Condition, ConditionOf, Registers } from "../rulebook/model.ts";
import {
  describeAddOn,
  describeConditions,
  describeFactIs,
  describeFactRange,
  describeMunicipality,
  describeNot,
  describeOperator,
  figure,
} from "./words/describe.ts";
import { municipalityName } from "../rulebook/words/names.ts";
import { factOf } from "./facts.ts";
import { limitsText } from "./figure.ts";
import { boundsOf } from "./limits.ts";
import { addOnTitle } from "./profile.ts";

/** The condition as a clause: `enheten drivs privat`. */
export function describeCondition(condition: Condition, registers: Registers): string {
  switch (condition.kind) {
    case "fact-is":
      return factIs(condition, registers);
    case "fact-range":
      return factRange(condition, registers);
    case "operator":
      return describeOperator(condition.is);
    case "municipality":
      return describeMunicipality(condition.in.map((code) => municipalityName(registers, code)));
    case "add-on":
      return describeAddOn(addOnTitle(registers, condition.holds));
    case "all-of":
      return describeConditions(inWords(condition.of, registers), "och");
    case "any-of":
      return describeConditions(inWords(condition.of, registers), "eller");
    case "not":
      return describeNot(describeCondition(condition.condition, registers));
  }
}

function factIs({ fact, is }: ConditionOf<"fact-is">, registers: Registers): string {
  const { title, values = [] } = factOf(registers, fact);
  return describeFactIs(title, values.find(({ id }) => id === is)?.title ?? is);
}

function factRange(condition: ConditionOf<"fact-range">, registers: Registers): string {
  const { title, unit } = factOf(registers, condition.fact);
  const limits = limitsText(boundsOf(condition), (value) => figure(value, unit ?? null, title));
  return describeFactRange(title, limits);
}

function inWords(conditions: readonly Condition[], registers: Registers): readonly string[] {
  return conditions.map((condition) => describeCondition(condition, registers));
}
