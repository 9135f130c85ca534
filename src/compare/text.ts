/** Comparing prose: what only looks different. */
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
  return a === b || normalisedText(a) === normalisedText(b);
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
