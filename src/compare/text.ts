/** Comparing prose: what only looks different, and what a change of words may mean beyond the check. */
import { isSameData } from "./same-data.ts";

/** Folding, quotes, hyphens and spaces do not count: refolding a paragraph is no change. */
export function normalisedText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u00ad", "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

export function sameText(a: string, b: string): boolean {
  return normalisedText(a) === normalisedText(b);
}

/** Data whose texts do not differ by how they are written: what is compared must not depend on folding. */
export function normalisedData(value: unknown): unknown {
  if (typeof value === "string") return normalisedText(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(normalisedData);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalisedData(inner)]));
}

/** Equal but for how their texts are written. */
export function sameContent(a: unknown, b: unknown): boolean {
  return isSameData(a, b) || isSameData(normalisedData(a), normalisedData(b));
}

/** Words that bind more or less than the check may say. When one of them moves, a person has to look. */
const WATCH_WORDS: ReadonlySet<string> = new Set(
  "minst högst alltid ska skall bör får måste utan endast bara eller och samt inte ej samtliga alla om aldrig varje".split(
    " ",
  ),
);

/** The watch words and numbers that one text has and the other lacks. Empty: the change is in wording only. */
export function movedWatchWords(older: string, newer: string): readonly string[] {
  const before = watched(older);
  const after = watched(newer);
  const words = new Set([...before.keys(), ...after.keys()]);
  return [...words].filter((word) => before.get(word) !== after.get(word)).sort();
}

function watched(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of normalisedText(text)
    .toLowerCase()
    .matchAll(/\d+(?:[.,:]\d+)*|\p{L}+/gu)) {
    if (WATCH_WORDS.has(word) || /^\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
