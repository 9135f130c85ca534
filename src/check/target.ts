/** A dated figure held against its target: the level of a rule on the figure's last day, or a figure that the source calls a target. */
import { compare, rational } from "../quantity/rational.ts";
import type { Figure, Requirement, Rulebook } from "../rulebook/model.ts";
import { levelsOn } from "./levels-on-day.ts";
import type { Comparison } from "./levels.ts";

/** What can be reached: nobody aims at a guide value. */
type Aim = Exclude<Comparison, "guide-value">;

/** What is aimed at, and who says so. */
export interface Target {
  readonly value: number;
  readonly comparison: Aim;
  readonly of: { readonly is: "rule"; readonly rule: Requirement } | { readonly is: "figure"; readonly figure: Figure };
}

/** A figure with a target that it can be held against. */
export interface TargetOutcome {
  readonly figure: Figure;
  readonly value: number;
  readonly target: Target;
  readonly reached: boolean;
}

/** Why a figure and its target cannot be compared. */
export type TargetFault = "in-words" | "no-target" | "no-day" | "not-one-level" | "other-unit";

export type HeldAgainst =
  | { readonly is: "outcome"; readonly outcome: TargetOutcome }
  | { readonly is: "fault"; readonly why: TargetFault };

/** Null for a figure without a target. */
export function heldAgainstTarget(figure: Figure, rulebook: Rulebook): HeldAgainst | null {
  if (figure.target === undefined) return null;
  if (typeof figure.value !== "number") return { is: "fault", why: "in-words" };
  const found =
    "rule" in figure.target ? ruleTarget(figure, figure.target.rule, rulebook) : figureTarget(figure, rulebook);
  if (typeof found === "string") return { is: "fault", why: found };
  return {
    is: "outcome",
    outcome: { figure, value: figure.value, target: found, reached: isReached(figure.value, found) },
  };
}

/** Every figure that can be held against its target, in the order of the register. */
export function targetOutcomes(rulebook: Rulebook): readonly TargetOutcome[] {
  return rulebook.registers.figures.flatMap((figure) => {
    const held = heldAgainstTarget(figure, rulebook);
    return held?.is === "outcome" ? [held.outcome] : [];
  });
}

/** Which rules a figure shows the outcome of: the one whose level is its target, and those that it names. */
export function rulesOfFigure({ rules, target }: Figure): readonly string[] {
  const aimed = target !== undefined && "rule" in target ? [target.rule] : [];
  return [...new Set([...aimed, ...(rules ?? [])])];
}

function ruleTarget({ asOf, unit }: Figure, id: string, { rules, registers }: Rulebook): Target | TargetFault {
  const rule = rules.find((it): it is Requirement => it.kind === "requirement" && it.id === id);
  if (rule === undefined) return "no-target";
  if (asOf.through === undefined) return "no-day";
  const [level, ...others] = levelsOn(rule, asOf.through, registers);
  if (level === undefined || others.length > 0 || !level.certain) return "not-one-level";
  if (level.unit !== unit) return "other-unit";
  const { comparison } = level;
  if (comparison === "guide-value") return "no-target";
  return { value: level.value, comparison, of: { is: "rule", rule } };
}

function figureTarget({ target, unit }: Figure, { registers }: Rulebook): Target | TargetFault {
  if (target === undefined || "rule" in target) return "no-target";
  const [id, comparison] =
    "atLeast" in target ? ([target.atLeast, "at-least"] as const) : ([target.atMost, "at-most"] as const);
  const aim = registers.figures.find((it) => it.id === id);
  if (aim === undefined) return "no-target";
  if (typeof aim.value !== "number") return "in-words";
  return aim.unit === unit ? { value: aim.value, comparison, of: { is: "figure", figure: aim } } : "other-unit";
}

function isReached(value: number, target: Target): boolean {
  const beside = compare(rational(value), rational(target.value));
  switch (target.comparison) {
    case "at-least":
      return beside >= 0;
    case "more-than":
      return beside > 0;
    case "at-most":
      return beside <= 0;
    case "less-than":
      return beside < 0;
  }
}
