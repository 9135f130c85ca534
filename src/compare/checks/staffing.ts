/** How a demand for staff moved: how many persons, how many percent of full time together, and who counts. */
import { compare, divide, max, rational, roundUpTo, ZERO } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import { whoWords } from "../../check/staff.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { otherFact, unstatedLevel } from "../words/relation.ts";
import { moveOf } from "./move.ts";
import { decided, orderingOf, together, undecided } from "./relation.ts";
import type { Ordering, Relation } from "./relation.ts";
import { compareSelections } from "./selection.ts";

type StaffingCheck = CheckOf<"staffing">;

/** More than this nobody works, so a percentage implies a number of persons. */
const MOST_PERCENT = rational(200);
const ONE = rational(1);

export function compareStaffing(older: StaffingCheck, newer: StaffingCheck, registers: Registers): Relation {
  const before = leastOf(older);
  const after = leastOf(newer);
  if (before === null || after === null) return undecided("U1", unstatedLevel());
  const limits = together(grown(before.persons, after.persons), grown(before.percent, after.percent));
  const whoMany = ({ who }: StaffingCheck): string => whoWords(who, registers).many;
  const counted = compareSelections(older.who, newer.who, registers);
  if (counted === null) return undecided("U3", otherFact(whoMany(older), whoMany(newer)));
  const asksNothing = isNothing(before) || isNothing(after);
  return decided(asksNothing ? limits : together(counted, limits), moveOf(older, newer, registers));
}

interface Least {
  readonly persons: Rational;
  readonly percent: Rational;
}

/** The limits with what they imply: 450 percent cannot be worked by two. Null when a level is not stated. */
function leastOf({ atLeastPersons, atLeastPercent }: StaffingCheck): Least | null {
  if (atLeastPersons === "ej-angivet" || atLeastPercent === "ej-angivet") return null;
  if (atLeastPersons === undefined && atLeastPercent === undefined) return null;
  const percent = max(ZERO, rational(atLeastPercent ?? 0));
  const implied = divide(percent, MOST_PERCENT);
  return { persons: roundUpTo(max(rational(atLeastPersons ?? 0), implied), ONE), percent };
}

function isNothing({ persons, percent }: Least): boolean {
  return compare(persons, ZERO) <= 0 && compare(percent, ZERO) <= 0;
}

function grown(before: Rational, after: Rational): Ordering {
  return orderingOf(compare(after, before) >= 0, compare(before, after) >= 0);
}
