/** `ratio`: an amount per another, such as children per nurse. Nobody to divide by is a breach with its reason. */
import { compare, divide, isZero, multiply, rational, ZERO, type Rational } from "../../quantity/rational.ts";
import { isExact, type Range } from "../../quantity/range.ts";
import type { CheckOf } from "../../rulebook/model.ts";
import { nobodyToDivideBy, ratioSentence, ratioUnsure } from "../words/outcome.ts";
import { swedishNumber } from "../../words/format.ts";
import { amountClosings, amountWords, measure, type Amount, type Measured } from "../amount.ts";
import { scaleRange } from "../facts.ts";
import { failingBound, gapTo, limitsText, marginOf } from "../figure.ts";
import { boundsOf, certainlyFailing, withinBounds, type Bounds } from "../limits.ts";
import type { Bound } from "../../quantity/interval.ts";
import type { Closing, Outcome } from "../outcome.ts";
import { combinedAll, met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { distinct } from "../profile.ts";
import { describeRatioCheck, perUnitShort } from "../ratio-words.ts";
import type { CheckContext } from "../context.ts";
import { factNeed } from "../need.ts";
import { limitFigures, limitLevels, numberRead, numbersAt, selectionStated, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type RatioCheck = CheckOf<"ratio">;

/** One limit to judge: the whole ratio, or the part of it that has a lowest level of its own. */
interface Quotient {
  readonly numerator: Amount;
  readonly denominator: Amount;
  readonly per: number;
  readonly limits: Bounds;
}

export const ratio: CheckKind<RatioCheck> = {
  evaluate: (check, context) => {
    const [main, part] = quotientsOf(check);
    const whole = judge(main, context);
    if (part === null) return whole;
    const parts = [whole, judge(part, context)];
    return combinedAll(
      parts,
      parts.flatMap((outcome) => (outcome.state === "not-met" ? outcome.closings : [])),
    );
  },
  describe: describeRatioCheck,
  reads: ({ numerator, denominator, ofWhich }) => ({
    reads: [numerator, denominator, ...(ofWhich ? [ofWhich.numerator] : [])].map((of) =>
      of.kind === "fact" ? factNeed(of.fact) : { part: "staff" },
    ),
  }),
};

export const ratioStated: Stated<RatioCheck> = (check) => {
  const selections = amountsIn(check).flatMap(({ at, of }) =>
    of.kind === "fact" ? [] : [selectionStated(`${at}/who`, of.who)],
  );
  return {
    facts: amountsIn(check).flatMap(({ at, of }) => (of.kind === "fact" ? [numberRead(`${at}/fact`, of.fact)] : [])),
    names: selections.flatMap(({ names }) => names),
    figures: [
      ...limitFigures(check),
      ...numbersAt({ per: check.per, "ofWhich/atLeast": check.ofWhich?.atLeast }),
      ...selections.flatMap(({ figures }) => figures),
    ],
    levels: limitLevels(check),
  };
};

/** What is measured, and where it stands in the check. */
function amountsIn({
  numerator,
  denominator,
  ofWhich,
}: RatioCheck): readonly { readonly at: string; readonly of: Amount }[] {
  return [
    { at: "numerator", of: numerator },
    { at: "denominator", of: denominator },
    ...(ofWhich === undefined ? [] : [{ at: "ofWhich/numerator", of: ofWhich.numerator }]),
  ];
}

function quotientsOf(check: RatioCheck): readonly [main: Quotient, part: Quotient | null] {
  const { numerator, denominator, per = 1, ofWhich } = check;
  const main = { numerator, denominator, per, limits: boundsOf(check) };
  const part = ofWhich && { numerator: ofWhich.numerator, denominator, per, limits: boundsOf(ofWhich) };
  return [main, part ?? null];
}

function judge(quotient: Quotient, context: CheckContext): Outcome {
  const numerator = measure(quotient.numerator, context);
  const denominator = measure(quotient.denominator, context);
  const { limits } = quotient;
  if (limits.bounds.length === 0) return withoutLimit([...numerator.facts, ...denominator.facts]);
  if (denominator.range !== null && isExact(denominator.range) && isZero(denominator.range.low)) {
    return nobody(quotient, denominator, context);
  }
  if (
    numerator.range !== null &&
    denominator.range !== null &&
    isExact(numerator.range) &&
    isExact(denominator.range)
  ) {
    return exact(quotient, [numerator.range.low, denominator.range.low], [numerator, denominator], context);
  }
  return inexact(quotient, numerator, denominator, context);
}

function nobody(quotient: Quotient, denominator: Measured, context: CheckContext): Outcome {
  const words = amountWords(quotient.denominator, context.registers);
  const numerator = amountWords(quotient.numerator, context.registers).many;
  const sentence = nobodyToDivideBy(numerator, words.many);
  const atLeastSome: Bound = { side: "lower", strict: true, value: ZERO };
  const unit = words.many;
  const apart = (value: Rational): string => `${swedishNumber(value)} ${unit}`;
  const gap = { ...gapTo(atLeastSome, ZERO, { kind: "ratio", unit, apart }), sentence };
  const one: Bound = { side: "lower", strict: false, value: rational(1) };
  const closings = amountClosings(quotient.denominator, ZERO, one, context);
  return notMet({ sentence, facts: denominator.facts }, gap, closings);
}

function exact(
  quotient: Quotient,
  [numerator, denominator]: readonly [Rational, Rational],
  measured: readonly [Measured, Measured],
  context: CheckContext,
): Outcome {
  const { registers } = context;
  const { limits, per } = quotient;
  const unit = perUnitShort(quotient.denominator, per, registers);
  const counted = amountWords(quotient.numerator, registers).many;
  const facts = distinct(
    measured.flatMap((it) => it.facts),
    ({ pointer }) => pointer,
  );
  const value = multiply(divide(numerator, denominator), rational(per));
  const apart = (amount: Rational): string => `${swedishNumber(amount)} ${counted} per ${unit}`;
  const how = { kind: "ratio", unit: `${counted} per ${unit}`, apart } as const;
  const words = amountWords(quotient.denominator, registers);
  const sentence = ratioSentence(counted, words, {
    numerator,
    denominator,
    ratio: value,
    unit,
    limits: limitsText(limits, swedishNumber),
  });
  const failing = failingBound(value, limits.bounds);
  if (failing !== null) {
    return notMet(
      { sentence, facts },
      gapTo(failing, value, how),
      bothWays(quotient, failing, [numerator, denominator], context),
    );
  }
  return limits.complete ? met({ sentence, facts }, marginOf(value, limits.bounds, how)) : withoutLimit(facts);
}

/** The numerator moves towards the limit, or the denominator the other way; each alone is enough. */
function bothWays(
  { numerator, denominator, per }: Quotient,
  { side, strict, value }: Bound,
  [above, below]: readonly [Rational, Rational],
  context: CheckContext,
): readonly Closing[] {
  const limit = divide(value, rational(per));
  const ways = amountClosings(numerator, above, { side, strict, value: multiply(limit, below) }, context);
  if (compare(limit, ZERO) <= 0 || compare(above, ZERO) <= 0) return ways;
  const turned = side === "lower" ? "upper" : "lower";
  return [
    ...ways,
    ...amountClosings(denominator, below, { side: turned, strict, value: divide(above, limit) }, context),
  ];
}

/** Something is missing or unsure; what is known may settle it all the same. */
function inexact(quotient: Quotient, numerator: Measured, denominator: Measured, context: CheckContext): Outcome {
  const { limits, per } = quotient;
  const range = quotientRange(numerator.range, denominator.range, per);
  const failing = certainlyFailing(range, limits.bounds);
  const truth = failing === null ? settled(range, limits) : "not-met";
  const counted = amountWords(quotient.numerator, context.registers).many;
  const unit = perUnitShort(quotient.denominator, per, context.registers);
  const facts = distinct([...numerator.facts, ...denominator.facts], ({ pointer }) => pointer);
  const notes = distinct([...numerator.notes, ...denominator.notes], ({ code }) => code);
  const sentence = ratioUnsure(counted, unit, truth);
  if (failing !== null) {
    const apart = (value: Rational): string => `${swedishNumber(value)} ${counted} per ${unit}`;
    const how = { kind: "ratio", unit: `${counted} per ${unit}`, apart } as const;
    return notMet({ sentence, facts }, gapTo(failing.bound, failing.best, how), []);
  }
  if (truth === "met") return limits.complete ? met({ sentence, facts }, null) : withoutLimit(facts);
  const reasons = notes.map((note) => note.sentence);
  const missing = distinct([...numerator.missing, ...denominator.missing], ({ pointer }) => pointer);
  return unknown({ sentence: [sentence, ...reasons].join(" "), facts, notes }, missing);
}

function settled(range: Range | null, { bounds }: Bounds): "met" | "unknown" {
  return range !== null && withinBounds(range, bounds) === "met" ? "met" : "unknown";
}

/** Null where the denominator may be zero: then the ratio may not exist. */
function quotientRange(above: Range | null, below: Range | null, per: number): Range | null {
  if (above === null || below === null || compare(below.low, ZERO) <= 0 || compare(above.low, ZERO) < 0) return null;
  const low = below.high === null ? ZERO : divide(above.low, below.high);
  const high = above.high === null ? null : divide(above.high, below.low);
  return scaleRange({ low, high }, rational(per));
}
