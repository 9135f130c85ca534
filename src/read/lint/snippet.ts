/** Where a piece of a text stands in the file, although the file folds, indents and quotes the text. */
import type { Position } from "../finding.ts";
import { locator } from "../source.ts";
import { placeOf } from "./rule.ts";
import type { LintContext, Spot } from "./rule.ts";

/**
 * The position of `text.slice(start, start + length)` in the file that holds `text` at `spot`. Falls back on the whole
 * text when the piece is written otherwise in the file (folded over a line, escaped).
 */
export function snippetPosition(
  context: LintContext,
  spot: Spot,
  text: string,
  start: number,
  length: number,
): Position {
  const whole = placeOf(context, spot, false);
  const source = context.read.get(spot.file)?.source;
  if (source === undefined) return whole;
  const snippet = text.slice(start, start + length);
  const nth = occurrences(text.slice(0, start), snippet);
  const [from, to] = [
    offsetOf(source.text, whole.line, whole.column),
    offsetOf(source.text, whole.endLine, whole.endColumn),
  ];
  let at = from - 1;
  for (let count = 0; count <= nth; count += 1) {
    at = source.text.indexOf(snippet, at + 1);
    if (at === -1 || at >= to) return whole;
  }
  return locator(source)(at, at + snippet.length);
}

function occurrences(text: string, snippet: string): number {
  let count = 0;
  for (let at = text.indexOf(snippet); at !== -1; at = text.indexOf(snippet, at + 1)) count += 1;
  return count;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
