/**
 * Who counts in a unit's staff on a day, and how many and how much they are for certain and at most.
 *
 * Each row of the profile is one person or post and is counted once, however many criteria it meets. A competence that a
 * row does not mention is not held. A percentage or a number of credits can be missing, and so can a role that no row of
 * the unit names: then nobody has said who holds it. Once one row names the role, the others do not hold it.
 */
import { fractionOf, minus, plus, type Exact } from "../quantity/exact.ts";
import { rational, toExactText } from "../quantity/rational.ts";
import type { Range } from "../quantity/range.ts";
import type { IsoDate, Registers, StaffSelection } from "../rulebook/model.ts";
import { creditsQuestion, percentQuestion, roleQuestion, staffRow } from "./words/missing.ts";
import { groupOfStaff, staffUnit, whoEither } from "./words/describe.ts";
import { kept } from "./lazily.ts";
import type { FactUse, MissingFact } from "./outcome.ts";
import { canonical, FIRST_DAY, holdsOn, missingIn, oncePerPlace, partUsed } from "./profile.ts";
import { staffEdges, type HeadCount, type Row } from "./staff-rows.ts";
import { stepOn, type Step, type Steps } from "./steps.ts";
import { staffIn, type Unit } from "./unit.ts";

type Criterion = Readonly<Record<"profession" | "competence" | "role", string | undefined>> & {
  readonly atLeastCredits: number | undefined;
  readonly employment: Employment | undefined;
};

/** Whose posts a rule counts; where it does not say, nobody knows whether hired staff count. */
type Employment = NonNullable<StaffSelection["anyOf"][number]["employment"]>;

/** A row that counts. `certain` is false for hired staff and where credits are missing: then it may not count. */
export interface Member extends Row {
  readonly certain: boolean;
}

/** The staff that a selection counts. A range is wide where something is missing or somebody is hired. */
export interface Tally {
  readonly members: readonly Member[];
  readonly persons: Range;
  /** Percent of full time, summed. */
  readonly percent: Range;
  /** What would make the head count certain, and what the sum needs besides. */
  readonly missingForPersons: readonly MissingFact[];
  readonly missingForPercent: readonly MissingFact[];
  readonly hired: boolean;
  readonly facts: readonly FactUse[];
}

/** A selection with its words looked up in the registers. */
export interface Selection {
  readonly who: StaffSelection;
  readonly anyOf: readonly Criterion[];
}

/** How many percent somebody without a stated percentage may work. */
const FULL_TIME = 100;

export function selectionOf(who: StaffSelection, registers: Registers): Selection {
  const known = (vocabulary: "professions" | "competences" | "roles", id: string | undefined): string | undefined =>
    id === undefined ? undefined : canonical(registers, vocabulary, id);
  const anyOf = who.anyOf.map(({ profession, competence, role, atLeastCredits, employment }) => ({
    profession: known("professions", profession),
    competence: known("competences", competence),
    role: known("roles", role),
    atLeastCredits,
    employment,
  }));
  return { who, anyOf };
}

/** How many the selection counts on the unit's day; null when the profile says nothing of its staff. */
export function countStaff(selection: Selection, unit: Unit): HeadCount | null {
  const staff = staffIn(unit);
  if (staff === null) return null;
  const steps = kept(staff.counts, selection.who, () => countsOf(staff.rows, selection));
  return stepOn(steps, unit.date);
}

const NOBODY: HeadCount = { persons: { low: 0, high: 0 }, percent: { low: 0, high: 0 } };

/** Each row is looked at on the days of its own, so that many dated rows cost no more than themselves. */
function countsOf(rows: readonly Row[], selection: Selection): Steps<HeadCount> {
  let count = NOBODY;
  const changes: { readonly day: IsoDate; readonly less: HeadCount; readonly more: HeadCount }[] = [];
  for (const row of rows) {
    let before = countOf(row, selection, FIRST_DAY);
    count = sum(count, before, plus);
    for (const day of staffEdges(row.entry).toSorted()) {
      const after = countOf(row, selection, day);
      if (after !== before) changes.push({ day, less: before, more: after });
      before = after;
    }
  }
  changes.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const steps: [Step<HeadCount>, ...Step<HeadCount>[]] = [{ from: FIRST_DAY, value: count }];
  for (const { day, less, more } of changes) {
    count = sum(sum(count, less, minus), more, plus);
    steps.push({ from: day, value: count });
  }
  return steps;
}

