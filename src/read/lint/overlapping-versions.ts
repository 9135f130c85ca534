import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import { decidedStretches } from "./periods.ts";
import type { DatedSpot } from "./periods.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Decided versions and editions stand with the oldest first, and no two are in force on the same day. */
export const overlappingVersions: LintRule = {
  code: "K403",
  check: (context) => [
    ...livingRules(context).flatMap(({ authored: { file }, rule }) =>
      inTurn(decidedStretches(rule.versions, file), "versioner"),
    ),
    ...context.modules.flatMap(({ file, editions }) =>
      inTurn(
        editions.editions.map(({ from, through }, n) => ({ from, through, file, pointer: `/editions/${n}/from` })),
        "utgåvor",
      ),
    ),
  ],
};

function inTurn(stretches: readonly DatedSpot[], what: "versioner" | "utgåvor"): readonly Problem[] {
  return stretches.slice(1).flatMap((later, index): readonly Problem[] => {
    const earlier = stretches[index];
    if (earlier === undefined) return [];
    const related = [{ role: say.EARLIER, spot: earlier }];
    const { file, pointer, from } = later;
    if (from <= earlier.from) return [{ file, pointer, related, said: say.wrongOrder(what, from, earlier.from) }];
    return earlier.through !== null && earlier.through >= from
      ? [{ file, pointer, related, said: say.overlap(what, earlier.through, from) }]
      : [];
  });
}
