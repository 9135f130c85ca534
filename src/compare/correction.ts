/**
 * A correction: a version that was already decided has been changed, and says why. It is told as a mended mistake and
 * never as if the rule had always said so.
 */
import { isSameData } from "./same-data.ts";
import type { ContentRule, Correction, IsoDate, Standing } from "../rulebook/model.ts";
import type { Pair } from "./pairing.ts";
import type { Side } from "./side.ts";

interface Corrected {
  readonly standing: Standing;
  readonly corrections: readonly Correction[];
}

/**
 * True when a version that has a new correction covers the day: where it stands now, or where it stood before.
 */
export function isCorrection(pair: Pair, older: Side, newer: Side): boolean {
  if (pair.older === null || pair.newer === null || pair.older === pair.newer) return false;
  const before = versionsOf(pair.older);
  const known = before.flatMap(({ corrections }) => corrections);
  return versionsOf(pair.newer).some((version, index) => {
    const isNew = version.corrections.some((it) => known.every((other) => !isSameData(it, other)));
    const stood = before[index];
    return isNew && (covers(version, newer.date) || (stood !== undefined && covers(stood, older.date)));
  });
}

function versionsOf(rule: ContentRule): readonly Corrected[] {
  return rule.versions;
}

function covers({ standing }: Corrected, date: IsoDate): boolean {
  return (
    standing.status === "beslutad" && standing.from <= date && (standing.through === null || date <= standing.through)
  );
}