function countOf(row: Row, selection: Selection, date: IsoDate): HeadCount {
  const counts = matchOf(row, selection, date);
  if (counts === "no") return NOBODY;
  const certain = counts === "yes";
  return {
    persons: { low: certain ? 1 : 0, high: 1 },
    percent: { low: certain ? (row.percent ?? 0) : 0, high: row.percent ?? FULL_TIME },
  };
}

function sum(a: HeadCount, b: HeadCount, join: typeof plus): HeadCount {
  if (b === NOBODY) return a;
  return {
    persons: { low: join(a.persons.low, b.persons.low), high: join(a.persons.high, b.persons.high) },
    percent: { low: join(a.percent.low, b.percent.low), high: join(a.percent.high, b.percent.high) },
  };
}

/** Who they are, and what is missing; null when the profile says nothing of its staff. */
export function tallyStaff(selection: Selection, unit: Unit): Tally | null {
  const staff = staffIn(unit);
  const count = countStaff(selection, unit);
  if (staff === null || count === null) return null;
  const { date, registers } = unit;
  const members = staff.rows.flatMap((row): readonly Member[] => {
    const counts = matchOf(row, selection, date);
    return counts === "no" ? [] : [{ ...row, certain: counts === "yes" }];
  });
  const missingForPersons = oncePerPlace(
    members.flatMap((row) => (row.certain ? [] : missingOf(row, selection, date, registers))),
  );
  const withoutPercent = members.filter(({ percent }) => percent === null);
  return {
    members,
    persons: rangeOf(count.persons),
    percent: rangeOf(count.percent),
    missingForPersons,
    missingForPercent: [...missingForPersons, ...withoutPercent.map((row) => missingPercent(row, registers))],
    hired: members.some(({ entry, certain }) => !certain && entry.employment === "inhyrd"),
    facts: members.map((row) => staffUse(row, unit)),
  };
}

function rangeOf({ low, high }: { readonly low: Exact; readonly high: Exact }): Range {
  return { low: fractionOf(low), high: fractionOf(high) };
}

const WORDS = new WeakMap<Selection, ReturnType<typeof whoWords>>();

/** The words of a selection that was made of these registers. */
export function selectionWords(selection: Selection, registers: Registers): ReturnType<typeof whoWords> {
  return kept(WORDS, selection, () => whoWords(selection.who, registers));
}

/** The selection in words, as one person and as several. */
export function whoWords(
  { anyOf }: StaffSelection,
  registers: Registers,
): { readonly one: string; readonly many: string } {
  const groups = anyOf.map((criterion) => groupWords(criterion, registers));
  const words = (form: "one" | "many"): string => whoEither([...new Set(groups.map((group) => group[form]))]);
  return { one: words("one"), many: words("many") };
}

function groupWords(
  { profession, competence, atLeastCredits, role, employment }: StaffSelection["anyOf"][number],
  registers: Registers,
) {
  const { professions, competences, roles } = registers.professions;
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string | undefined) =>
    items.find((item) => item.id === id);
  return groupOfStaff({
    profession: find(professions, profession) ?? titled(profession),
    competence: find(competences, competence) ?? titled(competence),
    role: (find(roles, role) ?? titled(role))?.title ?? null,
    credits: atLeastCredits === undefined ? null : rational(atLeastCredits),
    employment: employment ?? null,
  });
}

function titled(id: string | undefined): { readonly title: string } | null {
  return id === undefined ? null : { title: id };
}

type Counts = "yes" | "no" | "maybe";

