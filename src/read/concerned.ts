/** Whom a rule concerns by its folder alone. */
import type { CareChoice, Home } from "../rulebook/model.ts";

const CARE_CHOICES: readonly CareChoice[] = ["vardcentral", "barnavardscentral", "barnmorskemottagning", "psykoterapi"];

/** A care choice's own folder concerns that one and the common part all; any other body of rules says it itself. */
export function concernedBy({ module }: Home): readonly CareChoice[] {
  if (module === "gemensamt") return CARE_CHOICES;
  return module === "other" ? [] : [module];
}
