/**
 * Changes over a stretch of time. An exception that lived one summer is no difference between two year ends, so a
 * comparison of years gives both: what changed day by day, and the net from end to end.
 */
import { addDays } from "../quantity/calendar.ts";
import { hasContent, ruleBreakpoints } from "../rulebook/in-force.ts";
import type { IsoDate, Rulebook } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { diff, diffPair } from "./diff.ts";
import { standingProposals, type StandingProposal } from "./proposals.ts";

/** What changes on one day. */
export interface DatedChanges {
  /** The first day of the new state. */
  readonly from: IsoDate;
  readonly changes: readonly Change[];
}

/** All that changes in one rulebook between two days, step by step and as a whole. */
export interface PeriodDiff {
  readonly older: IsoDate;
  readonly newer: IsoDate;
  /** What changed on each day after `older`, up to and including `newer`. */
  readonly inside: readonly DatedChanges[];
  /** The difference between the two days themselves. */
  readonly net: readonly Change[];
  readonly proposals: readonly StandingProposal[];
}

/** Everything that changes in one rulebook from one day to a later one. */
export function diffPeriod(rulebook: Rulebook, older: IsoDate, newer: IsoDate): PeriodDiff {
  return {
    older,
    newer,
    inside: byDay(stepsWithin(rulebook, older, newer)),
    net: diff({ rulebook, date: older }, { rulebook, date: newer }),
    proposals: standingProposals({ rulebook, date: newer }),
  };
}

/** One change, and the day that it comes. */
interface Step {
  readonly from: IsoDate;
  readonly change: Change;
}

/** Each rule on its own days: on any other day nothing of it can change. */
function stepsWithin(rulebook: Rulebook, older: IsoDate, newer: IsoDate): readonly Step[] {
  return rulebook.rules.filter(hasContent).flatMap((rule) =>
    ruleBreakpoints<unknown>(rule)
      .filter((day) => older < day && day <= newer)
      .flatMap((from): readonly Step[] => {
        const pair = { older: rule, newer: rule, flags: [] };
        const change = diffPair(pair, { rulebook, date: addDays(from, -1) }, { rulebook, date: from });
        return change === null ? [] : [{ from, change }];
      }),
  );
}

function byDay(steps: readonly Step[]): readonly DatedChanges[] {
  const days = [...new Set(steps.map(({ from }) => from))].sort();
  return days.map((from) => ({
    from,
    changes: steps.filter((step) => step.from === from).map(({ change }) => change),
  }));
}
