/**
 * Who counts in a unit's staff on a day, and how many and how much they are for certain and at most.
 *
 * Each row of the profile is one person or post and is counted once, however many criteria it meets. A row is complete:
 * a competence or role that it does not mention is not held. Only a percentage or a number of credits can be missing.
 */
import { add, divide, rational, toExactText, ZERO, type Rational } from "../quantity/rational.ts";
import type { Range } from "../quantity/range.ts";
import type { Registers, StaffSelection } from "../rulebook/model.ts";
import { creditsQuestion, percentQuestion, staffRow } from "./words/missing.ts";
import { groupOfStaff, staffUnit, whoEither } from "./words/describe.ts";
import type { CheckContext } from "./context.ts";
import type { FactUse, MissingFact } from "./outcome.ts";
import { canonical, distinct, holdsOn, placed, pointer, type Placed, type StaffMember } from "./profile.ts";

type Criterion = StaffSelection["anyOf"][number];
type HeldCompetence = NonNullable<StaffMember["competences"]>[number];

/** A row that counts. `certain` is false for hired staff and where credits are missing: then it may not count. */
export interface Member extends Placed<StaffMember> {
  readonly certain: boolean;
  readonly percent: Rational | null;
}

/** The staff that a selection counts. A range is wide where something is missing or somebody is hired. */
export interface Tally {
  readonly members: readonly Member[];
  readonly persons: Range;
  /** Percent of full time, summed. A missing percentage is anything from 0 to 100. */
  readonly percent: Range;
  /** What would make the head count certain, and what the sum needs besides. */
  readonly missingForPersons: readonly MissingFact[];
  readonly missingForPercent: readonly MissingFact[];
  readonly hired: boolean;
  readonly facts: readonly FactUse[];
}

/** How many percent somebody without a stated percentage may work. */
const FULL_TIME = rational(100);
const ONE = rational(1);

/** Null when the profile says nothing of its staff. */
export function tallyStaff(who: StaffSelection, context: CheckContext): Tally | null {
  const rows = placed(context.profile.staff);
  if (rows === null) return null;
  const judged = rows.flatMap((row) => {
    const match = matchOf(row, who, context);
    return match.counts === "no" ? [] : [{ row, match }];
  });
  const members = judged.map(({ row, match }) => memberOf(row, match.counts === "yes"));
  const missingForPersons = judged.flatMap(({ match }) => match.missing);
  const withoutPercent = members.filter(({ percent }) => percent === null);
  return {
    members,
    persons: { low: sum(members.filter(({ certain }) => certain).map(() => ONE)), high: sum(members.map(() => ONE)) },
    percent: {
      low: sum(members.map(({ certain, percent }) => (certain && percent !== null ? percent : ZERO))),
      high: sum(members.map(({ percent }) => percent ?? FULL_TIME)),
    },
    missingForPersons,
    missingForPercent: [...missingForPersons, ...withoutPercent.map((row) => missingPercent(row, context.registers))],
    hired: members.some(({ entry }) => entry.employment === "inhyrd"),
    facts: members.map((row) => staffUse(row, context)),
  };
}

/** The sum in full-time posts: 150 percent is 1.5. */
export function fullTime({ percent: { low, high } }: Tally): Range {
  return { low: divide(low, FULL_TIME), high: high === null ? null : divide(high, FULL_TIME) };
}

/** The selection in words, as one person and as several. */
export function whoWords(
  { anyOf }: StaffSelection,
  registers: Registers,
): { readonly one: string; readonly many: string } {
  const groups = anyOf.map((criterion) => groupWords(criterion, registers));
  const words = (form: "one" | "many"): string =>
    whoEither(
      distinct(
        groups.map((group) => group[form]),
        (text) => text,
      ),
    );
  return { one: words("one"), many: words("many") };
}

function groupWords({ profession, competence, atLeastCredits, role }: Criterion, registers: Registers) {
  const { professions, competences, roles } = registers.professions;
  const find = <T extends { readonly id: string }>(items: readonly T[], id: string | undefined) =>
    items.find((item) => item.id === id);
  return groupOfStaff({
    profession: find(professions, profession) ?? titled(profession),
    competence: find(competences, competence) ?? titled(competence),
    role: (find(roles, role) ?? titled(role))?.title ?? null,
    credits: atLeastCredits === undefined ? null : rational(atLeastCredits),
  });
}

