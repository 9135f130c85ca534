/** The words of a register by what they mean, made once for each list: a fleet asks a thousand times of the same. */

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

const KNOWN = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** From every id to itself, and from every alias to the id that it stands for. */
export function idsByWord(entries: readonly Named[]): ReadonlyMap<string, string> {
  const known = KNOWN.get(entries);
  if (known !== undefined) return known;
  const words = made(entries);
  KNOWN.set(entries, words);
  return words;
}

/** An id is never another entry's alias, and the first of two that share one has it. */
function made(entries: readonly Named[]): ReadonlyMap<string, string> {
  const aliases = entries.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const));
  return new Map([...aliases.toReversed(), ...entries.map(({ id }) => [id, id] as const)]);
}
