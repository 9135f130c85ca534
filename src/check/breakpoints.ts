/** The days on which a unit's own profile may make a check come out differently. Between them every result is constant. */
import { addDays } from "../quantity/calendar.ts";
import { edges } from "../rulebook/in-force.ts";
import type { IsoDate, Profile, Registers } from "../rulebook/model.ts";

/** In order, without repeats. `registers` tells how old each fact may be. */
export function profileBreakpoints(profile: Profile, registers: Registers): readonly IsoDate[] {
  return [
    ...new Set([
      ...(profile.seasons ?? []).flatMap((season) => edges(season.from, season.through)),
      ...(profile.staff ?? []).flatMap(staffEdges),
      ...(profile.addOns ?? []).flatMap((addOn) => edges(addOn.from, addOn.ends)),
      ...(profile.subcontractors ?? []).flatMap((it) => edges(it.from, it.through)),
      ...Object.values(profile.attestations ?? {}).flatMap((it) => edges(it?.date, it?.expires)),
      ...factEdges(profile, registers),
    ]),
  ].sort();
}

function staffEdges(member: NonNullable<Profile["staff"]>[number]): readonly IsoDate[] {
  const completed = (member.competences ?? []).flatMap((held) =>
    typeof held === "string" || held.completed === undefined ? [] : [held.completed],
  );
  return [...edges(member.from, member.through), ...completed];
}

/** A fact is stale the day after its last good day. */
function factEdges(profile: Profile, registers: Registers): readonly IsoDate[] {
  return registers.facts.flatMap(({ id, maxAgeDays }) => {
    const entry = profile.facts?.[id];
    if (maxAgeDays === undefined || entry === undefined) return [];
    const own = typeof entry === "object" && "asOf" in entry ? entry.asOf : undefined;
    const asOf = own ?? profile.asOf;
    return asOf === undefined ? [] : [addDays(asOf, maxAgeDays + 1)];
  });
}
