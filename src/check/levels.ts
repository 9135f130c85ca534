/** The levels that a requirement states: the figures a unit is measured against, with what they are counted in. */
import type { Check, RequirementContent, Registers } from "../rulebook/model.ts";
import { anatomyOf } from "./kinds/statements.ts";
import { measureWords } from "./words/measure.ts";

/** How a value is held against a limit: `at-least` and `at-most` include the limit itself. */
export type Comparison = "at-least" | "at-most" | "more-than" | "less-than" | "guide-value";

/**
 * One level. `unit` is in Swedish, as the register of facts has it, and null where the figure is a bare number or ratio.
 * `path` is a JSON pointer into the check.
 */
export interface Level {
  readonly value: number;
  readonly unit: string | null;
  readonly comparison: Comparison;
  readonly path: string;
}

/** Fields that are levels, and what they ask. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  atLeast: "at-least",
  atMost: "at-most",
  moreThan: "more-than",
  lessThan: "less-than",
  guideValue: "guide-value",
  atLeastHoursPerWeek: "at-least",
  atLeastHoursPerDay: "at-least",
  atLeastHoursInTotal: "at-least",
  atLeastPersons: "at-least",
  atLeastPercent: "at-least",
  atLeastCredits: "at-least",
  atLeastDays: "at-least",
  atLeastMonths: "at-least",
};

/** One way in which a requirement is judged: its only check, or a reading of an open question. */
export interface WayToJudge {
  readonly reading: string | null;
  readonly question: string | null;
  readonly check: Check;
  /** Where the check stands in the content, as a JSON pointer. */
  readonly path: string;
}

export function waysToJudge({ judgement }: RequirementContent): readonly WayToJudge[] {
  switch (judgement.by) {
    case "check":
      return [{ reading: null, question: null, check: judgement.check, path: "/judgement/check" }];
    case "readings":
      return judgement.readings.map(({ id, check }, n) => ({
        reading: id,
        question: judgement.question,
        check,
        path: `/judgement/readings/${n}/check`,
      }));
    case "nothing-yet":
      return [];
  }
}

/** Every level of a check and of those inside it, in their order. `path` is where the check stands. */
export function levelsIn(check: Check, path: string, registers: Registers): readonly Level[] {
  return [
    ...ownLevels(check, path, registers),
    ...anatomyOf(check).parts.flatMap((part) => levelsIn(part.check, `${path}/${part.at}`, registers)),
  ];
}

/** The levels of the check itself, without those of the checks inside it. */
export function ownLevels(check: Check, path: string, registers: Registers): readonly Level[] {
  return anatomyOf(check).figures.flatMap((figure): readonly Level[] => {
    const comparison = COMPARISONS[figure.at.split("/").at(-1) ?? ""];
    if (comparison === undefined || figure.is !== "number") return [];
    const { value, measure, at } = figure;
    return [{ value, unit: measureWords(measure, registers), comparison, path: `${path}/${at}` }];
  });
}
