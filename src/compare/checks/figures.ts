/** How limits on a number or a share moved. Domains come from the register: "at least 0" of a count is nothing. */
import { rational } from "../../quantity/rational.ts";
import { factOf } from "../../check/facts.ts";
import { boundsOf, type Bounds } from "../../check/limits.ts";
import type { Bound } from "../../quantity/interval.ts";
import type { Check, CheckOf, Registers } from "../../rulebook/model.ts";
import { narrowerFact, otherFact, unstatedLevel, widerFact } from "../words/relation.ts";
import { moveOf } from "./move.ts";
import { allowedWithin, compareIntervals, type Domain } from "./interval.ts";
import { decided, together, undecided, type Ordering, type Relation } from "./relation.ts";
import { isPartOf } from "../../rulebook/part-of.ts";

export function compareNumbers(older: CheckOf<"number">, newer: CheckOf<"number">, registers: Registers): Relation {
  const side = (check: CheckOf<"number">): Side => ({
    check,
    fact: check.fact,
    limits: boundsOf(check),
    domain: domainOf(check.fact, registers),
  });
  return compareLimits(side(older), side(newer), registers);
}

export function compareShares(older: CheckOf<"share">, newer: CheckOf<"share">, registers: Registers): Relation {
  if (older.of !== newer.of) {
    return undecided("U3", otherFact(factOf(registers, older.of).title, factOf(registers, newer.of).title));
  }
  const side = (check: CheckOf<"share">): Side => {
    const max = isPartOf(registers.facts, check.part, check.of) ? rational(100) : null;
    return { check, fact: check.part, limits: boundsOf(check), domain: { min: rational(0), max, whole: false } };
  };
  return compareLimits(side(older), side(newer), registers);
}

/** A check as one fact within limits. */
interface Side {
  readonly check: Check;
  readonly fact: string;
  readonly limits: Bounds;
  readonly domain: Domain;
}

function compareLimits(older: Side, newer: Side, registers: Registers): Relation {
  if (!older.limits.complete || !newer.limits.complete) return undecided("U1", unstatedLevel());
  const moved = compareIntervals(
    allowedWithin(older.limits.bounds, older.domain),
    allowedWithin(newer.limits.bounds, newer.domain),
  );
  const words = moveOf(older.check, newer.check, registers);
  if (older.fact === newer.fact) return decided(moved, words);
  const counted = compareFacts(older.fact, newer.fact, registers);
  const titles = [factOf(registers, older.fact).title, factOf(registers, newer.fact).title] as const;
  const scope = counted === null ? null : countingEffect(counted, [...older.limits.bounds, ...newer.limits.bounds]);
  if (scope === null || together(scope, moved) === "mixed") return undecided("U3", otherFact(...titles));
  return decided(
    together(scope, moved),
    counted === "tighter" ? narrowerFact(...titles) : widerFact(...titles),
    ...(moved === "same" ? [] : [words]),
  );
}

/**
 * What counting fewer does to who passes: it is harder to reach a lower limit and easier to keep an upper one. Null
 * where there are limits of both sorts.
 */
export function countingEffect(counted: Ordering, bounds: readonly Bound[]): Ordering | null {
  const sides = new Set(bounds.map(({ side }) => side));
  if (counted === "same") return "same";
  if (counted === "mixed" || sides.size !== 1) return null;
  const harder = sides.has("lower") === (counted === "tighter");
  return harder ? "tighter" : "looser";
}

export function domainOf(fact: string, registers: Registers): Domain {
  const { min, max, type } = factOf(registers, fact);
  return {
    min: min === undefined ? null : rational(min),
    max: max === undefined ? null : rational(max),
    whole: type === "heltal",
  };
}

/** How the people or things that a fact counts moved: narrower is `tighter`. Null without a declared relation. */
export function compareFacts(older: string, newer: string, registers: Registers): Ordering | null {
  if (older === newer) return "same";
  if (isPartOf(registers.facts, newer, older)) return "tighter";
  return isPartOf(registers.facts, older, newer) ? "looser" : null;
}
