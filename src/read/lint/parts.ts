/** The parts of an authored rule that several lint rules look at, each with its JSON pointer. */
import type * as Authored from "../../../generated/authored.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { Condition } from "../../rulebook/model.ts";
import type { AuthoredRule } from "../collect.ts";
import type { CheckPart } from "./by-kind.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, Spot } from "./rule.ts";

export type LivingRule = Exclude<Authored.Rule, Authored.MovedRule | Authored.SplitRule>;

export interface Living {
  readonly authored: AuthoredRule;
  readonly rule: LivingRule;
}

export const livingRules = remembered(({ rules }: LintContext): readonly Living[] =>
  rules.flatMap((authored) => {
    const { rule } = authored;
    return rule.kind === "moved" || rule.kind === "split" ? [] : [{ authored, rule }];
  }),
);

type AnyVersion = LivingRule["versions"][number];
type AnyException = Authored.RequirementException | Authored.CompensationException;

/** A version or an exception: both carry a text, sources and a status. */
export type Stated = Spot &
  (
    | { readonly is: "version"; readonly stated: AnyVersion }
    | { readonly is: "exception"; readonly stated: AnyException }
  );

export const statedParts = remembered(({ authored: { file }, rule }: Living): readonly Stated[] => {
  const exceptions = "exceptions" in rule ? (rule.exceptions ?? []) : [];
  return [
    ...rule.versions.map((stated, index): Stated => ({ is: "version", file, pointer: `/versions/${index}`, stated })),
    ...exceptions.map((stated, index): Stated => ({ is: "exception", file, pointer: `/exceptions/${index}`, stated })),
  ];
});

export type ConditionPart = Spot & { readonly condition: Condition };

/** Every check of a part, with the checks inside it. `own` is the reading's text where the check is a reading's. */
export const checksOf = remembered(({ file, pointer, stated }: Stated): readonly CheckPart[] => {
  const readings = "readings" in stated ? (stated.readings?.of ?? []) : [];
  const roots: CheckPart[] = readings.map(({ check }, index) => ({
    file,
    pointer: `${pointer}/readings/of/${index}/check`,
    check,
  }));
  if ("check" in stated && stated.check) roots.push({ file, pointer: `${pointer}/check`, check: stated.check });
  if ("eligibility" in stated && stated.eligibility) {
    roots.push({ file, pointer: `${pointer}/eligibility`, check: stated.eligibility });
  }
  return roots.flatMap(withInner);
});

/** A check and every check inside it. */
function withInner(part: CheckPart): readonly CheckPart[] {
  const { file, pointer, check } = part;
  return [
    part,
    ...anatomyOf(check).parts.flatMap((inner) =>
      withInner({ file, pointer: `${pointer}/${inner.at}`, check: inner.check }),
    ),
  ];
}

/** Every condition of a part: its own, and those of the checks in it. */
export const conditionsOf = remembered((part: Stated): readonly ConditionPart[] => {
  const { file, pointer, stated } = part;
  const own: ConditionPart[] =
    "when" in stated && stated.when ? [{ file, pointer: `${pointer}/when`, condition: stated.when }] : [];
  return [...own, ...checksOf(part).flatMap(conditionsOfCheck)].flatMap(withInnerConditions);
});

function conditionsOfCheck({ file, pointer, check }: CheckPart): readonly ConditionPart[] {
  return anatomyOf(check).conditions.map(({ at, condition }) => ({ file, pointer: `${pointer}/${at}`, condition }));
}

function withInnerConditions(part: ConditionPart): readonly ConditionPart[] {
  const { file, pointer, condition } = part;
  switch (condition.kind) {
    case "all-of":
    case "any-of":
      return [
        part,
        ...condition.of.flatMap((inner, index) =>
          withInnerConditions({ file, pointer: `${pointer}/of/${index}`, condition: inner }),
        ),
      ];
    case "not":
      return [part, ...withInnerConditions({ file, pointer: `${pointer}/condition`, condition: condition.condition })];
    case "fact-is":
    case "fact-range":
    case "time-since":
    case "operator":
    case "municipality":
    case "add-on":
      return [part];
  }
}
