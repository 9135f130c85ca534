/** How a requirement is followed up, from the mildest to the closest look. */
import { anatomyOf } from "../check/kinds/statements.ts";
import type { Check } from "../rulebook/model.ts";
import type { Direction } from "./change.ts";

const METHODS = ["sjalvdeklaration", "dokument", "intervju", "platsbesok"];

/** Register data stands beside the ladder: going to or from it is for a person to judge. */
export function followUpDirection(older: readonly Check[], newer: readonly Check[]): Direction {
  const before = methodsOf(older);
  const after = methodsOf(newer);
  if (before.join() === after.join() || before.length === 0 || after.length === 0) return "none";
  const from = METHODS.indexOf(before.at(-1) ?? "");
  const to = METHODS.indexOf(after.at(-1) ?? "");
  if (from < 0 || to < 0 || from === to) return "undecided";
  return from < to ? "tightened" : "relaxed";
}

function methodsOf(checks: readonly Check[]): readonly string[] {
  const found = new Set(checks.flatMap(methods));
  return [...found].sort((a, b) => METHODS.indexOf(a) - METHODS.indexOf(b));
}

function methods(check: Check): readonly string[] {
  const { method, parts } = anatomyOf(check);
  return [...(method === null ? [] : [method]), ...parts.flatMap((part) => methods(part.check))];
}
