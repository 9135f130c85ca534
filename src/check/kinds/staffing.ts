/** `staffing`: how many persons, and how many percent of full time together, among the staff that meet a criterion. */
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
import { rangeAtLeast, type Range } from "../../quantity/range.ts";
import type { CheckOf, Limit } from "../../rulebook/model.ts";
import { describeStaffing, figure, limitPhrase, staffUnit } from "../words/describe.ts";
import { partAbsent } from "../words/missing.ts";
import { percentCounted, personsCounted, spare, staffCounted, tooLow } from "../words/outcome.ts";
import { HIRED_NOTE } from "../amount.ts";
import type { Distance, Outcome } from "../outcome.ts";
import { combinedAll, met, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { missingPart } from "../profile.ts";
import { addStaffClosings } from "../staff-closings.ts";
import { tallyStaff, whoWords, type Tally } from "../staff.ts";
import type { CheckContext } from "../context.ts";
import { countOf, numbersAt, selectionStated, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type StaffingCheck = CheckOf<"staffing">;

/** One of the two limits that a staffing check can have. */
interface Demand {
  readonly of: "persons" | "percent";
  readonly limit: Limit;
}

const ONE = rational(1);

export const staffing: CheckKind<StaffingCheck> = {
  evaluate: (check, context) => {
    const demands = demandsOf(check);
    if (demands.every(({ limit }) => limit === "ej-angivet")) return withoutLimit();
    const tally = tallyStaff(check.who, context);
    if (tally === null) {
      const missing = missingPart("staff");
      return unknown({ sentence: partAbsent(missing.title) }, [missing]);
    }
    return judge(check, demands, tally, context);
  },
  describe: (check, registers) =>
    describeStaffing(whoWords(check.who, registers), stated(check.atLeastPersons), stated(check.atLeastPercent)),
  reads: () => ({ reads: [{ part: "staff" }] }),
};

export const staffingStated: Stated<StaffingCheck> = ({ who, atLeastPersons, atLeastPercent }) => {
  const staff = selectionStated("who", who);
  return {
    ...staff,
    figures: [...numbersAt({ atLeastPersons, atLeastPercent }), ...staff.figures],
    levels: { of: "staff", stated: countOf([atLeastPersons, atLeastPercent]) },
  };
};

function demandsOf({ atLeastPersons, atLeastPercent }: StaffingCheck): readonly Demand[] {
  return [
    ...(atLeastPersons === undefined ? [] : [{ of: "persons", limit: atLeastPersons } as const]),
    ...(atLeastPercent === undefined ? [] : [{ of: "percent", limit: atLeastPercent } as const]),
  ];
}

function judge(check: StaffingCheck, demands: readonly Demand[], tally: Tally, context: CheckContext): Outcome {
  const parts = demands.map((demand) => judgeDemand(check, demand, tally, context));
  const isShort = parts.some(({ state }) => state === "not-met");
  const closings = isShort ? addStaffClosings(check.who, shortageOf(check, tally), context) : [];
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) return combinedAll(parts, closings);
  return only.state === "not-met" ? { ...only, closings } : only;
}

function judgeDemand(check: StaffingCheck, { of, limit }: Demand, tally: Tally, context: CheckContext): Outcome {
  if (limit === "ej-angivet") return withoutLimit(tally.facts);
  const least = rational(limit);
  const range = tally[of];
  const words = whoWords(check.who, context.registers);
  const high = range.high ?? range.low;
  const counted = of === "persons" ? personsCounted(range.low, high, words) : percentCounted(range.low, high, words);
  const sentence = staffCounted(counted, limitPhrase("lower", false, demandText(of, least)));
  const told = { sentence, facts: tally.facts };
  switch (rangeAtLeast(range, least)) {
    case "met":
      return met(told, distance(of, least, range.low, true));
    case "not-met":
      return notMet(told, distance(of, least, high, false), []);
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
  return unknown({ ...told, sentence: `${told.sentence} ${HIRED_NOTE.sentence}`, notes: [HIRED_NOTE] }, missing);
}

function distance(of: Demand["of"], least: Rational, actual: Rational, isMet: boolean): Distance {
  const unit = staffUnit(of);
  const difference = isMet ? subtract(actual, least) : subtract(least, actual);
  const text = demandText(of, difference);
  return {
    kind: "staffing",
    required: { value: toExactText(least), unit },
    actual: { value: toExactText(actual), unit },
    difference: { value: toExactText(difference), unit },
    closedHours: [],
    sentence: isMet ? spare(text, difference) : tooLow(text),
  };
}

function demandText(of: Demand["of"], value: Rational): string {
  return figure(value, of === "persons" && compare(value, ONE) === 0 ? "person" : staffUnit(of));
}

/** What is short of certain, so that a suggestion does not lean on anybody who may not count. */
function shortageOf(
  { atLeastPersons, atLeastPercent }: StaffingCheck,
  { persons, percent }: Tally,
): { readonly persons: number; readonly percent: Rational | null } {
  const short = (limit: Limit | undefined, { low }: Range): Rational =>
    limit === undefined || limit === "ej-angivet" ? ZERO : max(ZERO, subtract(rational(limit), low));
  return {
    persons: Number(toExactText(roundUpTo(short(atLeastPersons, persons), ONE))),
    percent: short(atLeastPercent, percent),
  };
}

function stated(limit: Limit | undefined): Rational | "unstated" | null {
  if (limit === undefined) return null;
  return limit === "ej-angivet" ? "unstated" : rational(limit);
}
