/** Figures that are divided by each other are of one time, or are said not to be. */
import { ofTwoDays } from "./words/outcome.ts";
import type { FactUse, Note } from "./outcome.ts";

export function notesOfDays(facts: readonly Pick<FactUse, "asOf">[]): readonly Note[] {
  const days = [...new Set(facts.map(({ asOf }) => asOf))];
  return days.length < 2 ? [] : [{ code: "two-days", sentence: ofTwoDays(days) }];
}
