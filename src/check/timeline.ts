/** The verdict over a whole period, evaluated only on the days when something can change. */
import { addDays } from "../quantity/calendar.ts";
import { coveringBreakpoints, coveringOn, type Covering } from "../rulebook/covering.ts";
import type { IsoDate, Period, Profile, Requirement, RuleId, Rulebook } from "../rulebook/model.ts";
import { breakpointsOf, daysAhead } from "./breakpoints.ts";
import type { Distance } from "./outcome.ts";
import { stateAndGap, stateIfApplied, whyNotKnown } from "./requirement.ts";
import type { State } from "./result.ts";
import { readyRule, type ReadyRule } from "./rule-on-day.ts";
import { requirementsFor } from "./rules-for-unit.ts";
import { unitOf, unitOn, type Unit } from "./unit.ts";

/**
 * A stretch of days with one state. `state` is null where the requirement has ended. Where no source says that the
 * requirement applied, or no decided edition of the unit's own covers the days, it is unknown.
 */
export interface Stretch extends Period {
  readonly state: State | null;
  readonly gap: Distance | null;
  /** Why nobody knows whether the requirement applied; null where that is known. */
  readonly because: "before-known" | "after-known" | "after-last" | "not-covered" | null;
  /** What the unit's facts give if it did. */
  readonly ifApplied: Judged | null;
}

/** How a requirement comes out on one day, and by how much it is missed. */
interface Judged {
  readonly state: State;
  readonly gap: Distance | null;
}

/** Days that one edition covers, or none. */
export interface CoveredStretch extends Period {
  readonly covering: Covering;
}

/** One requirement over days: stretches in order, without gaps, each with its state. */
export interface RuleTimeline {
  readonly rule: RuleId;
  readonly title: string;
  readonly obligation: Requirement["obligation"];
  readonly stretches: readonly Stretch[];
}

/** How each requirement that concerns the unit comes out over the period, with the profile's own dated facts. */
export function timeline(
  rulebook: Rulebook,
  profile: Profile,
  period: Period,
  only?: readonly RuleId[],
): readonly RuleTimeline[] {
  const unit = unitOf({ profile, date: period.from, registers: rulebook.registers });
  return requirementsFor(rulebook, profile, only).map((rule) => ({
    rule: rule.id,
    title: rule.title,
    obligation: rule.obligation,
    stretches: stretchesOf(readyRule(rule, rulebook.registers), unit, rulebook, period),
  }));
}

function stretchesOf(rule: ReadyRule, unit: Unit, rulebook: Rulebook, period: Period): readonly Stretch[] {
  const days = [
    ...daysAhead(breakpointsOf(rule.rule), unitOn(unit, period.from)),
    ...coveringBreakpoints(rulebook, unit.profile.unit),
  ].filter((day) => period.from < day && day <= period.through);
  const starts: readonly IsoDate[] = [...new Set([period.from, ...days.sort()])];
  const stretches = starts.map((from, index): Stretch => {
    const next = starts[index + 1];
    const through = next === undefined ? period.through : addDays(next, -1);
    return { from, through, ...judgedOn(rule, unitOn(unit, from), rulebook) };
  });
  return joined(stretches);
}

function judgedOn(rule: ReadyRule, unit: Unit, rulebook: Rulebook): Omit<Stretch, keyof Period> {
  const judged = stateAndGap(rule, unit);
  if (judged === null) return { state: null, gap: null, because: null, ifApplied: null };
  const covering = coveringOn(rulebook, unit.profile.unit, unit.date).is;
  const ifApplied = stateIfApplied(rule, unit) ?? judged;
  if (covering !== "covered") return { state: "unknown", gap: null, because: covering, ifApplied };
  const because = whyNotKnown(rule, unit);
  return { ...judged, because, ifApplied: because === null ? null : ifApplied };
}

/** Which edition covers the days of a period, in order and without gaps. */
export function coveringOver(rulebook: Rulebook, profile: Profile, period: Period): readonly CoveredStretch[] {
  const starts = [period.from, ...coveringBreakpoints(rulebook, profile.unit)]
    .filter((day) => period.from <= day && day <= period.through)
    .toSorted();
  return [...new Set(starts)].map((from, index, all) => {
    const next = all[index + 1];
    return {
      from,
      through: next === undefined ? period.through : addDays(next, -1),
      covering: coveringOn(rulebook, profile.unit, from),
    };
  });
}

/** A stretch and the one before it are one when both say the same. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last !== undefined && saysTheSame(last, stretch))
      apart[apart.length - 1] = { ...last, through: stretch.through };
    else apart.push(stretch);
  }
  return apart;
}

function saysTheSame(a: Stretch, b: Stretch): boolean {
  return isSameJudged(a, b) && a.because === b.because && isSameJudged(a.ifApplied, b.ifApplied);
}

function isSameJudged(a: Pick<Stretch, "state" | "gap"> | null, b: Pick<Stretch, "state" | "gap"> | null): boolean {
  return a?.state === b?.state && a?.gap?.sentence === b?.gap?.sentence;
}
