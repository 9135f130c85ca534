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
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
