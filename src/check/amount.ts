/** The amounts that a ratio counts: a fact, a number of persons, or full-time posts, known exactly or as a range. */
import { fractionOf, onlyValue, type Exact, type ExactRange } from "../quantity/exact.ts";
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
import { isExact } from "../quantity/range.ts";
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { changePercent, fewerStaff } from "./words/closing.ts";
import { fullTimePosts, nounOf } from "./words/describe.ts";
import { hiredStaff } from "./words/outcome.ts";
import { factOf, numberReader, stepOf, type NumberReader } from "./facts.ts";
import { factClosings, stepsTo } from "./figure.ts";
import type { Bound } from "../quantity/interval.ts";
import type { Closing, FactUse, MissingFact, Note } from "./outcome.ts";
import { missingPart } from "./profile.ts";
import { addStaffClosings } from "./staff-closings.ts";
import { countStaff, rowWords, selectionOf, tallyStaff, whoWords, type Selection } from "./staff.ts";
import type { Unit } from "./unit.ts";

export type Amount = CheckOf<"ratio">["numerator"];
type StaffAmount = Exclude<Amount, { readonly kind: "fact" }>;

/** An amount that can be counted for any unit. It is counted in `per`: posts in percent, so hundredths of one. */
export interface Counted {
  readonly amount: Amount;
  readonly by: CountedBy;
  readonly per: Rational;
  /** In `per`; null where more than one value is possible. */
  readonly value: (unit: Unit) => Exact | null;
  /** The values that are possible; null where nothing is known of it. */
  readonly possible: (unit: Unit) => ExactRange | null;
}

/** What it is read from. */
type CountedBy =
  | { readonly is: "fact"; readonly reader: NumberReader }
  | {
      readonly is: "staff";
      readonly kind: StaffAmount["kind"];
      readonly of: "persons" | "percent";
      readonly selection: Selection;
    };

/** What the counting rests on. */
interface Measured {
  readonly facts: readonly FactUse[];
  readonly missing: readonly MissingFact[];
  readonly notes: readonly Note[];
}

/** The open question of whether hired staff count. */
export function hiredNote(): Note {
  return { code: "hired-staff", sentence: hiredStaff(), question: "bemanning-inhyrd-personal" };
}

const HUNDRED = rational(100);
const ONE = rational(1);

export function counted(amount: Amount, registers: Registers): Counted {
  if (amount.kind === "fact") {
    const reader = numberReader(registers, amount.fact);
    const { possible } = reader;
    // A fact that nobody has stated may have one value all the same: of no children at all, none are small.
    const value = (unit: Unit): Exact | null => reader.value(unit) ?? onlyValue(possible(unit));
    return { amount, by: { is: "fact", reader }, per: ONE, value, possible };
  }
  const selection = selectionOf(amount.who, registers);
  const of = amount.kind === "persons" ? "persons" : "percent";
  const possible = (unit: Unit): ExactRange | null => countStaff(selection, unit)?.[of] ?? null;
  return {
    amount,
    by: { is: "staff", kind: amount.kind, of, selection },
    per: amount.kind === "persons" ? ONE : divide(ONE, HUNDRED),
    value: (unit) => onlyValue(possible(unit)),
    possible,
  };
}

export function measured({ by }: Counted, unit: Unit): Measured {
  if (by.is === "fact") {
    const reading = by.reader.told(unit);
    return reading.known
      ? { facts: [reading.use], missing: [], notes: [] }
      : { facts: [], missing: [reading.missing], notes: [] };
  }
  const tally = tallyStaff(by.selection, unit);
  if (tally === null) return { facts: [], missing: [missingPart("staff")], notes: [] };
  const missing = by.of === "persons" ? tally.missingForPersons : tally.missingForPercent;
  return { facts: tally.facts, missing, notes: tally.hired ? [hiredNote()] : [] };
}

/** The least of it that is more than nothing: one person, a hundredth of a post, one step of a fact. */
export function leastOf({ by, per }: Counted): Rational {
  return by.is === "fact" ? stepOf(by.reader.fact) : per;
}

/** The changes that bring the amount within a bound. */
export function amountClosings({ by }: Counted, from: Rational, bound: Bound, unit: Unit): readonly Closing[] {
  return by.is === "fact"
    ? factClosings(by.reader.fact, from, bound, [bound], unit)
    : staffClosings(by.kind, by.selection, from, bound, unit);
}

export interface AmountWords {
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

/** The changes of the staff that bring it within a bound, given in persons or posts. */
function staffClosings(
  kind: StaffAmount["kind"],
  selection: Selection,
  from: Rational,
  bound: Bound,
  unit: Unit,
): readonly Closing[] {
  const { target } = stepsTo(bound, kind === "persons" ? ONE : divide(ONE, HUNDRED));
  if (bound.side === "lower") return moreStaff(kind, selection, subtract(target, from), unit);
  return kind === "persons" ? fewerPersons(selection, target, unit) : lessPercent(selection, from, target, unit);
}

function moreStaff(kind: StaffAmount["kind"], selection: Selection, more: Rational, unit: Unit): readonly Closing[] {
  return kind === "persons"
    ? addStaffClosings(selection, { persons: Number(toExactText(roundUpTo(more, ONE))), percent: null }, unit)
    : addStaffClosings(selection, { persons: 0, percent: roundUpTo(multiply(more, HUNDRED), ONE) }, unit);
}

/** Without the last of those who count; never down to nobody, since then there is nobody to divide by. */
function fewerPersons(selection: Selection, left: Rational, unit: Unit): readonly Closing[] {
  const tally = tallyStaff(selection, unit);
  const staff = unit.profile.staff ?? [];
  if (tally === null || compare(left, ZERO) <= 0 || !isExact(tally.persons)) return [];
  const keep = Number(toExactText(left));
  const without = (kept: number) => {
    const gone = new Set(tally.members.slice(kept).map(({ index }) => index));
    return { path: ["staff"], value: staff.filter((_, index) => !gone.has(index)) };
  };
  const sentence = fewerStaff(left, whoWords(selection.who, unit.registers));
  return [{ sentence, edits: [without(keep)], oneStepLess: [without(keep + 1)] }];
}

/** One person works less, where one has that much to give. */
function lessPercent(selection: Selection, from: Rational, to: Rational, unit: Unit): readonly Closing[] {
  const tally = tallyStaff(selection, unit);
  const less = multiply(subtract(from, to), HUNDRED);
  if (tally === null || !isExact(tally.percent)) return [];
  const giver = tally.members.find(({ percent }) => percent !== null && compare(fractionOf(percent), less) > 0);
  if (giver === undefined || giver.percent === null) return [];
  const held = fractionOf(giver.percent);
  const percent = subtract(held, less);
  const path = ["staff", giver.index, "percent"];
  const edit = (value: Rational) => ({ path, value: Number(toExactText(value)) });
  const sentence = changePercent(rowWords(giver, unit.registers), held, percent);
  return [{ sentence, edits: [edit(percent)], oneStepLess: [edit(add(percent, ONE))] }];
}