/** Whether the row counts on the day. Hired staff may not, whatever they hold, where the rule does not say. */
function matchOf(row: Row, { anyOf }: Selection, date: IsoDate): Counts {
  const { entry } = row;
  if (!holdsOn(date, entry)) return "no";
  let best: Counts = "no";
  for (const criterion of anyOf) {
    const counts = meets(row, criterion, date);
    const isOpen = entry.employment === "inhyrd" && criterion.employment === undefined;
    if (counts === "yes" && !isOpen) return "yes";
    if (counts !== "no") best = "maybe";
  }
  return best;
}

function meets(row: Row, criterion: Criterion, date: IsoDate): Counts {
  const { profession, competence, role, atLeastCredits, employment } = criterion;
  if (profession !== undefined && profession !== row.profession) return "no";
  if (!isEmployedAs(row, employment)) return "no";
  const played = role === undefined ? "yes" : plays(row, role);
  if (played === "no" || competence === undefined) return played;
  const held = holds(row, competence, atLeastCredits, date);
  return held === "yes" ? played : held;
}

/** Who is not said to be hired is employed. Vacant posts are no rows. */
function isEmployedAs({ entry }: Row, wanted: Employment | undefined): boolean {
  const isHired = entry.employment === "inhyrd";
  switch (wanted) {
    case "anstalld":
      return !isHired;
    case "inhyrd":
      return isHired;
    case "alla":
    case undefined:
      return true;
  }
}

/** Who holds a role is known once some row names it, and of a row that says its own roles. */
function plays({ roles, named }: Row, role: string): Counts {
  if (roles.includes(role)) return "yes";
  return named === null || named.has(role) ? "no" : "maybe";
}

/** The competence on the day, with the credits asked for. A competence completed later is not held yet. */
function holds({ competences }: Row, competence: string, atLeastCredits: number | undefined, date: IsoDate): Counts {
  let best: Counts = "no";
  for (const { id, credits, completed } of competences) {
    if (id !== competence || (completed !== undefined && completed > date)) continue;
    if (atLeastCredits === undefined || (credits !== undefined && credits >= atLeastCredits)) return "yes";
    if (credits === undefined) best = "maybe";
  }
  return best;
}

/** What would tell whether the row counts, by the first criterion that waits for it. Of a role all rows are asked at once. */
function missingOf(row: Row, { anyOf }: Selection, date: IsoDate, registers: Registers): readonly MissingFact[] {
  if (anyOf.some((criterion) => meets(row, criterion, date) === "yes")) return [];
  const { role, competence } = anyOf.find((criterion) => meets(row, criterion, date) === "maybe") ?? {};
  if (role !== undefined && plays(row, role) === "maybe") {
    const title = registers.professions.roles.find(({ id }) => id === role)?.title ?? role;
    return [missingIn(["staff"], roleQuestion(title))];
  }
  const unsure = row.competences.find(
    ({ id, credits, completed }) =>
      id === competence && credits === undefined && (completed === undefined || completed <= date),
  );
  if (competence === undefined || unsure === undefined) return [];
  const words = creditsQuestion(rowWords(row, registers), competenceTitle(competence, registers));
  return [missingIn(["staff", row.index, "competences", unsure.place, "credits"], words)];
}

function competenceTitle(id: string, registers: Registers): string {
  return registers.professions.competences.find((competence) => competence.id === id)?.title ?? id;
}

function missingPercent(row: Row, registers: Registers): MissingFact {
  return missingIn(["staff", row.index, "percent"], percentQuestion(rowWords(row, registers)));
}

function staffUse(row: Row, { profile, registers }: Unit): FactUse {
  const { percent, index } = row;
  const [value, of] = percent === null ? ["", null] : [toExactText(fractionOf(percent)), staffUnit("percent")];
  return partUsed(profile, "staff", index, rowWords(row, registers), value, of);
}

/** A row in words: `rad 2 i personalen (sjuksköterska)`. */
export function rowWords({ profession: id, index }: Row, registers: Registers): string {
  const title = registers.professions.professions.find((profession) => profession.id === id)?.title ?? id;
  return staffRow(index, title.toLowerCase());
}
