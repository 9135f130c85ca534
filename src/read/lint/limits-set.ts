import type { Said } from "../words/said.ts";
import * as say from "../words/substance.ts";
import { checksOf, conditionsOf, livingRules, statedParts, type ConditionPart } from "./parts.ts";
import { type CheckPart } from "./by-kind.ts";
import { countOf, limitLevels, type Anatomy } from "../../check/anatomy.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Every check that measures something says what it asks for. */
export const limitsSet: LintRule = {
  code: "K506",
  check: (context) =>
    livingRules(context).flatMap((living) => {
      const binds = living.rule.kind === "requirement" && living.rule.obligation === "ska";
      return statedParts(living).flatMap((part): readonly Problem[] => [
        ...checksOf(part).flatMap((it) => [...ofCheck(it), ...(binds ? guideIn(it) : [])]),
        ...conditionsOf(part).flatMap(({ file, pointer, condition }) =>
          isWithoutLimit(condition) ? [{ file, pointer: `${pointer}/kind`, atKey: true, said: say.noLimit() }] : [],
        ),
      ]);
    }),
};

/** A guide value is neither a floor nor a ceiling, so that nobody breaches it: what binds needs a limit. */
function guideIn({ file, pointer, check }: CheckPart): readonly Problem[] {
  const isGuide = "guideValue" in check && check.guideValue !== undefined;
  return isGuide ? [{ file, pointer: `${pointer}/guideValue`, atKey: true, said: say.guideIsNoLimit() }] : [];
}

function isWithoutLimit(condition: ConditionPart["condition"]): boolean {
  switch (condition.kind) {
    case "fact-range":
      return limitLevels(condition)?.stated === 0;
    case "time-since":
      return countOf([condition.atLeast, condition.lessThan]) === 0;
    default:
      return false;
  }
}

function ofCheck({ file, pointer, check }: CheckPart): readonly Problem[] {
  const said = missingIn(anatomyOf(check).levels);
  return said === null ? [] : [{ file, pointer: `${pointer}/kind`, atKey: true, said }];
}

/** Hours are of one sort, and so is a length of time; the others may have several levels. */
function missingIn(levels: Anatomy["levels"]): Said | null {
  switch (levels?.of) {
    case "figure":
      return levels.stated === 0 ? say.noLimit() : null;
    case "hours":
      return levels.stated === 1 ? null : say.oneHourLimit(levels.stated);
    case "span":
      return levels.stated === 1 ? null : say.oneSpan(levels.stated);
    case "staff":
      return levels.stated === 0 ? say.noStaffLimit() : null;
    case undefined:
      return null;
  }
}
