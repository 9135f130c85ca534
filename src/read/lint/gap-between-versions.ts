import { addDays } from "../../quantity/calendar.ts";
import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import { decidedStretches } from "./periods.ts";
import type { LintRule, Problem } from "./rule.ts";

/** Days between a stated last day and the next version, on which nothing applies. */
export const gapBetweenVersions: LintRule = {
  code: "K404",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule }) => {
      const stretches = decidedStretches(rule.versions, file);
      return stretches.slice(1).flatMap((later, index): readonly Problem[] => {
        const end = stretches[index]?.through ?? null;
        const isGap = end !== null && end < later.from && addDays(end, 1) < later.from;
        return isGap ? [{ file, pointer: later.pointer, said: say.gap(end, later.from) }] : [];
      });
    }),
};
