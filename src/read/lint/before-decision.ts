import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import type { LintRule } from "./rule.ts";

/** A version in force before it was decided is retroactive, or a slip of the pen. */
export const beforeDecision: LintRule = {
  code: "K402",
  check: (context) => {
    const dates = new Map(context.registers.decisions.map(({ id, date }) => [id, date]));
    return livingRules(context).flatMap(({ authored: { file }, rule }) =>
      rule.versions.flatMap(({ status, from, decision }, n) => {
        const date = dates.get(decision ?? "");
        return status === "beslutad" && from !== undefined && date !== undefined && from < date
          ? [{ file, pointer: `/versions/${n}/from`, said: say.beforeDecision(from, date) }]
          : [];
      }),
    );
  },
};
