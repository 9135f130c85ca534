/**
 * How two ratios relate. Levels are compared as rationals per one, so "1 per 2 000" and "högst 2 000 per 1" are the same
 * line; they differ only for units where one of the two amounts is zero, since a ratio has no value there.
 */
import { amountWords } from "../../check/amount.ts";
import type { Amount } from "../../check/amount.ts";
import { boundsOf } from "../../check/limits.ts";
import { describeRatioCheck } from "../../check/ratio-words.ts";
import { baseOf } from "../../check/ratio-base.ts";
import { placeIn } from "../../quantity/interval.ts";
import type { Bound, Interval } from "../../quantity/interval.ts";
import { compare, divide, rational, ZERO } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { differentKinds, otherFact, otherMeasure, turnedAround, unstatedLevel } from "../words/relation.ts";
import { moveOf, type Move } from "./move.ts";
import { compareFacts, countingEffect, domainOf } from "./figures.ts";
import { allowedWithin, compareIntervals } from "./interval.ts";
import type { Domain } from "./interval.ts";
import { bothRelations, decided, orderingOf, SAME, together, undecided } from "./relation.ts";
import type { Ordering, Relation } from "./relation.ts";
import { compareRounded, isRoundedOtherwise } from "./rounding.ts";
import { compareSelections } from "./selection.ts";

type RatioCheck = CheckOf<"ratio">;

/** A ratio of amounts is never negative. */
const RATIO_DOMAIN: Domain = { min: ZERO, max: null, whole: false };

export function compareRatios(older: RatioCheck, newer: RatioCheck, registers: Registers): Relation {
  return bothRelations(compareMain(older, newer, registers), compareParts(older, newer, registers));
}

function compareMain(older: RatioCheck, newer: RatioCheck, registers: Registers): Relation {
  const before = boundsOf(older);
  const after = boundsOf(newer);
  if (!before.complete || !after.complete) return undecided("U1", unstatedLevel());
  // A guide value stops nobody in the way that a floor or a ceiling does.
  if (before.isGuide !== after.isGuide) {
    const [from, to] = [describeRatioCheck(older, registers), describeRatioCheck(newer, registers)];
    return undecided("U8", differentKinds(from, to));
  }
  const oldBounds = perOne(before.bounds, baseOf(older));
  const newBounds = perOne(after.bounds, baseOf(newer));
  const words = moveOf(older, newer, registers);
  if (isOtherSort(older, newer, registers)) return undecided("U8", words);
  if (isTurned(older, newer, registers)) return compareTurned(older, [oldBounds, newBounds], words, registers);
  const denominator = compareAmounts(older.denominator, newer.denominator, registers);
  const numerator = compareAmounts(older.numerator, newer.numerator, registers);
  if (denominator !== "same") return otherAmount(older.denominator, newer.denominator, registers);
  if (numerator === null) return otherAmount(older.numerator, newer.numerator, registers);
  const moved = compareLevels(older, newer, [oldBounds, newBounds], registers);
  if (moved === null) return undecided("U14", words);
  const scope = countingEffect(numerator, [...oldBounds, ...newBounds]);
  if (scope === null || (scope !== "same" && together(scope, moved) === "mixed")) {
    return otherAmount(older.numerator, newer.numerator, registers);
  }
  return decided(together(scope, moved), words);
}

/** A share of nothing is no share, while a ratio to nothing is a breach. */
function isOtherSort(older: RatioCheck, newer: RatioCheck, registers: Registers): boolean {
  const shares = [older, newer].filter(({ per }) => per === "procent").length;
  return shares === 1 || (shares === 2 && isTurned(older, newer, registers));
}

/** How the level moved; null where that hangs on how it is rounded, and nobody can tell. */
function compareLevels(
  older: RatioCheck,
  newer: RatioCheck,
  [oldBounds, newBounds]: readonly [readonly Bound[], readonly Bound[]],
  registers: Registers,
): Ordering | null {
  return isRoundedOtherwise(older, newer)
    ? compareRounded(older, newer, registers)
    : compareIntervals(allowedWithin(oldBounds, RATIO_DOMAIN), allowedWithin(newBounds, RATIO_DOMAIN));
}

function otherAmount(older: Amount, newer: Amount, registers: Registers): Relation {
  const titles = [amountWords(older, registers).many, amountWords(newer, registers).many] as const;
  return older.kind === newer.kind ? undecided("U3", otherFact(...titles)) : undecided("U4", otherMeasure(...titles));
}

