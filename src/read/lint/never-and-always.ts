import type { Said } from "../words/said.ts";
import * as say from "../words/substance.ts";
import { certainty, ofCheck, ofCondition, type Formula } from "../../check/possible.ts";
import { checksOf, conditionsOf, livingRules, statedParts, type Stated } from "./parts.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";
import { excludes, neverApplies } from "./satisfiable.ts";
import type { Excludes } from "./satisfiable.ts";

/** A check that no unit can meet. */
export const neverMet: LintRule = { code: "K501", check: (context) => told(context, "check", "everything") };

/** A check that every unit meets, or a condition that every unit is in, says nothing. */
export const alwaysMet: LintRule = {
  code: "K502",
  check: (context) => [...told(context, "check", "nothing"), ...told(context, "condition", "nothing")],
};

/** A condition that no unit can be in. */
export const neverApplicable: LintRule = {
  code: "K505",
  check: (context) => told(context, "condition", "everything"),
};

/** A check or a condition that does not tell units apart. */
interface Certain extends Spot, Excludes {
  readonly is: "check" | "condition";
}

function told(context: LintContext, is: Certain["is"], what: Excludes["what"]): readonly Problem[] {
  return allCertain(context)
    .filter((it) => it.is === is && it.what === what)
    .map(({ file, pointer, said }) => ({ file, pointer, said }));
}

/** Trying every case is the dearest of all lints, and three of them ask for it. */
const allCertain = remembered((context: LintContext): readonly Certain[] =>
  livingRules(context)
    .flatMap(statedParts)
    .flatMap((part) => certainIn(part, context)),
);

/** What says the same of every unit, each where it is said first: what only follows from something inside it is not told. */
function certainIn(part: Stated, context: LintContext): readonly Certain[] {
  const found = [...certainConditions(part, context), ...certainChecks(part, context)];
  const innermost = found.filter(({ pointer }) => !found.some((it) => it.pointer.startsWith(`${pointer}/`)));
  return innermost.length > 0 ? innermost : conditionsAgainstRule(part, context);
}

function certainConditions(part: Stated, { facts }: LintContext): readonly Certain[] {
  return conditionsOf(part).flatMap(({ file, pointer, condition }): readonly Certain[] => {
    const place = { is: "condition", file, pointer } as const;
    if (condition.kind === "fact-range" && neverApplies(condition, facts.get(condition.fact)))
      return [{ ...place, what: "everything", said: say.conditionNeverApplies() }];
    return certain(ofCondition(condition, facts), say.conditionContradicts(), say.conditionAlwaysApplies()).map(
      (it): Certain => ({ ...place, ...it }),
    );
  });
}

function certainChecks(part: Stated, { facts }: LintContext): readonly Certain[] {
  return checksOf(part).flatMap((checked): readonly Certain[] => {
    const { file, pointer, check } = checked;
    const own = excludes(checked, facts);
    const found = own === null ? certain(ofCheck(check, facts), say.partsContradict(), say.partsCoverAll()) : [own];
    return found.map((it): Certain => ({ is: "check", file, pointer, ...it }));
  });
}

/** A rule that applies to some units, with a condition inside it that none of them is in. */
function conditionsAgainstRule(part: Stated, { facts }: LintContext): readonly Certain[] {
  const own = "when" in part.stated ? part.stated.when : undefined;
  if (!own) return [];
  const rule = ofCondition(own, facts);
  return conditionsOf(part)
    .filter(({ pointer }) => !pointer.startsWith(`${part.pointer}/when`))
    .flatMap(({ file, pointer, condition }): readonly Certain[] => {
      const both: Formula = { is: "and", parts: [rule, ofCondition(condition, facts)] };
      return certainty(both) === "never"
        ? [{ is: "condition", file, pointer, what: "everything", said: say.conditionAgainstRule() }]
        : [];
    });
}

function certain(formula: Formula, never: Said, always: Said): readonly Excludes[] {
  switch (certainty(formula)) {
    case "never":
      return [{ what: "everything", said: never }];
    case "always":
      return [{ what: "nothing", said: always }];
    case null:
      return [];
  }
}
