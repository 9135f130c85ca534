/** Suggestions that give a unit more staff: a higher percentage for somebody, or one more row or several. */
import { fractionOf } from "../quantity/exact.ts";
import { add, compare, rational, roundUpTo, subtract, toExactText, type Rational } from "../quantity/rational.ts";
import type { Registers, StaffSelection } from "../rulebook/model.ts";
import { addStaff, changePercent } from "./words/closing.ts";
import type { Closing, ProfileEdit } from "./outcome.ts";
import type { StaffMember } from "./profile.ts";
import { rowWords, tallyStaff, whoWords, type Selection } from "./staff.ts";
import type { Unit } from "./unit.ts";

/** How many more persons and how many more percent are needed; `percent` is null when no percentage is asked for. */
export interface Shortage {
  readonly persons: number;
  readonly percent: Rational | null;
}

const FULL_TIME = 100;
const ONE = rational(1);

/** Each closes the whole shortage alone. Percentages are whole, the smallest that suffice. */
export function addStaffClosings(selection: Selection, shortage: Shortage, unit: Unit): readonly Closing[] {
  const percent = shortage.percent === null ? 0 : Number(toExactText(roundUpTo(shortage.percent, ONE)));
  return [
    ...(shortage.persons === 0 && percent > 0 ? raiseOne(selection, percent, unit) : []),
    ...addRows(selection, shortage.persons, percent, unit),
  ];
}

/** The first person who has room for it works more. */
function raiseOne(selection: Selection, percent: number, unit: Unit): readonly Closing[] {
  const room = rational(FULL_TIME - percent);
  const member = tallyStaff(selection, unit)?.members.find(
    (row) => row.certain && row.percent !== null && compare(fractionOf(row.percent), room) <= 0,
  );
  if (member === undefined || member.percent === null) return [];
  const path = ["staff", member.index, "percent"];
  const held = fractionOf(member.percent);
  const raised = add(held, rational(percent));
  const edit = (value: Rational): ProfileEdit => ({ path, value: Number(toExactText(value)) });
  const sentence = changePercent(rowWords(member, unit.registers), held, raised);
  return [{ sentence, edits: [edit(raised)], oneStepLess: [edit(subtract(raised, ONE))] }];
}

function addRows(
  { who }: Selection,
  persons: number,
  percent: number,
  { profile, registers }: Unit,
): readonly Closing[] {
  const member = newMember(who, registers);
  const count = Math.max(persons, Math.ceil(percent / FULL_TIME));
  if (member === null || count === 0) return [];
  const start = profile.staff?.length ?? 0;
  const rows = (percents: readonly (number | null)[]): readonly ProfileEdit[] =>
    percents.map((share, index) => ({
      path: ["staff", start + index],
      value: share === null ? member : { ...member, percent: share },
    }));
  const shares = sharesOf(count, percent);
  const last = shares.at(-1) ?? null;
  // One percent less fails where percent are short; where only persons are, one person fewer does.
  const less = last !== null && last > 1 ? [...shares.slice(0, -1), last - 1] : shares.slice(0, -1);
  const total = percent === 0 ? null : rational(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0));
  return [
    {
      sentence: addStaff(count, whoWords(employed(who), registers), total),
      edits: rows(shares),
      oneStepLess: rows(less),
    },
  ];
}

/** Where both count, it is somebody employed who is suggested. */
function employed({ anyOf }: StaffSelection): StaffSelection {
  return { anyOf: anyOf.map((it) => (it.employment === "alla" ? { ...it, employment: "anstalld" } : it)) };
}

/** The percentages of the new rows, as even as whole percent allow; null when no percentage is asked for. */
function sharesOf(count: number, percent: number): readonly (number | null)[] {
  const each = Math.max(1, Math.floor(percent / count));
  const over = Math.max(0, percent - each * count);
  return Array.from({ length: count }, (_, index) => (percent === 0 ? null : each + (index < over ? 1 : 0)));
}

/** A row that meets the first criterion, or null when the registers do not say which profession that is. */
function newMember({ anyOf }: StaffSelection, registers: Registers): StaffMember | null {
  const [criterion] = anyOf;
  if (criterion === undefined) return null;
  const { competence, atLeastCredits, role, employment } = criterion;
  const profession =
    criterion.profession ?? registers.professions.competences.find(({ id }) => id === competence)?.professions[0];
  if (profession === undefined) return null;
  const held = atLeastCredits === undefined ? competence : { id: competence ?? "", credits: atLeastCredits };
  return {
    profession,
    ...(competence === undefined || held === undefined ? {} : { competences: [held] }),
    ...(role === undefined ? {} : { role: [role] }),
    ...(employment === "inhyrd" ? { employment } : {}),
  };
}
