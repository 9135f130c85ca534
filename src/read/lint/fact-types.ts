import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/substance.ts";
import { REGISTERS } from "../paths.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { CheckPart } from "./by-kind.ts";
import { checksOf, conditionsOf, livingRules, statedParts } from "./parts.ts";
import type { ConditionPart } from "./parts.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";
import { suggestion } from "../suggest.ts";
import * as refer from "../words/references.ts";

type FactType = Authored.Fact["type"];
const NUMBERS: readonly FactType[] = ["heltal", "decimaltal"];

/** What a check or a condition asks of a fact: its type, and the values it compares with. */
interface Use extends Spot {
  readonly fact: string;
  readonly types: readonly FactType[];
  readonly values: readonly (Spot & { readonly value: string })[];
}

/** The facts of a check have a type that can be compared as the check does, and numbers have a unit. */
export const factTypes: LintRule = {
  code: "K504",
  check: (context) => [
    ...uses(context).flatMap(({ file, pointer, fact, types }): readonly Problem[] => {
      const type = context.facts.get(fact)?.type;
      return type === undefined || types.includes(type)
        ? []
        : [{ file, pointer, said: say.wrongFactType(fact, type, types) }];
    }),
    ...context.registers.facts.flatMap(({ id, type, unit }, n) =>
      NUMBERS.includes(type) && unit === undefined
        ? [{ file: REGISTERS.facts, pointer: `/facts/${n}/type`, said: say.noUnit(id) }]
        : [],
    ),
  ],
};

/** The values that a check or condition compares with are values that the fact can have. */
export const factValues: LintRule = {
  code: "K302",
  check: (context) =>
    uses(context).flatMap(({ fact, values }) => {
      const known = valuesOf(context.facts.get(fact));
      if (known === null) return [];
      return values.flatMap(({ value, file, pointer }) =>
        known.includes(value)
          ? []
          : [{ file, pointer, said: refer.unknown("värde", value, suggestion(value, known), known) }],
      );
    }),
};

/** Null where the register does not list values. */
function valuesOf(fact: Authored.Fact | undefined): readonly string[] | null {
  if (fact?.type === "ja-nej") return ["ja", "nej"];
  return fact?.values?.map(({ id }) => id) ?? null;
}

function uses(context: LintContext): readonly Use[] {
  const parts = livingRules(context).flatMap(statedParts);
  return [...parts.flatMap(checksOf).flatMap(ofCheck), ...parts.flatMap(conditionsOf).flatMap(ofCondition)];
}

function ofCheck({ file, pointer, check }: CheckPart): readonly Use[] {
  const spot = (at: string): Spot => ({ file, pointer: `${pointer}/${at}` });
  return anatomyOf(check).facts.map(({ at, fact, types, values }) => ({
    ...spot(at),
    fact,
    types,
    values: values.map((it) => ({ ...spot(it.at), value: it.value })),
  }));
}

function ofCondition({ file, pointer, condition }: ConditionPart): readonly Use[] {
  if (condition.kind === "fact-range") {
    return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: NUMBERS, values: [] }];
  }
  if (condition.kind === "time-since") {
    return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: ["datum"], values: [] }];
  }
  if (condition.kind !== "fact-is") return [];
  const values = [{ file, pointer: `${pointer}/is`, value: condition.is }];
  return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: ["val", "ja-nej"], values }];
}
