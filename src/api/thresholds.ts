/** The levels that a requirement states on a day, with what they are counted in. */
import { levelsIn, waysToJudge, type Level } from "../check/levels.ts";
import { situationOn } from "../rulebook/in-force.ts";
import type { Requirement, RequirementContent, RuleId, Registers, Rulebook } from "../rulebook/model.ts";
import { ruleIdIn, rulebookIn } from "./arguments.ts";
import { FfuInputError } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";

export type { Comparison } from "../check/levels.ts";

/** One level. `path` is a JSON pointer into the content that states it: `/judgement/check/atLeastHoursPerWeek`. */
export interface Threshold extends Level {
  /** The reading of an open question that states it, or null where the text can be read in one way. */
  readonly reading: string | null;
  /** False where an exception whose days are unclear may put something else in its place. */
  readonly certain: boolean;
}

/**
 * Every level that the rule states on the day, in the order of its check. Empty where it is not in force, is no
 * requirement, or states no figure.
 * @throws {FfuInputError} when an argument cannot be used.
 */
export function thresholdsOn(rulebook: Rulebook, rule: RuleId, date: IsoDate): readonly Threshold[] {
  const book = rulebookIn(rulebook);
  const id = ruleIdIn(rule, book, "rule");
  const day = dateIn(date, "date");
  const found = book.rules.find((it): it is Requirement => it.kind === "requirement" && it.id === id);
  return found === undefined ? [] : ofRequirement(found, day, book.registers);
}

/**
 * The one level that the rule states on the day, or null where it states none.
 * @throws {FfuInputError} FFU_SEVERAL when it states several; other codes when an argument cannot be used.
 */
export function thresholdOn(rulebook: Rulebook, rule: RuleId, date: IsoDate): Threshold | null {
  const all = thresholdsOn(rulebook, rule, date);
  const [only = null, ...others] = all;
  if (others.length > 0) {
    throw new FfuInputError("FFU_SEVERAL", "rule", all.map(({ path }) => path).join(", "));
  }
  return only;
}

function ofRequirement(rule: Requirement, date: IsoDate, registers: Registers): readonly Threshold[] {
  const situation = situationOn<RequirementContent>(rule, date);
  if (situation.is !== "in-force") return [];
  const { version, exception } = situation;
  if (exception === null) return ofContent(version, registers, true);
  const other = ofContent(exception.exception, registers, exception.certainty === "covers");
  return exception.certainty === "covers" ? other : [...ofContent(version, registers, false), ...other];
}

function ofContent(content: RequirementContent, registers: Registers, certain: boolean): readonly Threshold[] {
  return waysToJudge(content).flatMap(({ reading, check, path }) =>
    levelsIn(check, path, registers).map((level) => ({ ...level, reading, certain })),
  );
}
