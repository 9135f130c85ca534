/** The place of a value in a version: as it is meant, and as the file has it. */
import type { DraftedValue } from "../../src/compare/draft.ts";

export function authoredPath([, ...path]: DraftedValue["path"]): DraftedValue["path"] {
  const [part, ...rest] = path;
  return part === "readings" ? ["readings", "of", ...rest] : path;
}
