/** What an entry says in words, wherever it stands in it, and not what is said of the entry. */
import { childPointer } from "../source.ts";
import type { Spot } from "./rule.ts";

export interface Prose {
  readonly spot: Spot;
  readonly text: string;
}

export function proseIn(value: unknown, { file, pointer }: Spot): readonly Prose[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const spot = { file, pointer: childPointer(pointer, key) };
    if (NOT_STATED.has(key)) return [];
    if (typeof inner === "string") return SAYS.has(key) ? [{ spot, text: inner }] : [];
    // The one list of sentences; other lists hold codes.
    if (key === "measures" && Array.isArray(inner)) {
      return inner.map((text: unknown, n) => ({
        spot: { file, pointer: childPointer(spot.pointer, String(n)) },
        text: String(text),
      }));
    }
    return proseIn(inner, spot);
  });
}

/** What is said of a version and not by it, and the author's arithmetic on an unclear text. */
const NOT_STATED: ReadonlySet<string> = new Set([
  "sources",
  "assumptions",
  "corrections",
  "assessment",
  "readings",
  "period",
  "intended",
]);

const SAYS: ReadonlySet<string> = new Set([
  "text",
  "title",
  "then",
  "reason",
  "condition",
  "what",
  "to",
  "who",
  "label",
  "note",
  "statement",
]);
