/** "Menade du …?": the known word that is nearest to a misspelt one. */

/**
 * The nearest candidate, or null when none is near. Capital letters, hyphens and å, ä, ö do not count as mistakes, and
 * between equally near ones the first in the list wins.
 */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  const written = folded(word);
  const allowed = Math.max(1, Math.floor(written.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(written, folded(candidate), allowed);
    if (distance <= allowed && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

function folded(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F\s_-]/g, "");
}

/**
 * Damerau-Levenshtein distance with adjacent transpositions: insertions, deletions, substitutions and swaps each count
 * one. Gives `limit + 1` as soon as the lengths alone say that it is further.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost, swap));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