function titled(id: string | undefined): { readonly title: string } | null {
  return id === undefined ? null : { title: id };
}

interface Match {
  readonly counts: "yes" | "no" | "maybe";
  readonly missing: readonly MissingFact[];
}

const NO: Match = { counts: "no", missing: [] };

/** Vacant posts are nobody, and a percentage of 0 is nobody at this unit. */
function matchOf(row: Placed<StaffMember>, { anyOf }: StaffSelection, context: CheckContext): Match {
  const { entry } = row;
  if (entry.employment === "vakant" || entry.percent === 0 || !holdsOn(context.date, entry)) return NO;
  const matches = anyOf.map((criterion) => meets(row, criterion, context));
  if (matches.some(({ counts }) => counts === "yes")) {
    return { counts: entry.employment === "inhyrd" ? "maybe" : "yes", missing: [] };
  }
  return matches.find(({ counts }) => counts === "maybe") ?? NO;
}

function meets(row: Placed<StaffMember>, criterion: Criterion, context: CheckContext): Match {
  const { registers } = context;
  const { entry } = row;
  const { profession, competence, role } = criterion;
  const same = (vocabulary: "professions" | "roles", a: string, b: string): boolean =>
    canonical(registers, vocabulary, a) === canonical(registers, vocabulary, b);
  if (profession !== undefined && !same("professions", profession, entry.profession)) return NO;
  if (role !== undefined && !(entry.role ?? []).some((held) => same("roles", role, held))) return NO;
  return competence === undefined ? { counts: "yes", missing: [] } : holds(row, competence, criterion, context);
}

/** The competence on the day, with the credits asked for. A competence completed later is not held yet. */
function holds(
  { entry, index }: Placed<StaffMember>,
  competence: string,
  { atLeastCredits }: Criterion,
  { registers, date }: CheckContext,
): Match {
  const wanted = canonical(registers, "competences", competence);
  const held = (entry.competences ?? []).flatMap((item, place) => {
    const { id, credits, completed } = detailed(item);
    const isHeld = canonical(registers, "competences", id) === wanted && (completed === undefined || completed <= date);
    return isHeld ? [{ credits, place }] : [];
  });
  if (held.length === 0) return NO;
  if (atLeastCredits === undefined || held.some(({ credits }) => credits !== undefined && credits >= atLeastCredits)) {
    return { counts: "yes", missing: [] };
  }
  const unsure = held.find(({ credits }) => credits === undefined);
  if (unsure === undefined) return NO;
  const words = creditsQuestion(rowWords({ entry, index }, registers), competenceTitle(wanted, registers));
  const path = ["staff", index, "competences", unsure.place, "credits"];
  return { counts: "maybe", missing: [{ fact: "staff", pointer: pointer(path), ...words, reason: "incomplete" }] };
}

function detailed(held: HeldCompetence): Exclude<HeldCompetence, string> {
  return typeof held === "string" ? { id: held } : held;
}

function competenceTitle(id: string, registers: Registers): string {
  return registers.professions.competences.find((competence) => competence.id === id)?.title ?? id;
}

function memberOf(row: Placed<StaffMember>, certain: boolean): Member {
  const { percent } = row.entry;
  return { ...row, certain, percent: percent === undefined ? null : rational(percent) };
}

function missingPercent(row: Placed<StaffMember>, registers: Registers): MissingFact {
  const words = percentQuestion(rowWords(row, registers));
  return { fact: "staff", pointer: pointer(["staff", row.index, "percent"]), ...words, reason: "incomplete" };
}

function staffUse(row: Member, { profile, registers }: CheckContext): FactUse {
  const { percent, index } = row;
  return {
    fact: "staff",
    title: rowWords(row, registers),
    value: percent === null ? "" : toExactText(percent),
    unit: percent === null ? null : staffUnit("percent"),
    asOf: profile.asOf ?? null,
    pointer: pointer(["staff", index]),
  };
}

/** A row in words: `rad 2 i personalen (sjuksköterska)`. */
export function rowWords({ entry, index }: Placed<StaffMember>, registers: Registers): string {
  const id = canonical(registers, "professions", entry.profession);
  const title = registers.professions.professions.find((profession) => profession.id === id)?.title ?? id;
  return staffRow(index, title.toLowerCase());
}

function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}
