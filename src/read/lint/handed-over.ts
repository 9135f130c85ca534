import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/**
 * A version whose first day no source states does not end the one before it: until when that one is shown stands in it.
 * Else it would be judged by on days that nobody knows anything of.
 */
export const handedOver: LintRule = {
  code: "K414",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule }) => {
      const decided = rule.versions.flatMap((version, index) =>
        version.status === "beslutad" ? [{ version, pointer: `/versions/${index}` }] : [],
      );
      return decided.slice(1).flatMap(({ version, pointer }, index): readonly Problem[] => {
        const isAssumed = (version.assumptions ?? []).some(({ about }) => about === "from");
        const earlier = decided[index];
        if (!isAssumed || earlier === undefined || earlier.version.through !== undefined) return [];
        const related = [{ role: say.EARLIER, spot: { file, pointer: `${earlier.pointer}/from` } }];
        return [{ file, pointer: `${pointer}/from`, related, said: say.noLastDay(version.from ?? "") }];
      });
    }),
};
