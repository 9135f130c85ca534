/** `share`: a part of a whole in percent. Exact: 84.95 is less than 85, and nothing is rounded before it is compared. */
import { compare, divide, isZero, min, multiply, rational, ZERO, type Rational } from "../../quantity/rational.ts";
import type { Range } from "../../quantity/range.ts";
import type { CheckOf } from "../../rulebook/model.ts";
import { describeShare, differenceUnit, figure, percentFigure } from "../words/describe.ts";
import { compared, neverPossible, nothingToDivide, partOfWhole, stillPossible } from "../words/outcome.ts";
import { factOf, possibleRange, readNumber, type FactReading } from "../facts.ts";
import { factClosings, failingBound, gapTo, limitsText, marginOf } from "../figure.ts";
import { boundsOf, certainlyFailing, withinBounds } from "../limits.ts";
import type { Bound } from "../../quantity/interval.ts";
import type { Closing, Outcome } from "../outcome.ts";
import { met, notApplicable, notMet, unknown, withoutLimit } from "../outcomes.ts";
import type { CheckContext } from "../context.ts";
import { factNeed } from "../need.ts";
import { limitFigures, limitLevels, numberRead, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";
import { isPartOf } from "../../rulebook/part-of.ts";

type ShareCheck = CheckOf<"share">;

const HUNDRED = rational(100);
const MEASURE = {
  kind: "share",
  unit: "procent",
  apart: (value: Rational): string => figure(value, differenceUnit("procent")),
} as const;

export const share: CheckKind<ShareCheck> = {
  evaluate: (check, context) => {
    const part = readNumber(context, check.part);
    const whole = readNumber(context, check.of);
    if (whole.known && isZero(whole.value)) return nothing(check, context, whole.use);
    if (!part.known || !whole.known) return notKnown(check, [part, whole], context);
    return known(check, part.value, whole.value, [part.use, whole.use], context);
  },
  describe: (check, registers) =>
    describeShare(
      factOf(registers, check.part).title,
      factOf(registers, check.of).title,
      limitsText(boundsOf(check), percentFigure),
    ),
  reads: ({ part, of }) => ({ reads: [factNeed(part), factNeed(of)] }),
};

export const shareStated: Stated<ShareCheck> = (check) => ({
  facts: [numberRead("part", check.part), numberRead("of", check.of)],
  applies: "sometimes",
  figures: limitFigures(check),
  levels: limitLevels(check),
});

function nothing({ part, of }: ShareCheck, { registers }: CheckContext, use: Outcome["facts"][number]): Outcome {
  const sentence = nothingToDivide(factOf(registers, part).title, factOf(registers, of).title);
  return notApplicable({ sentence, facts: [use] });
}

function known(
  check: ShareCheck,
  part: Rational,
  whole: Rational,
  facts: Outcome["facts"],
  context: CheckContext,
): Outcome {
  const limits = boundsOf(check);
  const { bounds, complete } = limits;
  const value = multiply(divide(part, whole), HUNDRED);
  const { title } = factOf(context.registers, check.part);
  const told = {
    sentence: compared(title, partOfWhole(part, whole, percentFigure(value)), limitsText(limits, percentFigure)),
    facts,
  };
  const failing = failingBound(value, bounds);
  if (failing !== null) {
    const ways = closings(check, failing, bounds, { part, whole }, context);
    return notMet(told, gapTo(failing, value, MEASURE), ways);
  }
  return complete ? met(told, marginOf(value, bounds, MEASURE)) : withoutLimit(facts);
}

/** The part changes, rounded to its own step so that the share really passes, and never beyond the whole. */
function closings(
  { part, of }: ShareCheck,
  failing: Bound,
  bounds: readonly Bound[],
  counted: { readonly part: Rational; readonly whole: Rational },
  context: CheckContext,
): readonly Closing[] {
  const ofPart = (bound: Bound): Bound => ({ ...bound, value: divide(multiply(bound.value, counted.whole), HUNDRED) });
  const ceiling: readonly Bound[] = isPartOf(context.registers.facts, part, of)
    ? [{ side: "upper", strict: false, value: counted.whole }]
    : [];
  return factClosings(part, counted.part, ofPart(failing), [...bounds.map(ofPart), ...ceiling], context);
}

/** Something is missing, but what is known of the part and the whole may settle it. */
function notKnown(check: ShareCheck, readings: readonly FactReading<Rational>[], context: CheckContext): Outcome {
  const limits = boundsOf(check);
  const { bounds, complete } = limits;
  const range = possibleShare(check, context);
  const { title } = factOf(context.registers, check.part);
  const facts = readings.flatMap((reading) => (reading.known ? [reading.use] : []));
  const failing = certainlyFailing(range, bounds);
  if (failing !== null) {
    const gap = gapTo(failing.bound, failing.best, MEASURE);
    return notMet({ sentence: neverPossible(title, limitsText(limits, percentFigure)), facts }, gap, []);
  }
  const kept = range !== null && withinBounds(range, bounds) === "met";
  if (!complete && (kept || bounds.length === 0)) return withoutLimit(facts);
  if (kept) {
    return met({ sentence: stillPossible(title, limitsText(limits, percentFigure)), facts }, null);
  }
  const open = readings.filter((reading) => !reading.known);
  return unknown(
    { sentence: open.map(({ sentence }) => sentence).join(" "), facts },
    open.map(({ missing }) => missing),
  );
}

/** Null where the whole may be zero, and where the figures contradict each other: then no share follows from them. */
function possibleShare(check: ShareCheck, context: CheckContext): Range | null {
  const part = possibleRange(context, check.part);
  const whole = possibleWhole(check, part, context);
  if (part === null || whole === null || compare(whole.low, ZERO) <= 0 || compare(part.low, ZERO) < 0) return null;
  if (whole.high !== null && compare(whole.high, whole.low) < 0) return null;
  const percent = (a: Rational, b: Rational): Rational => multiply(divide(a, b), HUNDRED);
  const most = part.high === null ? null : percent(part.high, whole.low);
  const ceiling = isPartOf(context.registers.facts, check.part, check.of) ? HUNDRED : null;
  return {
    low: whole.high === null ? ZERO : percent(part.low, whole.high),
    high: most === null || ceiling === null ? (most ?? ceiling) : min(most, ceiling),
  };
}

/** A whole is never less than its part. */
function possibleWhole(check: ShareCheck, part: Range | null, context: CheckContext): Range | null {
  const whole = possibleRange(context, check.of);
  const isPart = isPartOf(context.registers.facts, check.part, check.of);
  if (whole === null || part === null || !isPart || compare(part.low, whole.low) <= 0) return whole;
  return { low: part.low, high: whole.high };
}
