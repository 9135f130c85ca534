import type { Said } from "../words/said.ts";
import * as say from "../words/substance.ts";
import { checksOf, conditionsOf, livingRules, statedParts } from "./parts.ts";
import { type CheckPart } from "./by-kind.ts";
import type { Limits } from "../../check/limits.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Every check that measures something says what it asks for. */
export const limitsSet: LintRule = {
  code: "K506",
  check: (context) =>
    livingRules(context)
      .flatMap(statedParts)
      .flatMap((part): readonly Problem[] => [
        ...checksOf(part).flatMap(ofCheck),
        ...conditionsOf(part).flatMap(({ file, pointer, condition }) =>
          condition.kind === "fact-range" && !hasLimit(condition)
            ? [{ file, pointer: `${pointer}/kind`, atKey: true, said: say.noLimit() }]
            : [],
        ),
      ]),
};

function ofCheck({ file, pointer, check }: CheckPart): readonly Problem[] {
  const problem = (said: Said): readonly Problem[] => [{ file, pointer: `${pointer}/kind`, atKey: true, said }];
  if (check.kind === "number" || check.kind === "share" || check.kind === "ratio") {
    return hasLimit(check) ? [] : problem(say.noLimit());
  }
  if (check.kind === "opening-hours") {
    const { atLeastHoursPerWeek, atLeastHoursPerDay, atLeastHoursInTotal } = check;
    const set = [atLeastHoursPerWeek, atLeastHoursPerDay, atLeastHoursInTotal].filter((it) => it !== undefined);
    return set.length === 1 ? [] : problem(say.oneHourLimit(set.length));
  }
  if (check.kind !== "staffing") return [];
  return check.atLeastPersons === undefined && check.atLeastPercent === undefined ? problem(say.noStaffLimit()) : [];
}

function hasLimit({ atLeast, atMost, moreThan, lessThan }: Limits): boolean {
  return [atLeast, atMost, moreThan, lessThan].some((it) => it !== undefined);
}
