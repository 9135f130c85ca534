/** Words as they are written by those who know them by ear: what is written nowhere is read as its nearest neighbour. */
import { byCodeUnit } from "../../src/words/order.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { formOf, type Form } from "./words.ts";

/** A short word one slip away is usually another word. */
const SHORTEST = 4;
const LONG = 8;

/** The known word that is fewest slips away: the stem that is commonest, in the form that is likest. None too far away. */
export function nearest(written: Form, { stems, spelled }: Vocabulary): string | null {
  const allowed = slipsAllowed(written.stem);
  const near = [...stems].flatMap(([stem, uses]) => {
    const slips = slipsBetween(written.stem, stem, allowed);
    return slips <= allowed ? [{ stem, uses, slips }] : [];
  });
  const [found] = near.toSorted((a, b) => a.slips - b.slips || b.uses - a.uses || byCodeUnit(a.stem, b.stem));
  if (found === undefined) return null;
  const forms = [...(spelled.get(found.stem) ?? [])].map((word) => {
    const { whole } = formOf(word);
    return { word, slips: slipsBetween(written.whole, whole, whole.length) };
  });
  return forms.toSorted((a, b) => a.slips - b.slips || byCodeUnit(a.word, b.word))[0]?.word ?? null;
}

function slipsAllowed({ length }: string): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** How many letters lack, are too many, are others or have changed places. More than `most` is not counted further. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + same,
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
