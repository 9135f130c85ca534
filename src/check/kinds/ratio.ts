/**
 * `ratio`: an amount per another, such as children per nurse. A unit that says that there is nobody to divide by breaks
 * it, with that as the reason; where no row of its staff names the role that is asked for, nobody knows who they are.
 */
import { compareProducts, fractionOf, signOf, type Exact, type ExactRange } from "../../quantity/exact.ts";
import { compare, divide, multiply, rational, ZERO, type Rational } from "../../quantity/rational.ts";
import type { Range } from "../../quantity/range.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { nobodyToDivideBy, ratioSentence, ratioUnsure } from "../words/outcome.ts";
import { swedishNumber } from "../../words/format.ts";
import { counted, type Amount, type Counted } from "../amount.ts";
import { compiled } from "../compiled.ts";
import { scaleRange } from "../facts.ts";
import { gapTo, limitsText, marginOf } from "../figure.ts";
import {
  boundsOf,
  findingExact,
  findingInRange,
  firstBroken,
  LACKS_LIMIT,
  type Bounds,
  type FigureFinding,
  type FirstBroken,
} from "../limits.ts";
import { allOf } from "../logic.ts";
import type { Bound } from "../../quantity/interval.ts";
import type { Closing, MissingFact, Outcome } from "../outcome.ts";
import { combinedAll, met, notMet, partsIn, unknown, withoutLimit } from "../outcomes.ts";
import { distinct } from "../profile.ts";
import { describeRatioCheck, perUnitShort } from "../ratio-words.ts";
import type { Unit } from "../unit.ts";
import { limitFigures, limitLevels, numberRead, numbersAt, selectionStated, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type RatioCheck = CheckOf<"ratio">;

/** One limit to judge: the whole ratio, or the part of it that has a lowest level of its own. */
interface Quotient {
  readonly numerator: Counted;
  readonly denominator: Counted;
  readonly per: Rational;
  /** The unit of the ratio in words: `sjuksköterska`. */
  readonly unit: string;
  readonly limits: Bounds;
  /** For amounts as they are counted. */
  readonly broken: FirstBroken;
}

export const ratio: CheckKind<RatioCheck> = {
  compile: (check, { registers }) => {
    const quotients = quotientsOf(check, registers).map((quotient) =>
      compiled(
        (unit) => find(quotient, unit),
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
      ...limitFigures(check, null),
      ...numbersAt({ per: check.per, "ofWhich/atLeast": check.ofWhich?.atLeast }, null),
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

function quotientsOf(check: RatioCheck, registers: Registers): readonly Quotient[] {
  const { numerator, denominator, per = 1, ofWhich } = check;
  const quotient = (above: Amount, limits: Bounds): Quotient => {
    const [over, under] = [counted(above, registers), counted(denominator, registers)];
    const factor = multiply(divide(over.per, under.per), rational(per));
    return {
      numerator: over,
      denominator: under,
      per: rational(per),
      unit: perUnitShort(denominator, per, registers),
      limits,
      broken: firstBroken(limits.bounds, factor),
    };
  };
  const main = quotient(numerator, boundsOf(check));
  return ofWhich === undefined ? [main] : [main, quotient(ofWhich.numerator, boundsOf(ofWhich))];
}

/** How the ratio is judged besides its finding: `nobody` is there to divide by, or something is missing or unsure. */
type RatioFinding = FigureFinding & { readonly by: "figure" | "range" | "nobody" };

function find({ numerator, denominator, per, limits, broken }: Quotient, unit: Unit): RatioFinding {
  if (limits.bounds.length === 0) return { ...LACKS_LIMIT, by: "figure" };
  const above = numerator.count(unit);
  const below = denominator.count(unit);
  const divisor = below === null ? null : onlyValue(below);
  if (divisor !== null && signOf(divisor) === 0) {
    return { state: "not-met", failing: SOMEBODY, best: null, by: "nobody" };
  }
  const dividend = above === null ? null : onlyValue(above);
  if (dividend !== null && divisor !== null) {
    return { ...findingExact(broken(dividend, divisor), limits), by: "figure" };
  }
  const range = quotientRange(above && scaled(above, numerator.per), below && scaled(below, denominator.per), per);
  return { ...findingInRange(range, limits), by: "range" };
}

/** Somebody to divide by. */
const SOMEBODY: Bound = { side: "lower", strict: true, value: ZERO };
const ONE: Bound = { side: "lower", strict: false, value: rational(1) };

function tell(quotient: Quotient, finding: RatioFinding, unit: Unit): Outcome {
  const [above, below] = [quotient.numerator.told(unit), quotient.denominator.told(unit)];
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

function nobody({ numerator, denominator, limits }: Quotient, facts: Outcome["facts"], unit: Unit): Outcome {
  const { many } = denominator.words;
  const sentence = nobodyToDivideBy(numerator.words.many, many);
  const apart = (value: Rational): string => `${swedishNumber(value)} ${many}`;
  const gap = { ...gapTo(SOMEBODY, ZERO, { kind: "ratio", unit: many, apart }), sentence };
  return notMet({ sentence, facts }, gap, limits.isGuide ? [] : denominator.closings(ZERO, ONE, unit));
}

function measureOf({ numerator, unit, limits: { isGuide } }: Quotient) {
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
  const value = multiply(divide(numerator, denominator), per);
  const sentence = ratioSentence(quotient.numerator.words.many, quotient.denominator.words, {
    numerator,
    denominator,
    ratio: value,
    unit: quotient.unit,
    limits: limitsText(limits, swedishNumber),
  });
  const measure = measureOf(quotient);
  if (finding.state !== "not-met") {
    return met({ sentence, facts }, limits.isGuide ? null : marginOf(value, limits.bounds, measure));
  }
  const { failing } = finding;
  const ways = limits.isGuide ? [] : bothWays(quotient, failing, [numerator, denominator], unit);
  return notMet({ sentence, facts }, gapTo(failing, value, measure), ways);
}

/** The numerator moves towards the limit, or the denominator the other way; each alone is enough. */
function bothWays(
  { numerator, denominator, per }: Quotient,
  { side, strict, value }: Bound,
  [above, below]: readonly [Rational, Rational],
  unit: Unit,
): readonly Closing[] {
  const limit = divide(value, per);
  const ways = numerator.closings(above, { side, strict, value: multiply(limit, below) }, unit);
  if (compare(limit, ZERO) <= 0 || compare(above, ZERO) <= 0) return ways;
  const turned = side === "lower" ? "upper" : "lower";
  return [...ways, ...denominator.closings(below, { side: turned, strict, value: divide(above, limit) }, unit)];
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

/** The value of an amount of which everything is known. */
function valueOf({ count, per }: Counted, unit: Unit): Rational {
  const known = count(unit);
  return known === null ? ZERO : multiply(fractionOf(known.low), per);
}

/** Null when more than one value is possible. */
function onlyValue({ low, high }: ExactRange): Exact | null {
  return high !== null && (low === high || compareProducts(low, 1, high, 1) === 0) ? low : null;
}

function scaled({ low, high }: ExactRange, per: Rational): Range {
  return scaleRange({ low: fractionOf(low), high: high === null ? null : fractionOf(high) }, per);
}

/** Null where the denominator may be zero: then the ratio may not exist. */
function quotientRange(above: Range | null, below: Range | null, per: Rational): Range | null {
  if (above === null || below === null || compare(below.low, ZERO) <= 0 || compare(above.low, ZERO) < 0) return null;
  const low = below.high === null ? ZERO : divide(above.low, below.high);
  const high = above.high === null ? null : divide(above.high, below.low);
  return scaleRange({ low, high }, per);
}
