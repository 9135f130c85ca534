/** What a comparison of checks can come to, and how its answers are put together. A pass is any state but a breach. */
import type { Statement } from "./move.ts";

/** How the set of units that pass moved from the older check to the newer: it shrank, it grew, or both. */
export type Ordering = "same" | "tighter" | "looser" | "mixed";

/** How a newer check relates to an older one. `undecided`: not computable, with its reason U1-U15. */
export type Relation =
  | { readonly is: Ordering; readonly statements: readonly Statement[] }
  | { readonly is: "undecided"; readonly reason: UndecidedReason; readonly statements: readonly Statement[] };

/** Why a comparison needs a person. The codes are explained by `ffu explain U1` and so on. */
export type UndecidedReason =
  | "U1"
  | "U2"
  | "U3"
  | "U4"
  | "U5"
  | "U6"
  | "U7"
  | "U8"
  | "U9"
  | "U10"
  | "U11"
  | "U12"
  | "U13"
  | "U14"
  | "U15";

export const SAME: Relation = { is: "same", statements: [] };

export function decided(is: Ordering, ...statements: readonly Statement[]): Relation {
  return is === "same" ? SAME : { is, statements };
}

export function undecided(reason: UndecidedReason, ...statements: readonly Statement[]): Relation {
  return { is: "undecided", reason, statements };
}

/** How the passing set moved when each inclusion is known for certain. */
export function orderingOf(newerInOlder: boolean, olderInNewer: boolean): Ordering {
  if (newerInOlder) return olderInNewer ? "same" : "tighter";
  return olderInNewer ? "looser" : "mixed";
}

/** Two independent demands that must both hold: one that shrinks and one that grows is both. */
export function together(a: Ordering, b: Ordering): Ordering {
  if (a === "same" || a === b) return b;
  return b === "same" ? a : "mixed";
}

/** The same of two relations: what cannot be decided stays undecided, with the other's statements kept. */
export function bothRelations(a: Relation, b: Relation): Relation {
  const statements = [...a.statements, ...b.statements];
  if (a.is === "undecided") return undecided(a.reason, ...statements);
  if (b.is === "undecided") return undecided(b.reason, ...statements);
  return decided(together(a.is, b.is), ...statements);
}

/** How one set of codes moved to another: `tighter` means that the newer is the smaller. */
export function compareSets(older: readonly string[], newer: readonly string[]): Ordering {
  return orderingOf(isSubset(newer, older), isSubset(older, newer));
}

export function isSubset(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((item) => outer.includes(item));
}
