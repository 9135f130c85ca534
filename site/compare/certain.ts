/** Changes whose day the sources state, and those whose day is only what the rulebook knows. */
import type { Change } from "../../src/compare/change.ts";
import { isKnownFrom } from "../../src/compare/report.ts";

/** A rule that is only known until a day: it counts as withdrawn, but may have lived on. */
export function isKnownUntil({ flags }: Change): boolean {
  return flags.includes("assumed-end");
}

export function isDated(change: Change): boolean {
  return !isKnownFrom(change) && !isKnownUntil(change);
}
