import type * as Authored from "../../../generated/authored.ts";
import * as say from "../../words/findings/substance.ts";
import { REGISTERS } from "../paths.ts";
import { checksOf, conditionsOf, livingRules, quantitiesOf, statedParts } from "./parts.ts";
import type { CheckPart, ConditionPart } from "./parts.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";
import { suggestion } from "../suggest.ts";
import * as refer from "../../words/findings/references.ts";

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

function ofCheck(part: CheckPart): readonly Use[] {
  const { file, pointer, check } = part;
  const use = (field: string, fact: string, types: readonly FactType[]): Use => ({
    file,
    pointer: `${pointer}/${field}`,
    fact,
    types,
    values: [],
  });
  const valuesIn = (field: string, values: readonly string[]): Use["values"] =>
    values.map((value, n) => ({ file, pointer: `${pointer}/${field}/${n}`, value }));
  switch (check.kind) {
    case "number":
      return [use("fact", check.fact, NUMBERS)];
    case "share":
      return [use("part", check.part, NUMBERS), use("of", check.of, NUMBERS)];
    case "ratio":
      return quantitiesOf(part).flatMap((it) =>
        it.quantity.kind === "fact"
          ? [{ file, pointer: `${it.pointer}/fact`, fact: it.quantity.fact, types: NUMBERS, values: [] }]
          : [],
      );
    case "required-set":
      return check.of.kind === "fact"
        ? [{ ...use("of/fact", check.of.fact, ["mangd"]), values: valuesIn("required", check.required) }]
        : [];
    case "allowed-set":
      return check.of.kind === "fact"
        ? [{ ...use("of/fact", check.of.fact, ["mangd"]), values: valuesIn("allowed", check.allowed) }]
        : [];
    case "one-of":
      return [{ ...use("fact", check.fact, ["val", "ja-nej"]), values: valuesIn("values", check.values) }];
    case "deadline":
      return [use("fact", check.fact, ["datum"])];
    case "opening-hours":
    case "opening-channels":
    case "staffing":
    case "notice-period":
    case "attestation":
    case "manual":
    case "all":
    case "any":
    case "when":
      return [];
  }
}

function ofCondition({ file, pointer, condition }: ConditionPart): readonly Use[] {
  if (condition.kind === "fact-range") {
    return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: NUMBERS, values: [] }];
  }
  if (condition.kind !== "fact-is") return [];
  const values = [{ file, pointer: `${pointer}/is`, value: condition.is }];
  return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: ["val", "ja-nej"], values }];
}
