import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/substance.ts";
import { REGISTERS } from "../paths.ts";
import { byKind } from "./by-kind.ts";
import type { ByKind } from "./by-kind.ts";
import { checksOf, conditionsOf, livingRules, quantitiesOf, statedParts } from "./parts.ts";
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
  return [
    ...parts.flatMap(checksOf).flatMap((part) => byKind(USES, part)),
    ...parts.flatMap(conditionsOf).flatMap(ofCondition),
  ];
}

const NONE = (): readonly Use[] => [];

const USES: ByKind<readonly Use[]> = {
  number: ({ fact }, spot) => [use(spot, "fact", fact, NUMBERS)],
  share: ({ part, of }, spot) => [use(spot, "part", part, NUMBERS), use(spot, "of", of, NUMBERS)],
  ratio: (check, spot) =>
    quantitiesOf({ ...spot, check }).flatMap(({ quantity, file, pointer }) =>
      quantity.kind === "fact" ? [use({ file, pointer }, "fact", quantity.fact, NUMBERS)] : [],
    ),
  "required-set": ({ of, required }, spot) => ofSet(of, spot, "required", required),
  "allowed-set": ({ of, allowed }, spot) => ofSet(of, spot, "allowed", allowed),
  "one-of": ({ fact, values }, spot) => [
    { ...use(spot, "fact", fact, ["val", "ja-nej"]), values: valuesIn(spot, "values", values) },
  ],
  deadline: ({ fact }, spot) => [use(spot, "fact", fact, ["datum"])],
  "opening-hours": NONE,
  "opening-channels": NONE,
  staffing: NONE,
  "notice-period": NONE,
  attestation: NONE,
  manual: NONE,
  all: NONE,
  any: NONE,
  when: NONE,
};

function use({ file, pointer }: Spot, field: string, fact: string, types: readonly FactType[]): Use {
  return { file, pointer: `${pointer}/${field}`, fact, types, values: [] };
}

function ofSet(of: Authored.SetSource, spot: Spot, field: string, codes: readonly string[]): readonly Use[] {
  if (of.kind !== "fact") return [];
  return [{ ...use(spot, "of/fact", of.fact, ["mangd"]), values: valuesIn(spot, field, codes) }];
}

function valuesIn({ file, pointer }: Spot, field: string, values: readonly string[]): Use["values"] {
  return values.map((value, n) => ({ file, pointer: `${pointer}/${field}/${n}`, value }));
}

function ofCondition({ file, pointer, condition }: ConditionPart): readonly Use[] {
  if (condition.kind === "fact-range") {
    return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: NUMBERS, values: [] }];
  }
  if (condition.kind !== "fact-is") return [];
  const values = [{ file, pointer: `${pointer}/is`, value: condition.is }];
  return [{ file, pointer: `${pointer}/fact`, fact: condition.fact, types: ["val", "ja-nej"], values }];
}
