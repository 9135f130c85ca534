/**
 * `ratio`: an amount per another, such as children per nurse. A unit that says that there is nobody to divide by breaks
 * it, with that as the reason; where no row of its staff names the role that is asked for, nobody knows who they are.
 */
import type { Bound } from "../../quantity/interval.ts";
import { compare, divide, multiply, rational, ZERO, type Rational } from "../../quantity/rational.ts";
import type { CheckOf } from "../../rulebook/model.ts";
import { percentFigure } from "../words/describe.ts";
import {
  compared,
  nobodyToDivideBy,
  nothingToDivide,
  partOfWhole,
  ratioSentence,
  ratioUnsure,
} from "../words/outcome.ts";
import { swedishNumber, upperFirst } from "../../words/format.ts";
import type { Amount } from "../amount.ts";
import { compiled } from "../compiled.ts";
import { gapTo, limitsText, marginOf, PERCENT } from "../figure.ts";
import type { FigureFinding } from "../limits.ts";
import { allOf } from "../logic.ts";
import type { Closing, MissingFact, Outcome } from "../outcome.ts";
import { combinedAll, met, notApplicable, notMet, partsIn, unknown, withoutLimit } from "../outcomes.ts";
import { distinct } from "../profile.ts";
import {
  divisorOf,
  findQuotient,
  isShare,
  quotientsOf,
  SOMEBODY,
  valueOf,
  type Quotient,
  type RatioFinding,
} from "../quotient.ts";
import { beforeRounding, partOfOwnWhole } from "../ratio-base.ts";
import { describeRatioCheck } from "../ratio-words.ts";
import { notesOfDays } from "../two-days.ts";
import type { Unit } from "../unit.ts";
import { limitFigures, limitLevels, numberRead, numbersAt, selectionStated, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type RatioCheck = CheckOf<"ratio">;

export const ratio: CheckKind<RatioCheck> = {
  compile: (check, { registers }) => {
    const quotients = quotientsOf(check, registers).map((quotient) =>
      compiled(
        (unit) => findQuotient(quotient, unit),
        (unit, finding) => tell(quotient, finding, unit),
      ),
    );
    const [main, part] = quotients;
    if (main !== undefined && part === undefined) return main;
    return compiled(
      (unit) => ({ state: allOf(quotients.map(({ state }) => state(unit))) }),
      (unit) => {
        const parts = quotients.map((quotient) => quotient.tell(unit));
        return combinedAll(
          parts,
          partsIn(parts, "not-met").flatMap(({ closings }) => closings),
        );
      },
    );
  },
  describe: describeRatioCheck,
};

export const ratioStated: Stated<RatioCheck> = (check) => {
  const selections = amountsIn(check).flatMap(({ at, of }) =>
    of.kind === "fact" ? [] : [selectionStated(`${at}/who`, of.who)],
  );
  return {
    facts: amountsIn(check).flatMap(({ at, of }) => (of.kind === "fact" ? [numberRead(`${at}/fact`, of.fact)] : [])),
    names: selections.flatMap(({ names }) => names),
    figures: [
      ...limitFigures(check, isShare(check) ? "percent" : null),
      ...numbersAt(
        { per: check.per === "procent" ? undefined : check.per, "ofWhich/atLeast": check.ofWhich?.atLeast },
        null,
      ),
      ...selections.flatMap(({ figures }) => figures),
    ],
    levels: limitLevels(check),
    applies: isShare(check) ? "sometimes" : "always",
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

const ONE: Bound = { side: "lower", strict: false, value: rational(1) };

function tell(quotient: Quotient, finding: RatioFinding, unit: Unit): Outcome {
  const [above, below] = [quotient.numerator.told(unit), quotient.denominator.told(unit)];
  if (finding.state === "not-applicable") return noWhole(quotient, below.facts);
  if (finding.by === "nobody") return nobody(quotient, below.facts, unit);
  if (quotient.limits.bounds.length === 0) return withoutLimit([...above.facts, ...below.facts]);
  const facts = distinct([...above.facts, ...below.facts], ({ pointer }) => pointer);
  if (finding.state === "unknown" && finding.lacks === "limit") return withoutLimit(facts);
  if (finding.by === "figure") return exact(quotient, finding, facts, unit);
  return inexact(quotient, finding, facts, {
    notes: distinct([...above.notes, ...below.notes], ({ code }) => code),
    missing: distinct([...above.missing, ...below.missing], ({ pointer }) => pointer),
  });
}

function noWhole({ numerator, denominator }: Quotient, facts: Outcome["facts"]): Outcome {
  const sentence = nothingToDivide(numerator.words.many, upperFirst(denominator.words.many));
  return notApplicable({ sentence, facts });
}

function nobody({ numerator, denominator, limits }: Quotient, facts: Outcome["facts"], unit: Unit): Outcome {
  const { many } = denominator.words;
  const sentence = nobodyToDivideBy(numerator.words.many, many);
  const apart = (value: Rational): string => `${swedishNumber(value)} ${many}`;
  const gap = { ...gapTo(SOMEBODY, ZERO, { kind: "ratio", unit: many, apart }), sentence };
  return notMet({ sentence, facts }, gap, limits.isGuide ? [] : denominator.closings(ZERO, ONE, unit));
}

function measureOf({ numerator, unit, limits: { isGuide }, check }: Quotient) {
  if (isShare(check)) return PERCENT;
  const of = `${numerator.words.many} per ${unit}`;
  return {
    kind: "ratio",
    unit: of,
    isGuide,
    apart: (amount: Rational): string => `${swedishNumber(amount)} ${of}`,
  } as const;
}

function exact(quotient: Quotient, finding: FigureFinding, facts: Outcome["facts"], unit: Unit): Outcome {
  const { limits, per } = quotient;
  const numerator = valueOf(quotient.numerator, unit);
  const denominator = valueOf(quotient.denominator, unit);
  const value = multiply(divide(numerator, divisorOf(quotient, unit)), per);
  const sentence = isShare(quotient.check)
    ? compared(
        upperFirst(quotient.numerator.words.many),
        partOfWhole(numerator, denominator, percentFigure(value)),
        limitsText(limits, percentFigure),
      )
    : ratioSentence(quotient.numerator.words.many, quotient.denominator.words, {
        numerator,
        denominator,
        ratio: value,
        unit: quotient.unit,
        limits: limitsText(limits, swedishNumber),
      });
  const measure = measureOf(quotient);
  const told = { sentence, facts, notes: notesOfDays(facts) };
  if (finding.state !== "not-met") {
    return met(told, limits.isGuide ? null : marginOf(value, limits.bounds, measure));
  }
  const { failing } = finding;
  const ways = limits.isGuide ? [] : bothWays(quotient, failing, [numerator, denominator], unit);
  return notMet(told, gapTo(failing, value, measure), ways);
}

/** The numerator moves towards the limit, or the denominator the other way; each alone is enough. */
function bothWays(
  quotient: Quotient,
  { side, strict, value }: Bound,
  [above, below]: readonly [Rational, Rational],
  unit: Unit,
): readonly Closing[] {
  const { numerator, denominator, per, check } = quotient;
  const limit = divide(value, per);
  const isCountedInWhole = isShare(check) && numerator.amount.kind !== "fact";
  const wanted = isCountedInWhole ? partOfOwnWhole(limit, above, below) : multiply(limit, divisorOf(quotient, unit));
  const ways = wanted === null ? [] : numerator.closings(above, { side, strict, value: wanted }, unit);
  if (compare(limit, ZERO) <= 0 || compare(above, ZERO) <= 0) return ways;
  const turned = side === "lower" ? "upper" : "lower";
  const bound = beforeRounding(check, { side: turned, strict, value: divide(above, limit) });
  return [...ways, ...denominator.closings(below, bound, unit)];
}

/** Something is missing or unsure; what is known may settle it all the same. */
function inexact(
  quotient: Quotient,
  finding: FigureFinding,
  facts: Outcome["facts"],
  { notes, missing }: { readonly notes: Outcome["notes"]; readonly missing: readonly MissingFact[] },
): Outcome {
  const sentence = ratioUnsure(quotient.numerator.words.many, quotient.unit, finding.state);
  switch (finding.state) {
    case "met":
      return met({ sentence, facts }, null);
    case "not-met": {
      const { failing, best } = finding;
      return notMet({ sentence, facts }, gapTo(failing, best ?? failing.value, measureOf(quotient)), []);
    }
    case "unknown": {
      const reasons = notes.map((note) => note.sentence);
      return unknown({ sentence: [sentence, ...reasons].join(" "), facts, notes }, missing);
    }
  }
}
