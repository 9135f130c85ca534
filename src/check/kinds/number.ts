/** `number`: one fact within limits. */
import type { Rational } from "../../quantity/rational.ts";
import type { CheckOf } from "../../rulebook/model.ts";
import { describeNumber, differenceUnit, figure } from "../words/describe.ts";
import { compared, neverPossible, stillPossible } from "../words/outcome.ts";
import { factOf, possibleRange, readNumber, type KnownFact, type UnknownFact } from "../facts.ts";
import { factClosings, failingBound, gapTo, limitsText, marginOf } from "../figure.ts";
import { boundsOf, certainlyFailing, withinBounds } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import { met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import type { CheckContext } from "../context.ts";
import { factNeed } from "../need.ts";
import { limitFigures, limitLevels, numberRead, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type NumberCheck = CheckOf<"number">;

export const number: CheckKind<NumberCheck> = {
  evaluate: (check, context) => {
    const reading = readNumber(context, check.fact);
    return reading.known ? known(check, reading, context) : notKnown(check, reading, context);
  },
  describe: (check, registers) => {
    const { title, unit } = factOf(registers, check.fact);
    return describeNumber(
      title,
      limitsText(boundsOf(check), (value) => figure(value, unit ?? null, title)),
    );
  },
  reads: ({ fact }) => ({ reads: [factNeed(fact)] }),
};

export const numberStated: Stated<NumberCheck> = (check) => ({
  facts: [numberRead("fact", check.fact)],
  figures: limitFigures(check),
  levels: limitLevels(check),
});

function known(check: NumberCheck, { value, use }: KnownFact<Rational>, context: CheckContext): Outcome {
  const { title, unit } = factOf(context.registers, check.fact);
  const limits = boundsOf(check);
  const { bounds, complete } = limits;
  const text = (amount: Rational): string => figure(amount, unit ?? null, title);
  const measure = measureOf(unit);
  const told = { sentence: compared(title, text(value), limitsText(limits, text)), facts: [use] };
  const failing = failingBound(value, bounds);
  if (failing !== null) {
    const closings = factClosings(check.fact, value, failing, bounds, context);
    return notMet(told, gapTo(failing, value, measure), closings);
  }
  return complete ? met(told, marginOf(value, bounds, measure)) : withoutLimit([use]);
}

/** The fact is missing, but the register's domain may settle it: no number of people is below zero. */
function notKnown(check: NumberCheck, reading: UnknownFact, context: CheckContext): Outcome {
  const { title, unit } = factOf(context.registers, check.fact);
  const limits = boundsOf(check);
  const { bounds, complete } = limits;
  const range = possibleRange(context, check.fact);
  const text = (amount: Rational): string => figure(amount, unit ?? null, title);
  const limit = limitsText(limits, text);
  const measure = measureOf(unit);
  const failing = certainlyFailing(range, bounds);
  if (failing !== null) {
    return notMet({ sentence: neverPossible(title, limit) }, gapTo(failing.bound, failing.best, measure), []);
  }
  const kept = range !== null && withinBounds(range, bounds) === "met";
  if (!complete && (kept || bounds.length === 0)) return withoutLimit();
  if (kept) return met({ sentence: stillPossible(title, limit) }, null);
  return unknown({ sentence: reading.sentence }, [reading.missing]);
}

function measureOf(unit: string | undefined) {
  const apart = (amount: Rational): string => figure(amount, unit === undefined ? null : differenceUnit(unit));
  return { kind: "number", unit: unit ?? "", apart } as const;
}
