/** The parts of an authored rule that several lint rules look at, each with its JSON pointer. */
import type * as Authored from "../../../generated/authored.ts";
import type { AuthoredRule } from "../collect.ts";
import { byKind, type ByKind, type CheckPart } from "./by-kind.ts";
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

export type ConditionPart = Spot & { readonly condition: Authored.Condition };

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

const NONE = (): readonly CheckPart[] => [];

const INNER: ByKind<readonly CheckPart[]> = {
  all: ({ of }, spot) => listed(of, spot),
  any: ({ of }, spot) => listed(of, spot),
  when: ({ then }, { file, pointer }) => [{ file, pointer: `${pointer}/then`, check: then }],
  "opening-hours": NONE,
  "opening-channels": NONE,
  staffing: NONE,
  number: NONE,
  share: NONE,
  ratio: NONE,
  "required-set": NONE,
  "allowed-set": NONE,
  "one-of": NONE,
  "notice-period": NONE,
  deadline: NONE,
  attestation: NONE,
  manual: NONE,
};

function listed(checks: readonly Authored.Check[], { file, pointer }: Spot): readonly CheckPart[] {
  return checks.map((check, index) => ({ file, pointer: `${pointer}/of/${index}`, check }));
}

/** A check and every check inside it. */
function withInner(part: CheckPart): readonly CheckPart[] {
  return [part, ...byKind(INNER, part).flatMap(withInner)];
}

/** Every condition of a part: its own, and those of the `when` checks in it. */
export const conditionsOf = remembered((part: Stated): readonly ConditionPart[] => {
  const { file, pointer, stated } = part;
  const own: ConditionPart[] =
    "when" in stated && stated.when ? [{ file, pointer: `${pointer}/when`, condition: stated.when }] : [];
  return [...own, ...checksOf(part).flatMap(conditionOfCheck)].flatMap(withInnerConditions);
});

/** The condition of a `when` check itself, and nothing for other kinds. */
function conditionOfCheck({ file, pointer, check }: CheckPart): readonly ConditionPart[] {
  return check.kind === "when" ? [{ file, pointer: `${pointer}/if`, condition: check.if }] : [];
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
    case "operator":
    case "municipality":
    case "add-on":
      return [part];
  }
}

export interface SelectionPart extends Spot {
  readonly who: Authored.StaffSelection;
}

/** Which staff a check counts. */
export function selectionsOf({ file, pointer, check }: CheckPart): readonly SelectionPart[] {
  if (check.kind === "staffing") return [{ file, pointer: `${pointer}/who`, who: check.who }];
  if (check.kind !== "ratio") return [];
  return quantitiesOf({ file, pointer, check }).flatMap((it) =>
    it.quantity.kind === "fact" ? [] : [{ file, pointer: `${it.pointer}/who`, who: it.quantity.who }],
  );
}

export interface QuantityPart extends Spot {
  readonly quantity: Authored.Quantity;
}

export function quantitiesOf({ file, pointer, check }: CheckPart): readonly QuantityPart[] {
  if (check.kind !== "ratio") return [];
  const parts = [
    { file, pointer: `${pointer}/numerator`, quantity: check.numerator },
    { file, pointer: `${pointer}/denominator`, quantity: check.denominator },
  ];
  return check.ofWhich === undefined
    ? parts
    : [...parts, { file, pointer: `${pointer}/ofWhich/numerator`, quantity: check.ofWhich.numerator }];
}
