/** The levels that a requirement states on a day, with what they are counted in. */
import { levelsOn, type LevelOnDay } from "../check/levels-on-day.ts";
import type { Requirement, RuleId, Rulebook } from "../rulebook/model.ts";
import { ruleIdIn, rulebookIn } from "./arguments.ts";
import { FfuInputError } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";

export type { Comparison } from "../check/levels.ts";

/** One level. `path` is a JSON pointer into the content that states it: `/judgement/check/atLeastHoursPerWeek`. */
export type Threshold = LevelOnDay;

/**
 * Every level that the rule states on the day, in the order of its check. Empty where it is not in force, is no
 * requirement, or states no figure.
 * @throws FfuInputError when an argument cannot be used.
 */
export function thresholdsOn(rulebook: Rulebook, rule: RuleId, date: IsoDate): readonly Threshold[] {
  const book = rulebookIn(rulebook);
  const id = ruleIdIn(rule, book, "rule");
  const day = dateIn(date, "date");
  const found = book.rules.find((it): it is Requirement => it.kind === "requirement" && it.id === id);
  return found === undefined ? [] : levelsOn(found, day, book.registers);
}

/**
 * The one level that the rule states on the day, or null where it states none.
 * @throws FfuInputError FFU_SEVERAL when it states several; other codes when an argument cannot be used.
 */
export function thresholdOn(rulebook: Rulebook, rule: RuleId, date: IsoDate): Threshold | null {
  const all = thresholdsOn(rulebook, rule, date);
  const [only = null, ...others] = all;
  if (others.length > 0) {
    throw new FfuInputError("FFU_SEVERAL", "rule", all.map(({ path }) => path).join(", "));
  }
  return only;
}
