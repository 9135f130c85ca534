/** The rows of a profile's staff, made ready once: who can count at all, in the register's own words. */
import { exact, type Exact } from "../quantity/exact.ts";
import { edges } from "../rulebook/in-force.ts";
import { idsByWord } from "../rulebook/vocabulary.ts";
import type { IsoDate, Profile, Registers, StaffSelection } from "../rulebook/model.ts";
import type { Steps } from "./steps.ts";
import type { StaffMember } from "./profile.ts";

/** A competence that a row holds, from the day it is completed. */
interface Held {
  readonly id: string;
  readonly credits: number | undefined;
  readonly completed: IsoDate | undefined;
  /** Its place among the row's competences. */
  readonly place: number;
}

/** A row that can count on some day, with its place in the profile. */
export interface Row {
  readonly entry: StaffMember;
  readonly index: number;
  readonly profession: string;
  readonly roles: readonly string[];
  /** The roles that some row of the unit names; null where this row says all of its own. */
  readonly named: ReadonlySet<string> | null;
  readonly competences: readonly Held[];
  readonly percent: Exact | null;
}

/** `counts` keeps how many each selection counts, day by day. */
export interface Staff {
  readonly rows: readonly Row[];
  readonly counts: Map<StaffSelection, Steps<HeadCount>>;
}

/** How many and how much, for certain and at most. A missing percentage is anything from 0 to 100. */
export interface HeadCount {
  readonly persons: { readonly low: Exact; readonly high: Exact };
  /** Percent of full time, summed. */
  readonly percent: { readonly low: Exact; readonly high: Exact };
}

const NEVER: readonly IsoDate[] = [];

/** The days on which somebody may come to count otherwise, in no order. */
export function staffEdges({ from, through, competences = [] }: StaffMember): readonly IsoDate[] {
  const isDated = competences.some((held) => typeof held !== "string" && held.completed !== undefined);
  // Most rows are the same on every day.
  if (from === undefined && through === undefined && !isDated) return NEVER;
  const completed = competences.flatMap((held) => (typeof held === "string" ? [] : (held.completed ?? [])));
  return [...edges(from, through), ...completed];
}

const NO_ROLES: readonly string[] = [];
const NOTHING_HELD: readonly Held[] = [];

/** The register's id for each word. */
type Ids = ReturnType<typeof idsByWord>;

function heldBy(competences: NonNullable<StaffMember["competences"]>, ids: Ids): readonly Held[] {
  return competences.map((held, place) => {
    const { id, credits, completed } = typeof held === "string" ? { id: held } : held;
    return { id: ids.get(id) ?? id, credits, completed, place };
  });
}

/** Null when the profile says nothing of its staff. */
export function staffOf(staff: Profile["staff"], registers: Registers): Staff | null {
  if (staff === undefined) return null;
  // Looked up once, not for each row.
  const professions = idsByWord(registers.professions.professions);
  const competences = idsByWord(registers.professions.competences);
  const roleIds = idsByWord(registers.professions.roles);
  const rows: Row[] = [];
  const named = new Set<string>();
  for (const [index, entry] of staff.entries()) {
    const roles = entry.role === undefined ? NO_ROLES : entry.role.map((role) => roleIds.get(role) ?? role);
    for (const role of roles) named.add(role);
    // Vacant posts are nobody, and a percentage of 0 is nobody at this unit.
    if (entry.employment === "vakant" || entry.percent === 0) continue;
    rows.push({
      entry,
      index,
      profession: professions.get(entry.profession) ?? entry.profession,
      roles,
      named: entry.role === undefined ? named : null,
      competences: entry.competences === undefined ? NOTHING_HELD : heldBy(entry.competences, competences),
      percent: entry.percent === undefined ? null : exact(entry.percent),
    });
  }
  return { rows, counts: new Map() };
}
