/**
 * Whether something that conditions and checks say can be true of a unit, and whether it can be false: tried on every case
 * that they tell apart. What cannot be tried, such as a check of the staff, may be either.
 */
import { boundsOf, keeps, type Limits } from "./limits.ts";
import { groupBy } from "../quantity/group.ts";
import { intervalBetween, placeIn } from "../quantity/interval.ts";
import { add, rational, roundDownTo, roundUpTo, subtract, type Rational } from "../quantity/rational.ts";
import type { Check, Condition, ConditionOf, Fact } from "../rulebook/model.ts";

/** The fact register by id. */
type FactsById = ReadonlyMap<string, Fact>;

/** More answers than this are not tried: whoever writes that much in one condition is not told what it amounts to. */
const MOST_STEPS = 100_000;

type Value = string | Rational;
/** One case: each part's answer. */
export type Case = ReadonlyMap<string, Value>;

/** Something that is asked of one part of a unit: which part, where its answers change, and what is true of an answer. */
interface Asked {
  readonly is: "asked";
  readonly of: string;
  readonly values: readonly Value[];
  readonly holds: (value: Value | undefined) => boolean;
}

export type Formula =
  | Asked
  | { readonly is: "and" | "or"; readonly parts: readonly Formula[] }
  | { readonly is: "not"; readonly part: Formula };

/** `always`: true of every unit; `never`: of none; null when there are units of both sorts, or too many cases to try. */
export function certainty(formula: Formula): "always" | "never" | null {
  const cases = casesOf([formula], MOST_STEPS);
  if (cases === null) return null;
  const found = new Set(cases.map((it) => isTrue(formula, it)));
  if (found.size !== 1) return null;
  return found.has(true) ? "always" : "never";
}

/** Every case that some formulas tell apart; null where trying each would take more steps than `most`. */
export function casesOf(formulas: readonly Formula[], most: number): readonly Case[] | null {
  const questions = formulas.flatMap(questionsIn);
  const parts = [...groupBy(questions, ({ of }) => of)].map(([of, asked]): readonly [string, readonly Value[]] => [
    of,
    distinct(asked.flatMap(({ values }) => values)),
  ]);
  const count = parts.reduce((product, [, values]) => product * values.length, 1);
  return count * questions.length > most ? null : combinations(parts);
}

export function ofCondition(condition: Condition, facts: FactsById): Formula {
  switch (condition.kind) {
    case "fact-is":
      return factIsOneOf(condition.fact, [condition.is], facts);
    case "fact-range":
      return factWithin(condition.fact, condition, facts);
    case "time-since":
      return timeWithin(condition);
    case "operator":
      return oneOf("operator", [condition.is], OPERATORS);
    case "municipality":
      return inMunicipalities(condition.in);
    case "add-on":
      return yesOrNo(`add-on ${condition.holds}`);
    case "all-of":
      return { is: "and", parts: condition.of.map((it) => ofCondition(it, facts)) };
    case "any-of":
      return { is: "or", parts: condition.of.map((it) => ofCondition(it, facts)) };
    case "not":
      return { is: "not", part: ofCondition(condition.condition, facts) };
  }
}

/** What a unit must be to meet the check. Where a condition does not apply, what hangs on it asks for nothing. */
export function ofCheck(check: Check, facts: FactsById): Formula {
  switch (check.kind) {
    case "number":
      return factWithin(check.fact, check, facts);
    case "one-of":
      return factIsOneOf(check.fact, check.values, facts);
    case "all":
      return { is: "and", parts: check.of.map((it) => ofCheck(it, facts)) };
    case "any":
      return { is: "or", parts: check.of.map((it) => ofCheck(it, facts)) };
    case "when":
      return { is: "or", parts: [{ is: "not", part: ofCondition(check.if, facts) }, ofCheck(check.then, facts)] };
    default:
      return yesOrNo(JSON.stringify(check));
  }
}

const YES = "ja";
const NO = "nej";
/** Any value that is not named. */
const OTHER = "";
/** Finer than any limit that is written. */
const SMALL = rational("0.000000001");
const OPERATORS = ["privat", "egen-regi"] as const satisfies readonly ConditionOf<"operator">["is"][];

