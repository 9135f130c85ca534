/** What lies ahead in a care choice until the end of a year: what is decided, what is only proposed, what nobody knows. */
import { addDays } from "../quantity/calendar.ts";
import { hasContent, ruleBreakpoints } from "../rulebook/in-force.ts";
import type { ContentRule, Edition, IsoDate, Module } from "../rulebook/model.ts";
import { belongsTo } from "../rulebook/modules.ts";
import { endingExceptions, hasOpenEnd, isReviewed, type EndingException } from "../rulebook/unsettled.ts";
import type { Change } from "./change.ts";
import { diffPair } from "./diff.ts";
import type { StandingProposal } from "./proposals.ts";
import { isDated } from "./report.ts";
import type { Side } from "./side.ts";

export interface Ahead {
  readonly year: string;
  /** The last day of the year. */
  readonly through: IsoDate;
  /** The edition of the year when a decision is behind it. Null: nobody knows what the year's edition will say. */
  readonly edition: Edition | null;
  readonly decided: readonly DecidedChange[];
  readonly ending: readonly EndingException[];
  readonly proposed: readonly StandingProposal[];
  readonly reviewed: readonly ContentRule[];
  /** Rules in force that nothing decided ends, while no edition of the year is decided: they may stand or go. */
  readonly open: readonly ContentRule[];
}

/** A change on a day that a source states. */
export interface DecidedChange {
  readonly rule: ContentRule;
  readonly from: IsoDate;
  readonly change: Change;
}

/** `proposals` are those of the whole rulebook: finding what they would mean takes time, and is done once for all modules. */
export function aheadOf(side: Side, module: Module, year: string, proposals: readonly StandingProposal[]): Ahead {
  const { rulebook, date } = side;
  const through = `${year}-12-31`;
  const rules = rulebook.rules.filter(hasContent).filter((rule) => belongsTo(rule, module));
  const edition = module.editions.find((it) => it.year === year && it.state !== "kommande") ?? null;
  const ids = new Set(rules.map(({ id }) => id));
  return {
    year,
    through,
    edition,
    decided: rules
      .flatMap((rule) => decidedChanges(side, rule, through))
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    ending: rules.flatMap((rule) => endingExceptions(rule, date, through)),
    proposed: proposals.filter(({ rule, intended }) => ids.has(rule) && isInReach(intended, year, through)),
    reviewed: rules.filter((rule) => isReviewed(rule, date)),
    open: edition === null ? rules.filter((rule) => hasOpenEnd(rule, date)) : [],
  };
}

/** The start and the end of an exception are told as the exception, and a day of our own changes nothing. */
function decidedChanges({ rulebook, date }: Side, rule: ContentRule, through: IsoDate): readonly DecidedChange[] {
  const days = ruleBreakpoints<unknown>(rule).filter((day) => date < day && day <= through);
  return days.flatMap((from) => {
    const pair = { older: rule, newer: rule, flags: [] };
    const change = diffPair(pair, { rulebook, date: addDays(from, -1) }, { rulebook, date: from });
    if (change === null || change.class === "temporary-exception") return [];
    return isDated(change) ? [{ rule, from, change }] : [];
  });
}

/** A proposal for a later year is no news of this one; one without a time may come any day. */
function isInReach(intended: StandingProposal["intended"], year: string, through: IsoDate): boolean {
  if (intended?.edition !== undefined) return intended.edition <= year;
  return intended?.from === undefined || intended.from <= through;
}
