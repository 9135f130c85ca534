/** Names in a group of a profile that nothing is known by. Those that are told are named, no more. */
import { LIMITS } from "../limits.ts";
import { childPointer } from "../source.ts";
import type { Severity } from "../finding.ts";
import type { Pointed } from "../words/references.ts";
import type { Fault } from "./fault.ts";

/** The names that something is known by: the keys of a map, or a set. */
interface Names {
  readonly has: (name: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** One fault a name, for the first of them; the last one told says where the others stand. */
export function unknownKeys(
  what: Pointed,
  group: Readonly<Record<string, unknown>>,
  pointer: string,
  known: Names,
  severity?: Severity,
): readonly Fault[] {
  const unknown = Object.keys(group).filter((key) => !known.has(key) && group[key] !== undefined);
  if (unknown.length === 0) return [];
  const names = [...known.keys()];
  const told = unknown.slice(0, LIMITS.sameFaultPerFile);
  const others = unknown.slice(told.length).map((key) => childPointer(pointer, key));
  return told.map((key, index) => ({
    code: "K302",
    pointer: childPointer(pointer, key),
    atKey: true,
    wrong: { is: "unknown-key", what, word: key, names },
    others: index === told.length - 1 ? others : [],
    ...(severity === undefined ? {} : { severity }),
  }));
}