function factIsOneOf(fact: string, wanted: readonly string[], facts: FactsById): Formula {
  const known = facts.get(fact);
  switch (known?.type) {
    case "ja-nej":
      return oneOf(`fact ${fact}`, wanted, [YES, NO]);
    case "val":
      return oneOf(`fact ${fact}`, wanted, known.values?.map(({ id }) => id) ?? [...wanted, OTHER]);
    case "mangd":
      // Several values can be chosen, each by itself.
      return { is: "or", parts: wanted.map((value) => yesOrNo(`fact ${fact} ${value}`)) };
    default:
      return yesOrNo(`fact ${fact} is ${wanted.join(" ")}`);
  }
}

function oneOf(of: string, wanted: readonly string[], values: readonly string[]): Formula {
  return { is: "asked", of, values, holds: (value) => typeof value === "string" && wanted.includes(value) };
}

function yesOrNo(of: string): Formula {
  return oneOf(of, [YES], [YES, NO]);
}

/** A number's answers change at its limits: each limit is tried, a value on either side of it, and the ends of what it can be. */
function factWithin(fact: string, limits: Limits, facts: FactsById): Formula {
  const { bounds, complete } = boundsOf(limits);
  if (!complete) return yesOrNo(`fact ${fact} ${JSON.stringify(limits)}`);
  const known = facts.get(fact);
  const possible = intervalBetween(endOf(known?.min), endOf(known?.max));
  const step = known?.type === "heltal" ? rational(1) : SMALL;
  const ends = [known?.min, known?.max].flatMap((it) => (it === undefined ? [] : [rational(it)]));
  const around = bounds.flatMap(({ value }) => [
    subtract(roundUpTo(value, step), step),
    roundDownTo(value, step),
    roundUpTo(value, step),
    add(roundDownTo(value, step), step),
  ]);
  return {
    is: "asked",
    of: `fact ${fact}`,
    values: [...ends, ...around.filter((it) => placeIn(possible, it) === "in")],
    holds: (value) => typeof value === "object" && keeps(value, bounds),
  };
}

/** How many whole units of time have passed is a whole number; which day it is, nobody knows. */
function timeWithin({ fact, unit, atLeast, lessThan }: ConditionOf<"time-since">): Formula {
  const { bounds, complete } = boundsOf({ atLeast, lessThan });
  if (!complete) return yesOrNo(`time ${unit} ${fact} ${JSON.stringify([atLeast, lessThan])}`);
  const values = bounds.flatMap(({ value }) => [subtract(value, rational(1)), value]);
  return {
    is: "asked",
    of: `time ${unit} ${fact}`,
    values,
    holds: (value) => typeof value === "object" && keeps(value, bounds),
  };
}

/** Which municipalities a group has is not looked up: each group is a question of its own. */
function inMunicipalities(named: readonly string[]): Formula {
  const codes = named.filter((it) => /^[0-9]/.test(it));
  const groups = named.filter((it) => !codes.includes(it)).map((group) => yesOrNo(`municipality ${group}`));
  return { is: "or", parts: [oneOf("municipality", codes, [...codes, OTHER]), ...groups] };
}

function endOf(value: number | undefined): Rational | null {
  return value === undefined ? null : rational(value);
}

function questionsIn(formula: Formula): readonly Asked[] {
  switch (formula.is) {
    case "asked":
      return [formula];
    case "not":
      return questionsIn(formula.part);
    case "and":
    case "or":
      return formula.parts.flatMap(questionsIn);
  }
}

export function isTrue(formula: Formula, one: Case): boolean {
  switch (formula.is) {
    case "asked":
      return formula.holds(one.get(formula.of));
    case "not":
      return !isTrue(formula.part, one);
    case "and":
      return formula.parts.every((it) => isTrue(it, one));
    case "or":
      return formula.parts.some((it) => isTrue(it, one));
  }
}

function combinations(parts: readonly (readonly [string, readonly Value[]])[]): readonly Case[] {
  return parts.reduce<readonly Case[]>(
    (cases, [of, values]) => cases.flatMap((one) => values.map((value) => new Map([...one, [of, value]]))),
    [new Map()],
  );
}

function distinct(values: readonly Value[]): readonly Value[] {
  const key = (value: Value): string =>
    typeof value === "object" ? `${value.numerator}/${value.denominator}` : `"${value}`;
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
