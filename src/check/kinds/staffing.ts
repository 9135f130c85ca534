/** `staffing`: how many persons, and how many percent of full time together, among the staff that meet a criterion. */
import { compareProducts, exact, fractionOf, type Exact } from "../../quantity/exact.ts";
import {
  compare,
  max,
  rational,
  roundUpTo,
  subtract,
  toExactText,
  ZERO,
  type Rational,
} from "../../quantity/rational.ts";
import type { CheckOf, Limit, Registers } from "../../rulebook/model.ts";
import { describeStaffing, figure, limitPhrase, staffUnit } from "../words/describe.ts";
import { partAbsent } from "../words/missing.ts";
import { percentCounted, personsCounted, spare, staffCounted, tooLow } from "../words/outcome.ts";
import { hiredNote } from "../amount.ts";
import { ready, type Finding, type Setting } from "../compiled.ts";
import { distanceOf, quantity } from "../distance.ts";
import { allOf } from "../logic.ts";
import type { Closing, Distance, Outcome } from "../outcome.ts";
import { combinedAll, met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { missingPart } from "../profile.ts";
import { addStaffClosings, type Shortage } from "../staff-closings.ts";
import { countStaff, selectionOf, selectionWords, tallyStaff, whoWords, type Tally } from "../staff.ts";
import type { Unit } from "../unit.ts";
import { countOf, numbersAt, selectionStated, type Stated } from "../anatomy.ts";

type StaffingCheck = CheckOf<"staffing">;

type WhoWords = ReturnType<typeof whoWords>;

/** One of the two limits that a staffing check can have; null where no source states it. */
interface Demand {
  readonly of: "persons" | "percent";
  readonly least: Exact | null;
}

const ONE = rational(1);

export function readyStaffing(check: StaffingCheck, { registers }: Setting) {
  const demands = demandsOf(check);
  const selection = selectionOf(check.who, registers);
  const isStated = demands.some(({ least }) => least !== null);
  return ready("staffing", { demands, selection, isStated }, (unit): StaffingFinding => {
    const count = isStated ? countStaff(selection, unit) : null;
    if (count === null) return NOTHING_KNOWN;
    const states = demands.map(({ of, least }) => stateOf(count[of], least));
    return { state: allOf(states), states };
  });
}

export function tellStaffing(it: ReturnType<typeof readyStaffing>, unit: Unit): Outcome {
  const { demands, selection, isStated } = it.with;
  if (!isStated) return withoutLimit();
  const tally = tallyStaff(selection, unit);
  if (tally === null) {
    const missing = missingPart("staff");
    return unknown({ sentence: partAbsent(missing.title) }, [missing]);
  }
  const { states } = it.find(unit);
  const words = selectionWords(selection, unit.registers);
  const parts = demands.map((demand, n) => tellDemand(demand, states[n] ?? "unknown", tally, words));
  const [only, ...others] = parts;
  return only === undefined || others.length > 0 ? combinedAll(parts) : only;
}

export function closeStaffing(it: ReturnType<typeof readyStaffing>, unit: Unit): readonly Closing[] {
  const { demands, selection } = it.with;
  const tally = tallyStaff(selection, unit);
  return tally === null ? [] : addStaffClosings(selection, shortageOf(demands, tally), unit);
}

export function describeStaffingCheck(check: StaffingCheck, registers: Registers): string {
  return describeStaffing(whoWords(check.who, registers), stated(check.atLeastPersons), stated(check.atLeastPercent));
}

export const staffingStated: Stated<StaffingCheck> = ({ who, atLeastPersons, atLeastPercent }) => {
  const staff = selectionStated("who", who);
  return {
    ...staff,
    figures: [
      ...numbersAt({ atLeastPersons }, "persons"),
      ...numbersAt({ atLeastPercent }, "percent-of-full-time"),
      ...staff.figures,
    ],
    levels: { of: "staff", stated: countOf([atLeastPersons, atLeastPercent]) },
  };
};

function demandsOf({ atLeastPersons, atLeastPercent }: StaffingCheck): readonly Demand[] {
  return [
    ...(atLeastPersons === undefined ? [] : [{ of: "persons", least: leastOf(atLeastPersons) } as const]),
    ...(atLeastPercent === undefined ? [] : [{ of: "percent", least: leastOf(atLeastPercent) } as const]),
  ];
}

function leastOf(limit: Limit): Exact | null {
  return limit === "ej-angivet" ? null : exact(limit);
}

type DemandState = "met" | "not-met" | "unknown";

/** The state of each demand, and of all together. */
interface StaffingFinding extends Finding {
  readonly states: readonly DemandState[];
}

const NOTHING_KNOWN: StaffingFinding = { state: "unknown", states: [] };

function stateOf({ low, high }: { readonly low: Exact; readonly high: Exact }, least: Exact | null): DemandState {
  if (least === null) return "unknown";
  if (compareProducts(low, 1, least, 1) >= 0) return "met";
  return compareProducts(high, 1, least, 1) < 0 ? "not-met" : "unknown";
}

function tellDemand({ of, least }: Demand, state: DemandState, tally: Tally, words: WhoWords): Outcome {
  if (least === null) return withoutLimit(tally.facts);
  const limit = fractionOf(least);
  const range = tally[of];
  const high = range.high ?? range.low;
  const counted = of === "persons" ? personsCounted(range.low, high, words) : percentCounted(range.low, high, words);
  const sentence = staffCounted(counted, limitPhrase("lower", false, demandText(of, limit)));
  const told = { sentence, facts: tally.facts };
  switch (state) {
    case "met":
      return met(told, distance(of, limit, range.low, true));
    case "not-met":
      return notMet(told, distance(of, limit, high, false));
    case "unknown":
      return uncertain(of, told, tally);
  }
}

function uncertain(
  of: Demand["of"],
  told: { readonly sentence: string; readonly facts: Outcome["facts"] },
  tally: Tally,
): Outcome {
  const missing = of === "persons" ? tally.missingForPersons : tally.missingForPercent;
  if (!tally.hired) return unknown(told, missing);
  const note = hiredNote();
  return unknown({ ...told, sentence: `${told.sentence} ${note.sentence}`, notes: [note] }, missing);
}

function distance(of: Demand["of"], least: Rational, actual: Rational, isMet: boolean): Distance {
  const unit = staffUnit(of);
  const difference = isMet ? subtract(actual, least) : subtract(least, actual);
  const text = demandText(of, difference);
  const figures = [quantity(least, unit), quantity(actual, unit), quantity(difference, unit)] as const;
  return distanceOf("staffing", figures, isMet ? spare(text, difference) : tooLow(text));
}

function demandText(of: Demand["of"], value: Rational): string {
  return figure(value, of === "persons" && compare(value, ONE) === 0 ? "person" : staffUnit(of));
}

/** What is short of certain, so that a suggestion does not lean on anybody who may not count. */
function shortageOf(demands: readonly Demand[], tally: Tally): Shortage {
  const short = (of: Demand["of"]): Rational => {
    const least = demands.find((demand) => demand.of === of)?.least ?? null;
    return least === null ? ZERO : max(ZERO, subtract(fractionOf(least), tally[of].low));
  };
  return { persons: Number(toExactText(roundUpTo(short("persons"), ONE))), percent: short("percent") };
}

function stated(limit: Limit | undefined): Rational | "unstated" | null {
  if (limit === undefined) return null;
  return limit === "ej-angivet" ? "unstated" : rational(limit);
}
