/** The amounts that a ratio counts: a fact, a number of persons, or full-time posts, known exactly or as a range. */
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  roundUpTo,
  subtract,
  toExactText,
  ZERO,
  type Rational,
} from "../quantity/rational.ts";
import { isExact, type Range } from "../quantity/range.ts";
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { changePercent, fewerStaff } from "./words/closing.ts";
import { fullTimePosts, nounOf } from "./words/describe.ts";
import { hiredStaff } from "./words/outcome.ts";
import { factOf, possibleRange, readNumber } from "./facts.ts";
import { factClosings, stepsTo } from "./figure.ts";
import type { CheckContext } from "./context.ts";
import type { Bound } from "../quantity/interval.ts";
import type { Closing, FactUse, MissingFact, Note } from "./outcome.ts";
import { missingPart } from "./profile.ts";
import { addStaffClosings } from "./staff-closings.ts";
import { fullTime, rowWords, tallyStaff, whoWords } from "./staff.ts";

export type Amount = CheckOf<"ratio">["numerator"];
type StaffAmount = Exclude<Amount, { readonly kind: "fact" }>;

/** What is known of an amount. `range` is null when nothing is. */
export interface Measured {
  readonly range: Range | null;
  readonly facts: readonly FactUse[];
  readonly missing: readonly MissingFact[];
  readonly notes: readonly Note[];
}

/** The open question of whether hired staff count. */
export const HIRED_NOTE: Note = {
  code: "hired-staff",
  sentence: hiredStaff(),
  question: "bemanning-inhyrd-personal",
};

const HUNDRED = rational(100);
const PERCENT_STEP = rational(1);

export function measure(amount: Amount, context: CheckContext): Measured {
  if (amount.kind === "fact") return measureFact(amount.fact, context);
  const tally = tallyStaff(amount.who, context);
  if (tally === null) return { range: null, facts: [], missing: [missingPart("staff")], notes: [] };
  return {
    range: amount.kind === "persons" ? tally.persons : fullTime(tally),
    facts: tally.facts,
    missing: amount.kind === "persons" ? tally.missingForPersons : tally.missingForPercent,
    notes: tally.hired ? [HIRED_NOTE] : [],
  };
}

interface AmountWords {
  readonly one: string;
  readonly many: string;
  /** For one of them where the whole name has just been said. */
  readonly short: string;
}

/** The amount as a noun: `inskrivna barn`, `sjuksköterska`/`sjuksköterskor`. */
export function amountWords(amount: Amount, registers: Registers): AmountWords {
  switch (amount.kind) {
    case "fact": {
      const noun = nounOf(factOf(registers, amount.fact).title);
      return { one: noun, many: noun, short: noun };
    }
    case "persons": {
      const words = whoWords(amount.who, registers);
      return { ...words, short: words.one };
    }
    case "full-time":
      return fullTimePosts(whoWords(amount.who, registers));
  }
}

/** The changes of the amount that bring it within a bound, given in its own unit. */
export function amountClosings(
  amount: Amount,
  from: Rational,
  bound: Bound,
  context: CheckContext,
): readonly Closing[] {
  if (amount.kind === "fact") return factClosings(amount.fact, from, bound, [bound], context);
  const perUnit = amount.kind === "persons" ? rational(1) : divide(rational(1), HUNDRED);
  const { target } = stepsTo(bound, perUnit);
  if (bound.side === "lower") return moreStaff(amount, subtract(target, from), context);
  return amount.kind === "persons" ? fewerPersons(amount, target, context) : lessPercent(amount, from, target, context);
}

function measureFact(fact: string, context: CheckContext): Measured {
  const reading = readNumber(context, fact);
  const range = possibleRange(context, fact);
  return reading.known
    ? { range, facts: [reading.use], missing: [], notes: [] }
    : { range, facts: [], missing: [reading.missing], notes: [] };
}

function moreStaff({ kind, who }: StaffAmount, more: Rational, context: CheckContext): readonly Closing[] {
  return kind === "persons"
    ? addStaffClosings(who, { persons: Number(toExactText(roundUpTo(more, rational(1)))), percent: null }, context)
    : addStaffClosings(who, { persons: 0, percent: roundUpTo(multiply(more, HUNDRED), PERCENT_STEP) }, context);
}

/** Without the last of those who count; never down to nobody, since then there is nobody to divide by. */
function fewerPersons({ who }: StaffAmount, left: Rational, context: CheckContext): readonly Closing[] {
  const tally = tallyStaff(who, context);
  const staff = context.profile.staff ?? [];
  if (tally === null || compare(left, ZERO) <= 0 || !isExact(tally.persons)) return [];
  const keep = Number(toExactText(left));
  const without = (kept: number) => {
    const gone = new Set(tally.members.slice(kept).map(({ index }) => index));
    return { path: ["staff"], value: staff.filter((_, index) => !gone.has(index)) };
  };
  const sentence = fewerStaff(left, whoWords(who, context.registers));
  return [{ sentence, edits: [without(keep)], oneStepLess: [without(keep + 1)] }];
}

/** One person works less, where one has that much to give. */
function lessPercent({ who }: StaffAmount, from: Rational, to: Rational, context: CheckContext): readonly Closing[] {
  const tally = tallyStaff(who, context);
  const less = multiply(subtract(from, to), HUNDRED);
  if (tally === null || !isExact(tally.percent)) return [];
  const giver = tally.members.find(({ percent }) => percent !== null && compare(percent, less) > 0);
  if (giver === undefined || giver.percent === null) return [];
  const percent = subtract(giver.percent, less);
  const path = ["staff", giver.index, "percent"];
  const edit = (value: Rational) => ({ path, value: Number(toExactText(value)) });
  const sentence = changePercent(rowWords(giver, context.registers), giver.percent, percent);
  return [{ sentence, edits: [edit(percent)], oneStepLess: [edit(add(percent, PERCENT_STEP))] }];
}
