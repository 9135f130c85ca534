/** The days on which the answer to a requirement may change for a unit. Between them every result is constant. */
import { addDays } from "../quantity/calendar.ts";
import { edges, ruleBreakpoints } from "../rulebook/in-force.ts";
import type {
  Grant,
  GrantContent,
  IsoDate,
  Profile,
  Registers,
  Requirement,
  RequirementContent,
  RuleId,
} from "../rulebook/model.ts";
import { kept } from "./lazily.ts";
import type { Need } from "./need.ts";
import { conditionsAskedBy, partsReadBy } from "./needs.ts";
import { ownDay } from "./facts.ts";
import { ownEntry } from "./profile.ts";
import { staffEdges } from "./staff-rows.ts";
import { turningDays, type TimeSince } from "./conditions/time-since.ts";
import { unitOf, type Unit } from "./unit.ts";

/**
 * The rule's own days and those of the parts of the profile that it reads, in order and without repeats: a unit with
 * many posts is not asked about its opening hours once for each of them. `registers` tells how old each fact may be.
 */
export function breakpoints(rule: Requirement | Grant, profile: Profile, registers: Registers): readonly IsoDate[] {
  return daysAhead(breakpointsOf(rule), unitOf({ profile, registers, date: "" }));
}

/** What a rule itself says of its breakpoints: the parts of a profile that it reads, and its own days. */
export interface RuleBreakpoints {
  readonly id: RuleId;
  readonly parts: readonly Need["part"][];
  readonly days: readonly IsoDate[];
  /** What turns so long after a day that the profile states. */
  readonly turns: readonly TimeSince[];
}

const KNOWN = new WeakMap<Requirement | Grant, RuleBreakpoints>();

export function breakpointsOf(rule: Requirement | Grant): RuleBreakpoints {
  return kept(KNOWN, rule, () => workedOut(rule));
}

function workedOut(rule: Requirement | Grant): RuleBreakpoints {
  return {
    id: rule.id,
    parts: [...new Set(partsReadBy(rule).map(({ part }) => part))],
    turns: conditionsAskedBy(rule).filter((condition) => condition.kind === "time-since"),
    days: rule.kind === "grant" ? ruleBreakpoints<GrantContent>(rule) : ruleBreakpoints<RequirementContent>(rule),
  };
}

/** The breakpoints that come after the unit's day. */
export function daysAhead({ id, parts, days, turns }: RuleBreakpoints, unit: Unit): readonly IsoDate[] {
  const all = [
    ...days,
    ...parts.flatMap((part) => edgesOf(part, id, unit)),
    ...turns.flatMap((condition) => turningDays(condition, unit.profile)),
  ];
  return [...new Set(all.filter((day) => day > unit.date))].sort();
}

function edgesOf(part: Need["part"], id: RuleId, unit: Unit): readonly IsoDate[] {
  if (part === "attestation") {
    const own = ownEntry(unit.profile.attestations, id);
    return edges(own?.date, own?.expires);
  }
  return kept((unit.ready.edges ??= new Map()), part, () => edgesIn(part, unit));
}

/** The days of a part that are the same for every rule. */
function edgesIn(part: Exclude<Need["part"], "attestation">, { profile, registers }: Unit): readonly IsoDate[] {
  switch (part) {
    case "openingHours":
      return (profile.seasons ?? []).flatMap((season) => edges(season.from, season.through));
    case "staff":
      return (profile.staff ?? []).flatMap(staffEdges);
    case "addOns":
      return (profile.addOns ?? []).flatMap((addOn) => [
        ...edges(addOn.from, addOn.ends),
        ...edges(addOn.noticeGiven, null),
      ]);
    case "subcontractors":
      return (profile.subcontractors ?? []).flatMap((it) => edges(it.from, it.through));
    case "fact":
      return factEdges(profile, registers);
    case "presence":
    case "operator":
    case "municipality":
      return [];
  }
}

/** A fact counts from its own day, and is stale the day after its last good one. */
function factEdges(profile: Profile, registers: Registers): readonly IsoDate[] {
  return registers.facts.flatMap(({ id, maxAgeDays }) => {
    const entry = profile.facts?.[id];
    if (entry === undefined) return [];
    const own = ownDay(entry);
    const asOf = own ?? profile.asOf;
    const last = asOf === undefined || maxAgeDays === undefined ? null : addDays(asOf, maxAgeDays);
    return edges(own, last);
  });
}
