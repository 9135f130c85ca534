/** How relations between checks are made and put together. A pass is any state that is not a breach. */
import type { Registers } from "../rulebook/model.ts";
import type { Relation, UndecidedReason } from "./kinds/kind.ts";
import { isInside } from "./limits.ts";
import type { Interval } from "./limits.ts";
import { isPartOf } from "./facts.ts";

/** How the set of units that pass moved from the older to the newer. */
export type Direction = "same" | "tighter" | "looser" | "mixed";

export const SAME: Relation = { is: "same", sentences: [] };

export function decided(is: Direction, ...sentences: readonly string[]): Relation {
  return is === "same" ? SAME : { is, sentences };
}

export function undecided(reason: UndecidedReason, ...sentences: readonly string[]): Relation {
  return { is: "undecided", reason, sentences };
}

/** The direction of the passing set when each inclusion is known for certain. */
export function directionOf(newerInOlder: boolean, olderInNewer: boolean): Direction {
  if (newerInOlder) return olderInNewer ? "same" : "tighter";
  return olderInNewer ? "looser" : "mixed";
}

export function compareIntervals(older: Interval, newer: Interval): Direction {
  return directionOf(isInside(newer, older), isInside(older, newer));
}

/** Two independent demands that must both hold: one that shrinks and one that grows is both. */
export function together(a: Direction, b: Direction): Direction {
  if (a === "same" || a === b) return b;
  return b === "same" ? a : "mixed";
}

/** The same of two relations: what cannot be decided stays undecided, with the other's sentences kept. */
export function bothRelations(a: Relation, b: Relation): Relation {
  const sentences = [...a.sentences, ...b.sentences];
  if (a.is === "undecided") return undecided(a.reason, ...sentences);
  if (b.is === "undecided") return undecided(b.reason, ...sentences);
  return decided(together(a.is, b.is), ...sentences);
}

/** How one set of codes moved to another: `tighter` means that the newer is the smaller. */
export function compareSets(older: readonly string[], newer: readonly string[]): Direction {
  return directionOf(isSubset(newer, older), isSubset(older, newer));
}

export function isSubset(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((item) => outer.includes(item));
}

/** How the people or things that a fact counts moved: narrower is `tighter`. Null without a declared relation. */
export function compareFacts(older: string, newer: string, registers: Registers): Direction | null {
  if (older === newer) return "same";
  if (isPartOf(registers, newer, older)) return "tighter";
  return isPartOf(registers, older, newer) ? "looser" : null;
}

/** Equal as data, whatever the order of the keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSameData(value, right.get(key)))
  );
}
