/** What moved between two checks, as both sides say it. */
import { describeCheck } from "../../check/kinds/index.ts";
import type { Check, Registers } from "../../rulebook/model.ts";

/** Kept apart from sentences, so that whoever shows the two sides need not say them again. */
export interface Move {
  readonly older: string;
  readonly newer: string;
}

/** What a comparison of checks says: what moved, or anything else as a sentence. */
export type Statement = Move | string;

/** Two checks, each in its own words. */
export function moveOf(older: Check, newer: Check, registers: Registers): Move {
  return { older: describeCheck(older, registers), newer: describeCheck(newer, registers) };
}

/** The moves of some statements, each once. */
export function movesIn(statements: readonly Statement[]): readonly Move[] {
  const moves = statements.filter((it) => typeof it !== "string");
  return moves.filter(
    ({ older, newer }, index) => moves.findIndex((it) => it.older === older && it.newer === newer) === index,
  );
}

/** The sentences of some statements, each once. */
export function sentencesIn(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.filter((it) => typeof it === "string"))];
}
