/**
 * The staff of a unit. People differ only by which criteria they meet, so each set of criteria that some person can meet
 * is a kind of person: how many there are, and how many percent they work together. That loses nothing, since a check
 * sees nothing else of the staff.
 */
import type { Profile, Registers, StaffSelection } from "../../src/rulebook/model.ts";
import { compare, sum, times, type Term } from "./smt.ts";
import type { Model } from "./solver.ts";
import type { Unit } from "./unit.ts";

type Criterion = StaffSelection["anyOf"][number];
type Member = NonNullable<Profile["staff"]>[number];

/** A kind of person, with the criteria that such a person meets. */
interface PersonKind {
  readonly name: string;
  readonly person: Omit<Member, "percent">;
  readonly meets: ReadonlySet<string>;
}

export interface Staff {
  readonly persons: (who: StaffSelection) => Term;
  /** Percent of full time, summed. */
  readonly percent: (who: StaffSelection) => Term;
}

/** The staff as far as the criteria of all the selections can tell people apart. */
export function staffOf(unit: Unit, selections: readonly StaffSelection[]): Staff {
  const kinds = kindsOf(
    unit.registers,
    selections.flatMap(({ anyOf }) => anyOf),
  );
  for (const { name } of kinds) {
    unit.declare(`n.${name}`, "Int");
    unit.declare(`p.${name}`, "Int");
    // Nobody works nothing: a post of 0 percent is nobody. Nobody works more than full time.
    unit.assume(compare(">=", `n.${name}`, "0"));
    unit.assume(compare(">=", `p.${name}`, `n.${name}`));
    unit.assume(compare("<=", `p.${name}`, times("100", `n.${name}`)));
  }
  unit.readBack((model) => ({ staff: kinds.flatMap((kind) => membersOf(kind, model)) }));
  const counted = (variable: "n" | "p", { anyOf }: StaffSelection): Term =>
    sum(
      kinds
        .filter(({ meets }) => anyOf.some((criterion) => meets.has(keyOf(criterion))))
        .map(({ name }) => `${variable}.${name}`),
    );
  return { persons: (who) => counted("n", who), percent: (who) => counted("p", who) };
}

/** The percent shared out as evenly as whole percents allow. */
function membersOf({ name, person }: PersonKind, model: Model): readonly Member[] {
  const count = model.get(`n.${name}`) ?? 0;
  const percent = model.get(`p.${name}`) ?? 0;
  return Array.from({ length: count }, (_, index) => ({
    ...person,
    percent: Math.floor(percent / count) + (index < percent % count ? 1 : 0),
  }));
}

function keyOf(criterion: Criterion): string {
  return JSON.stringify(criterion);
}

function kindsOf(registers: Registers, criteria: readonly Criterion[]): readonly PersonKind[] {
  const kinds = new Map<string, PersonKind>();
  for (const person of people(registers, criteria)) {
    const met = criteria.filter((criterion) => meets(registers, person, criterion)).map(keyOf);
    const key = [...new Set(met)].toSorted().join();
    if (met.length > 0 && !kinds.has(key)) {
      kinds.set(key, { name: `kind${kinds.size}`, person, meets: new Set(met) });
    }
  }
  return [...kinds.values()];
}

type Person = PersonKind["person"];

/** Every person that the criteria could tell from another: a profession, the roles and competences they name. */
function people(registers: Registers, criteria: readonly Criterion[]): readonly Person[] {
  const { professions, competences, roles } = registers.professions;
  const named = <K extends keyof Criterion>(key: K): readonly NonNullable<Criterion[K]>[] => [
    ...new Set(criteria.flatMap((criterion) => criterion[key] ?? [])),
  ];
  const asked = new Set(named("competence").map((id) => idOf(competences, id)));
  const ways = (id: string): readonly (readonly NonNullable<Member["competences"]>[number][])[] => {
    const limits = criteria.flatMap((it) =>
      it.competence !== undefined && idOf(competences, it.competence) === id ? (it.atLeastCredits ?? []) : [],
    );
    return [[], ...[0, ...new Set(limits)].map((credits) => [{ id, credits }])];
  };
  return professions.flatMap(({ id: profession }) => {
    const possible = [...asked].filter((id) => {
      const holders = competences.find((it) => it.id === id)?.professions ?? [];
      return holders.length === 0 || holders.includes(profession);
    });
    const held = product(possible.map(ways)).map((it) => it.flat());
    const played = product(
      [...new Set(named("role").map((id) => idOf(roles, id)))].map((id) => [[], [id]] as const),
    ).map((it) => it.flat());
    return held.flatMap((list) =>
      played.flatMap((role) =>
        employments(criteria).map((employed): Person => ({ profession, competences: [...list], role, ...employed })),
      ),
    );
  });
}

/** Where some rule leaves open whether hired staff count, no answer is sure but for a unit without any. */
function employments(criteria: readonly Criterion[]): readonly Pick<Member, "employment">[] {
  const isStated = criteria.every(({ employment }) => employment !== undefined);
  return isStated ? [{}, { employment: "inhyrd" }] : [{}];
}

function meets(registers: Registers, person: Person, criterion: Criterion): boolean {
  const { professions, competences, roles } = registers.professions;
  const { profession, competence, role, atLeastCredits = 0, employment } = criterion;
  const isHired = person.employment === "inhyrd";
  if ((employment === "inhyrd" && !isHired) || (employment === "anstalld" && isHired)) return false;
  if (profession !== undefined && idOf(professions, profession) !== person.profession) return false;
  if (role !== undefined && !(person.role ?? []).includes(idOf(roles, role))) return false;
  if (competence === undefined) return true;
  return (person.competences ?? []).some(
    (held) =>
      typeof held !== "string" && held.id === idOf(competences, competence) && (held.credits ?? 0) >= atLeastCredits,
  );
}

/** The register's own id for a word that a rule uses. */
function idOf(entries: readonly { readonly id: string; readonly aliases?: readonly string[] }[], word: string): string {
  return entries.find(({ id, aliases = [] }) => id === word || aliases.includes(word))?.id ?? word;
}

function product<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (all, choice) => all.flatMap((chosen) => choice.map((one) => [...chosen, one])),
    [[]],
  );
}
