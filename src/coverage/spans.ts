/** Lines of a source text, as a table writes them: `285-290 328`. Lines are counted from 1, both ends included. */

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** `285-290` and `328`. The text follows the schema; an end before its start is its own line only. */
export function spanOf(written: string): Span {
  const [first = 0, last = first] = written.split("-").map(Number);
  return { first, last: Math.max(first, last) };
}

export function linesOf(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n));
}

/** Lines in order as the fewest spans: 3, 4, 5 and 8 are `3-5` and `8`. */
export function spansOf(lines: Iterable<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const before = spans.at(-1);
    if (before?.last === line - 1) spans[spans.length - 1] = { first: before.first, last: line };
    else spans.push({ first: line, last: line });
  }
  return spans;
}