/** Null where the two count different things, and no register says how they relate. */
function compareAmounts(older: Amount, newer: Amount, registers: Registers): Ordering | null {
  if (older.kind === "fact") return newer.kind === "fact" ? compareFacts(older.fact, newer.fact, registers) : null;
  return newer.kind === older.kind ? compareSelections(older.who, newer.who, registers) : null;
}

function isTurned(older: RatioCheck, newer: RatioCheck, registers: Registers): boolean {
  return (
    compareAmounts(older.numerator, newer.denominator, registers) === "same" &&
    compareAmounts(older.denominator, newer.numerator, registers) === "same" &&
    compareAmounts(older.numerator, newer.numerator, registers) !== "same"
  );
}

/**
 * The same two amounts the other way up. Where both are above zero the levels decide. Nobody in the older denominator
 * was a breach and may now pass; nothing in the older numerator may have passed and is now a breach.
 */
function compareTurned(
  older: RatioCheck,
  [oldBounds, newBounds]: readonly [readonly Bound[], readonly Bound[]],
  words: Move,
  registers: Registers,
): Relation {
  const before = allowedWithin(oldBounds, RATIO_DOMAIN);
  const after = allowedWithin(newBounds, RATIO_DOMAIN);
  const afterTurned = turn(newBounds);
  if (afterTurned === null || turn(oldBounds) === null) return undecided("U8", words);
  const moved = compareIntervals(before, afterTurned);
  const lost = mayBeZero(older.numerator, registers) && placeIn(before, ZERO) === "in";
  const gained = mayBeZero(older.denominator, registers) && placeIn(after, ZERO) === "in";
  const atZero = orderingOf(!gained, !lost);
  const about = atZero === "same" ? [] : [turnedAround(amountWords(older.numerator, registers).many)];
  return decided(together(moved, atZero), words, ...about);
}

/** The bounds of the inverse, for values above zero; null where a limit of zero or less has no inverse. */
function turn(bounds: readonly Bound[]): Interval | null {
  if (bounds.some(({ value }) => compare(value, ZERO) <= 0)) return null;
  const inverse = (value: Rational): Rational => divide(rational(1), value);
  return allowedWithin(
    bounds.map(({ side, strict, value }) => ({
      side: side === "lower" ? "upper" : "lower",
      strict,
      value: inverse(value),
    })),
    { min: null, max: null, whole: false },
  );
}

function mayBeZero(amount: Amount, registers: Registers): boolean {
  if (amount.kind !== "fact") return true;
  const { min } = domainOf(amount.fact, registers);
  return min === null || compare(min, ZERO) <= 0;
}

/** The part of the numerator with a lowest level of its own: added, removed or moved. */
function compareParts(older: RatioCheck, newer: RatioCheck, registers: Registers): Relation {
  if (older.ofWhich === undefined && newer.ofWhich === undefined) return SAME;
  const words = moveOf(older, newer, registers);
  if (isRoundedOtherwise(older, newer)) return undecided("U14", words);
  const before = partInterval(older);
  const after = partInterval(newer);
  if (before === null || after === null) return undecided("U1", unstatedLevel());
  const moved = compareIntervals(before, after);
  if (older.ofWhich === undefined || newer.ofWhich === undefined) return decided(moved, words);
  const counted = compareAmounts(older.ofWhich.numerator, newer.ofWhich.numerator, registers);
  if (counted === null || counted === "mixed" || together(counted, moved) === "mixed") {
    return otherAmount(older.ofWhich.numerator, newer.ofWhich.numerator, registers);
  }
  return decided(together(counted, moved), words);
}

/** Without a lowest level every value passes; null where the level is not stated. */
function partInterval({ ofWhich, ...check }: RatioCheck): Interval | null {
  if (ofWhich === undefined) return { low: null, high: null };
  const { bounds, complete } = boundsOf({ atLeast: ofWhich.atLeast });
  return complete ? allowedWithin(perOne(bounds, baseOf(check)), RATIO_DOMAIN) : null;
}

/** The bounds of a ratio per one, so that "250 per 1 000" and "0.25 per 1" are the same. */
function perOne(bounds: readonly Bound[], per: number): readonly Bound[] {
  return bounds.map((bound) => ({ ...bound, value: divide(bound.value, rational(per)) }));
}
