/** The levels of a version number, and why a change of the rules asks for one. */
import type { RuleId } from "../rulebook/model.ts";

export type Level = "major" | "minor" | "patch";

export interface FloorReason {
  readonly level: Level;
  /** The rule that asks for it, where it is one. */
  readonly rule: RuleId | null;
  readonly sentence: string;
}

export const LEVELS: readonly Level[] = ["major", "minor", "patch"];

/** True when `level` is at least `floor`. */
export function isEnough(level: Level, floor: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(floor);
}
