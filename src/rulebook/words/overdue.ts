/** What is said of a proposal whose time has come without any source that tells what became of it. */
import type { Intended, IsoDate } from "../model.ts";

/**
 * A sentence when the time that a proposal aims at has come by the day shown. It may well have been decided since: then
 * no source here tells of it, and the reader has to know.
 */
export function overdueText(intended: Intended | null, today: IsoDate): string | null {
  if (intended === null) return null;
  const { from, through, edition } = intended;
  if (through !== undefined && through < today) return outcome("Den tiden är över");
  if (from !== undefined) return from < today ? outcome("Den dagen har passerat") : null;
  if (edition === undefined) return null;
  const year = today.slice(0, 4);
  if (edition > year) return null;
  return outcome(edition === year ? `${edition} har börjat` : `${edition} är över`);
}

const outcome = (when: string): string => `${when}, och ingen källa här säger vad det blev av det.`;
