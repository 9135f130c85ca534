/** Which facts are worth asking for, and what each answer would mean. A fact that changes nothing is not asked for. */
import { exact, fractionOf, plus, times, type Exact } from "../quantity/exact.ts";
import { divide, rational, roundDownTo, subtract, toExactText } from "../quantity/rational.ts";
import type { Fact, Requirement } from "../rulebook/model.ts";
import { answerEffect, numberRange } from "./words/judgement.ts";
import type { MissingFact } from "./outcome.ts";
import { missingOf } from "./outcomes.ts";
import type { BriefResult, FactRequest, State } from "./result.ts";
import { ruleOn, stateIn, type ReadyRule } from "./rule-on-day.ts";
import { withProfile, type Unit } from "./unit.ts";

/** A requirement that could not be judged, beside its result. */
export interface Undecided {
  readonly rule: ReadyRule;
  readonly result: BriefResult;
}

/**
 * The facts that would settle something: those that a binding requirement waits for first, then those that settle most,
 * else in document order.
 */
export function factsWorthAsking(undecided: readonly Undecided[], unit: Unit): readonly FactRequest[] {
  const byPointer = new Map<string, { readonly missing: MissingFact; readonly askedBy: Set<Asker> }>();
  for (const { rule, result } of undecided) {
    const all = missingAnywhere(result);
    const asker = { ready: rule, rule: rule.rule, isAlone: all.length === 1 };
    for (const missing of all) {
      const entry = byPointer.get(missing.pointer) ?? { missing, askedBy: new Set() };
      entry.askedBy.add(asker);
      byPointer.set(missing.pointer, entry);
    }
  }
  return [...byPointer.values()]
    .map(({ missing, askedBy }) => ({
      asked: request(missing, [...askedBy], unit),
      binding: [...askedBy].some(({ rule }) => rule.obligation === "ska"),
    }))
    .filter(({ asked }) => asked.why.length > 0)
    .sort((a, b) => Number(b.binding) - Number(a.binding) || b.asked.why.length - a.asked.why.length)
    .map(({ asked }) => asked);
}

/** A requirement that waits for a fact, and whether it waits for nothing else. */
interface Asker {
  readonly ready: ReadyRule;
  readonly rule: Requirement;
  readonly isAlone: boolean;
}

function missingAnywhere(result: BriefResult): readonly MissingFact[] {
  return [...result.missing, ...result.answers.flatMap(({ outcome }) => missingOf(outcome))];
}

function request(missing: MissingFact, askedBy: readonly Asker[], unit: Unit): FactRequest {
  const { fact, pointer, title, question, reason } = missing;
  const register = unit.registers.facts.find(({ id }) => id === fact);
  const why = askedBy.flatMap(({ ready, rule, isAlone }) => {
    // Beside others that are missing it may settle nothing alone, or only at values nobody has; together they do.
    const counted = isAlone && register !== undefined;
    const { changes, effects } = counted ? effectsOf(ready, register, unit) : { changes: true, effects: [] };
    return changes ? [{ rule: rule.id, title: rule.title, effects }] : [];
  });
  return { fact, pointer, title, question, reason, why };
}

interface Effects {
  readonly changes: boolean;
  readonly effects: readonly string[];
}

/** Counts through the answers to one fact with everything else as it stands. */
function effectsOf(ready: ReadyRule, fact: Fact, unit: Unit): Effects {
  const { rule } = ready;
  const onDay = ruleOn(ready, unit.date);
  // One copy of the facts is enough for all the answers that are tried, one after the other.
  const facts = { ...unit.profile.facts };
  const tried = withProfile(unit, { ...unit.profile, facts });
  const stateFor = (value: string | number): State | null => {
    facts[fact.id] = value;
    return stateIn(onDay, tried);
  };
  switch (fact.type) {
    case "ja-nej":
      return choices(
        rule,
        [
          ["ja", "ja"],
          ["nej", "nej"],
        ],
        stateFor,
      );
    case "val":
      return choices(
        rule,
        (fact.values ?? []).map(({ id, title }) => [id, title]),
        stateFor,
      );
    case "heltal":
    case "decimaltal":
      return numbers(rule, fact, stateFor);
    case "mangd":
    case "datum":
      return { changes: true, effects: [] };
  }
}

