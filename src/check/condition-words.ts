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
  describeTimeSince,
  figure,
} from "./words/describe.ts";
import { municipalityGroup } from "../rulebook/municipalities.ts";
import { municipalityName } from "../rulebook/words/names.ts";
import { factOf } from "./facts.ts";
import { limitsText } from "./figure.ts";
import { boundsOf } from "./limits.ts";
import { addOnTitle } from "./profile.ts";
import { sinceLimits } from "./time-since.ts";

/** The condition as a clause: `enheten drivs privat`. */
export function describeCondition(condition: Condition, registers: Registers): string {
  switch (condition.kind) {
    case "fact-is":
      return factIs(condition, registers);
    case "fact-range":
      return factRange(condition, registers);
    case "time-since":
      return timeSince(condition, registers);
    case "operator":
      return describeOperator(condition.is);
    case "municipality":
      return municipalities(condition.in, registers);
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

/** Codes by their names, and each group by its own. */
function municipalities(named: readonly string[], registers: Registers): string {
  const groups = named.flatMap((it) => municipalityGroup(registers, it)?.name ?? []);
  const codes = named.filter((it) => municipalityGroup(registers, it) === undefined);
  return describeMunicipality(
    codes.map((code) => municipalityName(registers, code)),
    groups,
  );
}

function timeSince(condition: ConditionOf<"time-since">, registers: Registers): string {
  const { least, most, complete } = sinceLimits(condition);
  const limits = { least: least?.text ?? null, most: most?.text ?? null, complete };
  return describeTimeSince(factOf(registers, condition.fact).title, limits);
}

function factRange(condition: ConditionOf<"fact-range">, registers: Registers): string {
  const { title, unit } = factOf(registers, condition.fact);
  const limits = limitsText(boundsOf(condition), (value) => figure(value, unit ?? null, title));
  return describeFactRange(title, limits);
}

function inWords(conditions: readonly Condition[], registers: Registers): readonly string[] {
  return conditions.map((condition) => describeCondition(condition, registers));
}
