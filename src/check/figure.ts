/** What number, share and ratio have in common: the distance to a limit, limits in words, the change that closes. */
import { add, compare, rational, subtract, toExactText, type Rational } from "../quantity/rational.ts";
import type { Fact } from "../rulebook/model.ts";
import { changeFact } from "./words/closing.ts";
import { about, differenceUnit, figure, limitPhrase, limitPhrases, unstatedLevel } from "./words/describe.ts";
import { aboveGuide, belowGuide, onTheLimit, spare, tooHigh, tooLow } from "./words/outcome.ts";
import { distanceOf, quantity } from "./distance.ts";
import { setFact, stepOf } from "./facts.ts";
import type { Unit } from "./unit.ts";
import { keeps, nearestWithin, type Bounds } from "./limits.ts";
import type { Bound } from "../quantity/interval.ts";
import type { Closing, Distance } from "./outcome.ts";

/** How a figure is written with its unit. */
type Written = (value: Rational) => string;

/** What is measured, and how a difference in it is written. */
interface Measure {
  readonly kind: "number" | "share" | "ratio";
  readonly unit: string;
  readonly apart: Written;
  readonly isGuide?: boolean;
}

/** A share: what lies between two is percentage points. */
export const PERCENT: Measure = {
  kind: "share",
  unit: "procent",
  apart: (value) => figure(value, differenceUnit("procent")),
};

/** The limits in words: `minst 85 procent`. */
export function limitsText({ bounds, complete, isGuide }: Bounds, text: Written): string {
  const [guide] = isGuide ? bounds : [];
  if (guide !== undefined) return about(text(guide.value));
  const phrases = bounds.map(({ side, strict, value }) => limitPhrase(side, strict, text(value)));
  return limitPhrases(complete ? phrases : [...phrases, unstatedLevel]);
}

/** How much is missing to the bound that fails, or is too much. */
export function gapTo(bound: Bound, actual: Rational, measure: Measure): Distance {
  const difference = distance(bound, actual);
  const apart = measure.apart(difference);
  const [low, high] = measure.isGuide ? [belowGuide, aboveGuide] : [tooLow, tooHigh];
  const said = bound.side === "lower" ? low(apart) : high(apart);
  return figures(bound, actual, measure, compare(difference, rational(0)) === 0 ? onTheLimit() : said);
}

/** What there is to spare to the nearest bound; null when there is none. */
export function marginOf(actual: Rational, bounds: readonly Bound[], measure: Measure): Distance | null {
  const [first, ...rest] = bounds;
  if (first === undefined) return null;
  const nearest = rest.reduce((a, b) => (compare(distance(b, actual), distance(a, actual)) < 0 ? b : a), first);
  const difference = distance(nearest, actual);
  return figures(nearest, actual, measure, spare(measure.apart(difference), difference));
}

/** A value that keeps within the bound, and the value one step short of it. */
export function stepsTo(bound: Bound, step: Rational): { readonly target: Rational; readonly less: Rational } {
  const target = nearestWithin(bound, step);
  return { target, less: bound.side === "lower" ? subtract(target, step) : add(target, step) };
}

/**
 * The change of one fact so that it keeps within `bound`, given in the fact's own unit, or none where the register's
 * domain or another bound forbids it.
 */
export function factClosings(
  fact: Fact,
  from: Rational,
  bound: Bound,
  bounds: readonly Bound[],
  { profile }: Unit,
): readonly Closing[] {
  const { target, less } = stepsTo(bound, stepOf(fact));
  const domain: readonly Bound[] = [
    ...(fact.min === undefined ? [] : [{ side: "lower", strict: false, value: rational(fact.min) } as const]),
    ...(fact.max === undefined ? [] : [{ side: "upper", strict: false, value: rational(fact.max) } as const]),
  ];
  if (!keeps(target, [...bounds, ...domain])) return [];
  const edit = (value: Rational) => setFact(profile, fact.id, Number(toExactText(value)));
  const text = (value: Rational): string => figure(value, fact.unit ?? null, fact.title);
  const sentence = changeFact(fact.title, text(from), text(target));
  return [{ sentence, edits: [edit(target)], oneStepLess: [edit(less)] }];
}

function distance({ value }: Bound, actual: Rational): Rational {
  const difference = subtract(actual, value);
  return difference.numerator < 0n ? subtract(value, actual) : difference;
}

function figures(bound: Bound, actual: Rational, { kind, unit }: Measure, sentence: string): Distance {
  const difference = quantity(distance(bound, actual), differenceUnit(unit));
  return distanceOf(kind, [quantity(bound.value, unit), quantity(actual, unit), difference], sentence);
}
