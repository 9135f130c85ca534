/** How one selection of staff relates to another: fewer people meet the newer, or more, or others. */
import { canonical } from "../../check/profile.ts";
import type { Registers, StaffSelection } from "../../rulebook/model.ts";
import { orderingOf } from "./relation.ts";
import type { Ordering } from "./relation.ts";

type Criterion = StaffSelection["anyOf"][number];

/**
 * `tighter` when everybody who counts in the newer counts in the older, and not the reverse. Null where the one says
 * whether hired staff count and the other does not.
 */
export function compareSelections(older: StaffSelection, newer: StaffSelection, registers: Registers): Ordering | null {
  const isOpen = new Set([...older.anyOf, ...newer.anyOf].map(({ employment }) => employment === undefined));
  if (isOpen.size > 1) return null;
  return orderingOf(isNarrower(newer, older, registers), isNarrower(older, newer, registers));
}

function isNarrower(narrow: StaffSelection, wide: StaffSelection, registers: Registers): boolean {
  return narrow.anyOf.every((demand) => wide.anyOf.some((other) => asksForMore(demand, other, registers)));
}

/** True when whoever meets `demand` also meets `other`: it asks for all that the other does. */
function asksForMore(demand: Criterion, other: Criterion, registers: Registers): boolean {
  const same = (vocabulary: "professions" | "competences" | "roles", a: string | undefined, b: string | undefined) =>
    b === undefined || (a !== undefined && canonical(registers, vocabulary, a) === canonical(registers, vocabulary, b));
  return (
    same("professions", demand.profession, other.profession) &&
    same("competences", demand.competence, other.competence) &&
    same("roles", demand.role, other.role) &&
    (demand.atLeastCredits ?? 0) >= (other.atLeastCredits ?? 0) &&
    (demand.employment === other.employment || other.employment === "alla")
  );
}
