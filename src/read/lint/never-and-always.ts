import * as say from "../words/substance.ts";
import { checksOf, conditionsOf, livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";
import { excludes, neverApplies } from "./satisfiable.ts";
import type { Excludes } from "./satisfiable.ts";

/** A check that no unit can meet. */
export const neverMet: LintRule = { code: "K501", check: (context) => checksThatExclude(context, "everything") };

/** A check that every unit meets says nothing. */
export const alwaysMet: LintRule = { code: "K502", check: (context) => checksThatExclude(context, "nothing") };

/** A condition that no unit can be in. */
export const neverApplicable: LintRule = {
  code: "K505",
  check: (context) =>
    livingRules(context)
      .flatMap(statedParts)
      .flatMap(conditionsOf)
      .flatMap(({ file, pointer, condition }): readonly Problem[] =>
        condition.kind === "fact-range" && neverApplies(condition, context.facts.get(condition.fact))
          ? [{ file, pointer, said: say.conditionNeverApplies() }]
          : [],
      ),
};

function checksThatExclude(context: LintContext, what: Excludes["what"]): readonly Problem[] {
  return livingRules(context)
    .flatMap(statedParts)
    .flatMap(checksOf)
    .flatMap((part): readonly Problem[] => {
      const found = excludes(part, context.facts);
      return found?.what === what ? [{ file: part.file, pointer: part.pointer, said: found.said }] : [];
    });
}
