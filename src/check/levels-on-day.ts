/** The levels that a requirement states on a day: those of its version, or of the exception that stands in its place. */
import { situationOn } from "../rulebook/in-force.ts";
import type { IsoDate, Registers, Requirement, RequirementContent } from "../rulebook/model.ts";
import { levelsIn, waysToJudge, type Level } from "./levels.ts";

/** One level. `path` is a JSON pointer into the content that states it: `/judgement/check/atLeastHoursPerWeek`. */
export interface LevelOnDay extends Level {
  /** The reading of an open question that states it, or null where the text can be read in one way. */
  readonly reading: string | null;
  /** False where an exception whose days are unclear may put something else in its place. */
  readonly certain: boolean;
}

/** In the order of the check. Empty where the rule is not in force. */
export function levelsOn(rule: Requirement, date: IsoDate, registers: Registers): readonly LevelOnDay[] {
  const situation = situationOn<RequirementContent>(rule, date);
  if (situation.is !== "in-force") return [];
  const { version, exception } = situation;
  if (exception === null) return ofContent(version, registers, true);
  const other = ofContent(exception.exception, registers, exception.certainty === "covers");
  return exception.certainty === "covers" ? other : [...ofContent(version, registers, false), ...other];
}

function ofContent(content: RequirementContent, registers: Registers, certain: boolean): readonly LevelOnDay[] {
  return waysToJudge(content).flatMap(({ reading, check, path }) =>
    levelsIn(check, path, registers).map((level) => ({ ...level, reading, certain })),
  );
}