function choices(
  rule: Requirement,
  options: readonly (readonly [id: string, title: string])[],
  stateFor: (value: string) => State | null,
): Effects {
  const states = options.map(([id, title]) => ({ title, state: stateFor(id) }));
  const distinct = [...new Set(states.map(({ state }) => state))];
  return {
    changes: distinct.some((state) => state !== "unknown"),
    // An answer that leaves the requirement open says too little to be told.
    effects: distinct.flatMap((state) =>
      state === null || state === "unknown"
        ? []
        : [
            answerEffect(
              states.filter((it) => it.state === state).map(({ title }) => title),
              state,
              rule.obligation,
            ),
          ],
    ),
  };
}

/** Steps are counted in whole numbers so that the ends of a range are exact. */
function numbers(rule: Requirement, fact: Fact, stateFor: (value: number) => State | null): Effects {
  const lowest = exact(fact.min ?? 0);
  const step = exact(fact.step ?? 1);
  const valueAt = (index: number): Exact => plus(lowest, times(step, index));
  const span = subtract(rational(fact.max ?? HIGHEST_GUESS), fractionOf(lowest));
  const last = Number(toExactText(roundDownTo(divide(span, fractionOf(step)), rational(1))));
  const stateAt = (index: number): State | null => stateFor(toNumber(valueAt(index)));
  const apart = answerRanges(last, 2, stateAt);
  // What lies between two limits that are near each other falls between samples that are far apart.
  const ranges = apart.length === 1 && apart[0]?.state === "not-met" ? answerRanges(last, CLOSELY, stateAt) : apart;
  return {
    changes: ranges.some(({ state }) => state !== "unknown"),
    effects: ranges.flatMap(({ from, to, state }) => {
      const low = from === 0 && to !== 0 ? null : fractionOf(valueAt(from));
      const high = to === last ? null : fractionOf(valueAt(to));
      return state === null || state === "unknown"
        ? []
        : [answerEffect([numberRange(low, high)], state, rule.obligation)];
    }),
  };
}

function toNumber(value: Exact): number {
  return typeof value === "number" ? value : Number(toExactText(value));
}

/** How far thresholds are looked for when the register names no highest value. */
const HIGHEST_GUESS = 1_000_000;

interface AnswerRange {
  readonly from: number;
  readonly to: number;
  readonly state: State | null;
}

/** No thousandth of a number is passed over, and no whole number up to a thousand. */
const CLOSELY = 1.001;

/** Where the state changes between 0 and `last`: looked for between samples that grow, then halved to the exact step. */
function answerRanges(last: number, growth: number, stateAt: (index: number) => State | null): readonly AnswerRange[] {
  const samples = [0];
  for (let at = 1; at < last; at = Math.ceil(at * growth)) samples.push(at);
  samples.push(last);
  const found: AnswerRange[] = [];
  let from = 0;
  let left = 0;
  let state = stateAt(left);
  for (const right of samples) {
    const next = stateAt(right);
    if (next !== state) {
      const to = lastIn(state, left, right, stateAt);
      found.push({ from, to, state });
      from = to + 1;
    }
    [left, state] = [right, next];
  }
  return [...found, { from, to: last, state }];
}

/** The last index from `left` on with the state that `left` has, given that the state at `right` is another. */
function lastIn(state: State | null, left: number, right: number, stateAt: (index: number) => State | null): number {
  let low = left;
  let high = right;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (stateAt(middle) === state) low = middle;
    else high = middle;
  }
  return low;
}
