import { weekdayOf } from "../../quantity/calendar.ts";
import { holidayName } from "../../quantity/holidays.ts";
import * as say from "../words/proof.ts";
import { figuresOf } from "./figures.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** A due date on a Saturday, a Sunday or a public holiday stays where it is, and the reader is told. */
export const workingDay: LintRule = {
  code: "K411",
  check: (context) =>
    livingRules(context)
      .flatMap(statedParts)
      .flatMap(figuresOf)
      .flatMap((figure): readonly Problem[] => {
        if (figure.is !== "date") return [];
        const { value, file, pointer } = figure;
        const [weekday, holiday] = [weekdayOf(value), holidayName(value)];
        const isFree = weekday === "lordag" || weekday === "sondag" || holiday !== null;
        return isFree ? [{ file, pointer, said: say.notAWorkingDay(value, weekday, holiday) }] : [];
      }),
};
