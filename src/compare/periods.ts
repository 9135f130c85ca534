/**
 * Changes over a stretch of time. An exception that lived one summer is no difference between two year ends, so a
 * comparison of years gives both: what changed day by day, and the net from end to end.
 */
import { addDays } from "../quantity/calendar.ts";
import { hasContent, proposedVersions, ruleBreakpoints, type Dated } from "../rulebook/in-force.ts";
import type { IsoDate, Requirement, RequirementContent, Rulebook } from "../rulebook/model.ts";
import type { Axis, Change } from "./change.ts";
import { diff } from "./diff.ts";
import { compareDemands, type Demand } from "./requirement.ts";
import { situationOn } from "../rulebook/in-force.ts";

export interface DatedChanges {
  /** The first day of the new state. */
  readonly from: IsoDate;
  readonly changes: readonly Change[];
}

export interface PeriodDiff {
  readonly older: IsoDate;
  readonly newer: IsoDate;
  /** What changed on each day after `older`, up to and including `newer`. */
  readonly inside: readonly DatedChanges[];
  /** The difference between the two days themselves. */
  readonly net: readonly Change[];
  readonly proposals: readonly ProposedChange[];
}

/** A proposal beside what is in force on the newer day: never mixed in with what is decided. */
export interface ProposedChange {
  readonly rule: string;
  readonly title: string;
  readonly status: "foreslagen" | "aviserad";
  readonly text: string;
  /** Null when nothing is in force to compare with: the proposal would be new. */
  readonly axes: readonly Axis[] | null;
}

/** Everything that changes in one rulebook from one day to a later one. */
export function diffPeriod(rulebook: Rulebook, older: IsoDate, newer: IsoDate): PeriodDiff {
  const inside = changeDays(rulebook, older, newer).flatMap((from) => {
    const changes = diff({ rulebook, date: addDays(from, -1) }, { rulebook, date: from });
    return changes.length === 0 ? [] : [{ from, changes }];
  });
  return {
    older,
    newer,
    inside,
    net: diff({ rulebook, date: older }, { rulebook, date: newer }),
    proposals: proposalsOn(rulebook, newer),
  };
}

/** The days after `older` up to and including `newer` on which some rule may begin to say something else. */
export function changeDays(rulebook: Rulebook, older: IsoDate, newer: IsoDate): readonly IsoDate[] {
  const days = rulebook.rules.filter(hasContent).flatMap((rule): readonly IsoDate[] => ruleBreakpoints<unknown>(rule));
  return [...new Set(days)].filter((day) => older < day && day <= newer).sort();
}

function proposalsOn(rulebook: Rulebook, date: IsoDate): readonly ProposedChange[] {
  return rulebook.rules.filter(hasContent).flatMap((rule) =>
    proposedVersions<unknown>(rule as Dated<unknown>).flatMap(({ standing, text }): readonly ProposedChange[] => {
      if (standing.status !== "foreslagen" && standing.status !== "aviserad") return [];
      const axes = rule.kind === "requirement" ? axesOfProposal(rule, text, rulebook, date) : null;
      return [{ rule: rule.id, title: rule.title, status: standing.status, text, axes }];
    }),
  );
}

function axesOfProposal(
  rule: Requirement,
  text: string,
  { registers }: Rulebook,
  date: IsoDate,
): readonly Axis[] | null {
  const situation = situationOn<RequirementContent>(rule, date);
  const proposal = rule.versions.find((version) => version.text === text);
  if (situation.is !== "in-force" || proposal === undefined) return null;
  const demand = ({ judgement, when, text: words }: RequirementContent & { readonly text: string }): Demand => ({
    content: { judgement, when },
    text: words,
    obligation: rule.obligation,
    consequence: rule.consequence,
  });
  return compareDemands(demand(situation.version), demand(proposal), registers);
}
