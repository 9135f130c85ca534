/** "Menade du …?": the known word that is nearest to a misspelt one. */

/**
 * The nearest candidate, or null when none is near. Capital letters, hyphens and å, ä, ö do not count as mistakes, and
 * between equally near ones the first in the list wins. Of an id with folders a third of its last part may be wrong: a
 * long folder that is right makes nothing else alike. Where nothing is that near, the only one that begins so is.
 */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  const written = folded(word);
  const ownLength = written.length - written.lastIndexOf("/") - 1;
  const allowed = Math.max(1, Math.floor(ownLength / 3));
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const limit = best === null ? allowed : best.distance - 1;
    const distance = editDistance(written, folded(candidate), limit);
    if (distance <= limit) best = { candidate, distance };
  }
  return best?.candidate ?? (ownLength < SHORTEST_START ? null : onlyOneFrom(written, candidates));
}

/** What is shorter begins too much to mean something. */
const SHORTEST_START = 4;

function onlyOneFrom(start: string, candidates: readonly string[]): string | null {
  const [one = null, ...others] = candidates.filter((candidate) => folded(candidate).startsWith(start));
  return others.length === 0 ? one : null;
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
 * one. What is further than the limit is `limit + 1`, told as soon as the lengths or two rows in turn say so.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const same = sharedStart(a, b);
  const columns = b.length - same;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: columns + 1 }, (_, column) => column);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length - same; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const [here, there] = [same + row - 1, same + column - 1];
      const cost = a[here] === b[there] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[here] === b[there - 1] && a[here - 1] === b[there];
      const swap = swapped ? at(beforeLast, column - 2) + 1 : Infinity;
      const distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost, swap);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // A swap steps over one row, so both must be too far.
    if (leastOfLast > limit && least > limit) return limit + 1;
    [beforeLast, last, leastOfLast] = [last, current, least];
  }
  return Math.min(at(last, columns), limit + 1);
}

/** How many characters two words begin with in common: long folders that are the same cost nothing. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
