/** How sets of codes moved: those required, those allowed, and the values that a fact may have. */
import { factOf } from "../../check/facts.ts";
import { canonical } from "../../check/profile.ts";
import { canonicalCodes, sourceTitle, type SetSource } from "../../check/sets.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { otherFact } from "../words/relation.ts";
import { moveOf } from "./move.ts";
import { isSameData } from "../same-data.ts";
import { compareSets, decided, orderingOf, undecided } from "./relation.ts";
import type { Relation } from "./relation.ts";

type RequiredSetCheck = CheckOf<"required-set">;
type AllowedSetCheck = CheckOf<"allowed-set">;
type OneOfCheck = CheckOf<"one-of">;

export function compareRequiredSets(older: RequiredSetCheck, newer: RequiredSetCheck, registers: Registers): Relation {
  if (!isSameSource(older.of, newer.of, registers)) return otherSource(older, newer, registers);
  return decided(
    orderingOf(implies(newer, older, registers), implies(older, newer, registers)),
    moveOf(older, newer, registers),
  );
}

/** Whoever holds k of S holds k' of S' when even with every code outside S' at least k' remain. */
function implies(narrow: RequiredSetCheck, wide: RequiredSetCheck, registers: Registers): boolean {
  const inner = canonicalCodes(narrow.of, narrow.required, registers);
  const outer = canonicalCodes(wide.of, wide.required, registers);
  const needed = narrow.atLeast ?? narrow.required.length;
  const impossible = needed > inner.length;
  const outside = inner.filter((code) => !outer.includes(code)).length;
  return impossible || Math.max(0, needed - outside) >= (wide.atLeast ?? wide.required.length);
}

export function compareAllowedSets(older: AllowedSetCheck, newer: AllowedSetCheck, registers: Registers): Relation {
  if (!isSameSource(older.of, newer.of, registers)) return otherSource(older, newer, registers);
  return decided(
    compareSets(canonicalCodes(older.of, older.allowed, registers), canonicalCodes(newer.of, newer.allowed, registers)),
    moveOf(older, newer, registers),
  );
}

/** A service is the same in the register's other words for it. */
function isSameSource(older: SetSource, newer: SetSource, registers: Registers): boolean {
  if (older.kind === "fact" || newer.kind === "fact") return isSameData(older, newer);
  const [before, after] = [older, newer].map(({ service }) => canonical(registers, "services", service));
  return before === after;
}

function otherSource(
  older: RequiredSetCheck | AllowedSetCheck,
  newer: RequiredSetCheck | AllowedSetCheck,
  registers: Registers,
): Relation {
  return undecided("U3", otherFact(sourceTitle(older.of, registers), sourceTitle(newer.of, registers)));
}

export function compareOneOf(older: OneOfCheck, newer: OneOfCheck, registers: Registers): Relation {
  if (older.fact !== newer.fact) {
    return undecided("U3", otherFact(factOf(registers, older.fact).title, factOf(registers, newer.fact).title));
  }
  return decided(compareSets(older.values, newer.values), moveOf(older, newer, registers));
}
