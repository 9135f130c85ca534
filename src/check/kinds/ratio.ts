/**
 * `ratio`: an amount per another, such as children per nurse. A unit that says that there is nobody to divide by breaks
 * it, with that as the reason; where no row of its staff names the role that is asked for, nobody knows who they are.
 */
import type { Bound } from "../../quantity/interval.ts";
import { compare, divide, multiply, rational, ZERO, type Rational } from "../../quantity/rational.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { percentFigure } from "../words/describe.ts";
import {
  compared,
  nobodyToDivideBy,
  nothingToDivide,
  partOfWhole,
  ratioSentence,
  ratioUnsure,
} from "../words/outcome.ts";
import { plural, swedishNumber, upperFirst } from "../../words/format.ts";
import { amountClosings, amountWords, leastOf, measured, type Amount, type AmountWords } from "../amount.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { distanceOf, quantity } from "../distance.ts";
import { gapTo, limitsText, marginOf, PERCENT } from "../figure.ts";
import type { FigureFinding } from "../limits.ts";
import { kept } from "../lazily.ts";
import { both } from "../logic.ts";
import type { Closing, MissingFact, Outcome, OutcomeState } from "../outcome.ts";
import { combinedAll, met, notApplicable, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { distinct, oncePerPlace } from "../profile.ts";
import {
  divisorOf,
  findQuotient,
  isKnown,
  isShare,
  NOBODY,
  quotientsOf,
  valueOf,
  type Quotient,
  type RatioFinding,
} from "../quotient.ts";
import { beforeRounding, partOfOwnWhole } from "../ratio-base.ts";
import { perUnitShort } from "../ratio-words.ts";
import { notesOfDays } from "../two-days.ts";
import type { Unit } from "../unit.ts";
import { limitFigures, limitLevels, numberRead, numbersAt, selectionStated, type Stated } from "../anatomy.ts";

type RatioCheck = CheckOf<"ratio">;

export function readyRatio(check: RatioCheck, { registers }: Setting) {
  const quotients = quotientsOf(check, registers);
  return ready("ratio", quotients, (unit): Finding => {
    let state: OutcomeState = "not-applicable";
    for (const quotient of quotients) state = both(state, findQuotient(quotient, unit).state);
    return { state };
  });
}

export function tellRatio(it: ReturnType<typeof readyRatio>, unit: Unit): Outcome {
  const parts = it.with.map((quotient) => tell(quotient, findQuotient(quotient, unit), unit));
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return combinedAll(parts);
}

/** The numerator moves towards the limit, or the denominator the other way; each alone is enough. */
export function closeRatio({ with: quotients }: ReturnType<typeof readyRatio>, unit: Unit): readonly Closing[] {
  return quotients.flatMap((quotient) => {
    const finding = findQuotient(quotient, unit);
    if (finding.state !== "not-met" || quotient.limits.isGuide) return [];
    if (finding === NOBODY) return amountClosings(quotient.denominator, ZERO, ONE, unit);
    return isKnown(quotient, unit) ? bothWays(quotient, finding.failing, unit) : [];
  });
}

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

/** A quotient that is told, with what its amounts and its unit are called. */
interface Told extends Quotient {
  readonly above: AmountWords;
  readonly below: AmountWords;
  /** What one is counted per: `sjuksköterska`. */
  readonly unit: string;
}

const TOLD = new WeakMap<Quotient, Told>();

function told(quotient: Quotient, registers: Registers): Told {
  return kept(TOLD, quotient, () => ({
    ...quotient,
    above: amountWords(quotient.numerator.amount, registers),
    below: amountWords(quotient.denominator.amount, registers),
    unit: perUnitShort(quotient.check, registers),
  }));
}

function tell(found: Quotient, finding: RatioFinding, unit: Unit): Outcome {
  const quotient = told(found, unit.registers);
  const [above, below] = [measured(quotient.numerator, unit), measured(quotient.denominator, unit)];
  if (finding.state === "not-applicable") return noWhole(quotient, below.facts);
  if (finding === NOBODY) return nobody(quotient, below.facts);
  if (quotient.limits.bounds.length === 0) return withoutLimit([...above.facts, ...below.facts]);
  const facts = oncePerPlace([...above.facts, ...below.facts]);
  if (finding.state === "unknown" && finding.lacks === "limit") return withoutLimit(facts);
  if (isKnown(quotient, unit)) return exact(quotient, finding, facts, unit);
  return inexact(quotient, finding, facts, {
    notes: distinct([...above.notes, ...below.notes], ({ code }) => code),
    missing: oncePerPlace([...above.missing, ...below.missing]),
  });
}

function noWhole({ above, below }: Told, facts: Outcome["facts"]): Outcome {
  const sentence = nothingToDivide(above.many, upperFirst(below.many));
  return notApplicable({ sentence, facts });
}

/** What is missing is the least there can be of what is divided by. */
function nobody({ above, below: { many }, denominator }: Told, facts: Outcome["facts"]): Outcome {
  const sentence = nobodyToDivideBy(above.many, many);
  const least = quantity(leastOf(denominator), many);
  return notMet({ sentence, facts }, distanceOf("ratio", [least, quantity(0, many), least], sentence));
}

function measureOf({ above, unit, limits: { isGuide }, check }: Told) {
  if (isShare(check)) return PERCENT;
  const of = `${above.many} per ${unit}`;
  return {
    kind: "ratio",
    unit: of,
    isGuide,
    apart: (amount: Rational): string => `${plural(amount, above.one, above.many)} per ${unit}`,
  } as const;
}

function exact(quotient: Told, finding: FigureFinding, facts: Outcome["facts"], unit: Unit): Outcome {
  const { limits, per } = quotient;
  const numerator = valueOf(quotient.numerator, unit);
  const denominator = valueOf(quotient.denominator, unit);
  const value = multiply(divide(numerator, divisorOf(quotient, unit)), per);
  const sentence = isShare(quotient.check)
    ? compared(
        upperFirst(quotient.above.many),
        partOfWhole(numerator, denominator, percentFigure(value)),
        limitsText(limits, percentFigure),
      )
    : ratioSentence(quotient.above.many, quotient.below, {
        numerator,
        denominator,
        ratio: value,
        unit: quotient.unit,
        limits: limitsText(limits, swedishNumber),
        isGuide: limits.isGuide,
      });
  const measure = measureOf(quotient);
  const said = { sentence, facts, notes: notesOfDays(facts) };
  if (finding.state !== "not-met") {
    return met(said, limits.isGuide ? null : marginOf(value, limits.bounds, measure));
  }
  return notMet(said, gapTo(finding.failing, value, measure));
}

function bothWays(quotient: Quotient, { side, strict, value }: Bound, unit: Unit): readonly Closing[] {
  const { numerator, denominator, per, check } = quotient;
  const [above, below] = [valueOf(numerator, unit), valueOf(denominator, unit)];
  const limit = divide(value, per);
  const isCountedInWhole = isShare(check) && numerator.amount.kind !== "fact";
  const wanted = isCountedInWhole ? partOfOwnWhole(limit, above, below) : multiply(limit, divisorOf(quotient, unit));
  const ways = wanted === null ? [] : amountClosings(numerator, above, { side, strict, value: wanted }, unit);
  if (compare(limit, ZERO) <= 0 || compare(above, ZERO) <= 0) return ways;
  const turned = side === "lower" ? "upper" : "lower";
  const bound = beforeRounding(check, { side: turned, strict, value: divide(above, limit) });
  return [...ways, ...amountClosings(denominator, below, bound, unit)];
}

/** Something is missing or unsure; what is known may settle it all the same. */
function inexact(
  quotient: Told,
  finding: FigureFinding,
  facts: Outcome["facts"],
  { notes, missing }: { readonly notes: Outcome["notes"]; readonly missing: readonly MissingFact[] },
): Outcome {
  const part = quotient.above.many;
  const sentence = ratioUnsure(
    isShare(quotient.check) ? { is: "share", part } : { is: "ratio", numerator: part, denominator: quotient.unit },
    finding.state,
  );
  switch (finding.state) {
    case "met":
      return met({ sentence, facts }, null);
    case "not-met": {
      const { failing, best } = finding;
      return notMet({ sentence, facts }, gapTo(failing, best ?? failing.value, measureOf(quotient)));
    }
    case "unknown": {
      const reasons = notes.map((note) => note.sentence);
      return unknown({ sentence: [sentence, ...reasons].join(" "), facts, notes }, missing);
    }
  }
}
