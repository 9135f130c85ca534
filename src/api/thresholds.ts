/** The levels that a requirement states on a day, with what they are counted in. */
import { anatomyOf } from "../check/kinds/statements.ts";
import { measureWords } from "../check/words/measure.ts";
import { situationOn } from "../rulebook/in-force.ts";
import type { Check, Requirement, RequirementContent, RuleId, Registers, Rulebook } from "../rulebook/model.ts";
import { ruleIdIn, rulebookIn } from "./arguments.ts";
import { FfuInputError } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";

export type Comparison = "at-least" | "at-most" | "more-than" | "less-than";

/**
 * One level. `unit` is in Swedish, as the register of facts has it, and null where the figure is a bare number or ratio.
 * `path` is a JSON pointer into the content that states it: `/judgement/check/atLeastHoursPerWeek`.
 */
export interface Threshold {
  readonly value: number;
  readonly unit: string | null;
  readonly comparison: Comparison;
  readonly path: string;
  /** The reading of an open question that states it, or null where the text can be read in one way. */
  readonly reading: string | null;
  /** False where an exception whose days are unclear may put something else in its place. */
  readonly certain: boolean;
}

/** Fields that are levels, and what they ask. */
const LEVELS: Readonly<Record<string, Comparison>> = {
  atLeast: "at-least",
  atMost: "at-most",
  moreThan: "more-than",
  lessThan: "less-than",
  atLeastHoursPerWeek: "at-least",
  atLeastHoursPerDay: "at-least",
  atLeastHoursInTotal: "at-least",
  atLeastPersons: "at-least",
  atLeastPercent: "at-least",
  atLeastCredits: "at-least",
  atLeastDays: "at-least",
};

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

function ofContent({ judgement }: RequirementContent, registers: Registers, certain: boolean): readonly Threshold[] {
  switch (judgement.by) {
    case "check":
      return levelsIn(judgement.check, "/judgement/check", registers).map((it) => ({ ...it, reading: null, certain }));
    case "readings":
      return judgement.readings.flatMap((reading, n) =>
        levelsIn(reading.check, `/judgement/readings/${n}/check`, registers).map((it) => ({
          ...it,
          reading: reading.id,
          certain,
        })),
      );
    case "nothing-yet":
      return [];
  }
}

type Level = Pick<Threshold, "value" | "unit" | "comparison" | "path">;

function levelsIn(check: Check, path: string, registers: Registers): readonly Level[] {
  const { figures, parts } = anatomyOf(check);
  const own = figures.flatMap((figure): readonly Level[] => {
    const comparison = LEVELS[figure.at.split("/").at(-1) ?? ""];
    if (comparison === undefined || figure.is !== "number") return [];
    const { value, measure, at } = figure;
    return [{ value, unit: measureWords(measure, registers), comparison, path: `${path}/${at}` }];
  });
  return [...own, ...parts.flatMap((part) => levelsIn(part.check, `${path}/${part.at}`, registers))];
}
