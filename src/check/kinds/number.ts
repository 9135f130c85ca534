/** `number`: one fact within limits. */
import { fractionOf, type Exact } from "../../quantity/exact.ts";
import { rational, type Rational } from "../../quantity/rational.ts";
import type { CheckOf, Fact, Registers } from "../../rulebook/model.ts";
import { describeNumber, differenceUnit, figure } from "../words/describe.ts";
import { compared, neverPossible, stillPossible } from "../words/outcome.ts";
import { ready, type Setting } from "../compiled.ts";
import { factOf, numberReader, type KnownFact, type UnknownFact } from "../facts.ts";
import { factClosings, gapTo, limitsText, marginOf } from "../figure.ts";
import { boundsOf, heldAgainst, heldWithin, type Bounds, type FigureFinding } from "../limits.ts";
import type { Outcome } from "../outcome.ts";
import { met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import type { Unit } from "../unit.ts";
import { limitFigures, limitLevels, numberRead, type Stated } from "../anatomy.ts";

type NumberCheck = CheckOf<"number">;

const ONE = rational(1);

export function readyNumber(check: NumberCheck, { registers }: Setting) {
  const reader = numberReader(registers, check.fact);
  const limits = boundsOf(check);
  const held = heldAgainst(limits, ONE);
  return ready("number", { reader, limits }, (unit): FigureFinding => {
    const value = reader.value(unit);
    return value === null ? heldWithin(held, reader.possible(unit)) : held.exactly(value, 1);
  });
}

export function tellNumber(check: ReturnType<typeof readyNumber>, unit: Unit): Outcome {
  const { reader, limits } = check.with;
  const finding = check.find(unit);
  const reading = reader.told(unit);
  return reading.known ? known(finding, reading, limits, reader.fact) : notKnown(finding, reading, limits, reader.fact);
}

export function closeNumber({ with: { reader, limits }, find }: ReturnType<typeof readyNumber>, unit: Unit) {
  const [finding, value] = [find(unit), reader.value(unit)];
  if (finding.state !== "not-met" || value === null) return [];
  return factClosings(reader.fact, fractionOf(value), finding.failing, limits.bounds, unit);
}

export function describeNumberCheck(check: NumberCheck, registers: Registers): string {
  const { title, unit } = factOf(registers, check.fact);
  return describeNumber(
    title,
    limitsText(boundsOf(check), (value) => figure(value, unit ?? null, title)),
  );
}

export const numberStated: Stated<NumberCheck> = (check) => ({
  facts: [numberRead("fact", check.fact)],
  figures: limitFigures(check, { fact: check.fact }),
  levels: limitLevels(check),
});

function known(finding: FigureFinding, { value, use }: KnownFact<Exact>, limits: Bounds, fact: Fact): Outcome {
  const { text, measure } = wordsOf(fact);
  const { bounds } = limits;
  const amount = fractionOf(value);
  const told = { sentence: compared(fact.title, text(amount), limitsText(limits, text)), facts: [use] };
  switch (finding.state) {
    case "met":
      return met(told, marginOf(amount, bounds, measure));
    case "not-met":
      return notMet(told, gapTo(finding.failing, amount, measure));
    case "unknown":
      return withoutLimit([use]);
  }
}

/** The fact is missing, but the register's domain may settle it: no number of people is below zero. */
function notKnown(finding: FigureFinding, reading: UnknownFact, limits: Bounds, fact: Fact): Outcome {
  const { text, measure } = wordsOf(fact);
  const { title } = fact;
  switch (finding.state) {
    case "met":
      return met({ sentence: stillPossible(title, limitsText(limits, text)) }, null);
    case "not-met": {
      const { failing, best } = finding;
      return notMet(
        { sentence: neverPossible(title, limitsText(limits, text)) },
        gapTo(failing, best ?? failing.value, measure),
      );
    }
    case "unknown":
      return finding.lacks === "limit" ? withoutLimit() : unknown({ sentence: reading.sentence }, [reading.missing]);
  }
}

function wordsOf({ title, unit }: Fact) {
  const text = (amount: Rational): string => figure(amount, unit ?? null, title);
  return { text, measure: measureOf(unit) };
}

function measureOf(unit: string | undefined) {
  const apart = (amount: Rational): string => figure(amount, unit === undefined ? null : differenceUnit(unit));
  return { kind: "number", unit: unit ?? "", apart } as const;
}
