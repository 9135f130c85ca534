/**
 * Two rulebooks compared over all time, as a pull request needs it: a changed day in the future is a change too. Every
 * rule is compared on each of its days on either side, and what is the same change on several days is told once.
 */
import { kept } from "../check/lazily.ts";
import { addDays } from "../quantity/calendar.ts";
import { ruleBreakpoints } from "../rulebook/in-force.ts";
import type { ContentRule, IsoDate, Rulebook } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { diffPair } from "./diff.ts";
import { pairRules, type Pair } from "./pairing.ts";
import { proposalChanges, type ProposalChange } from "./proposals.ts";
import { sharingRegisters } from "./same-registers.ts";

/** Days on which the two rulebooks differ in one way. `through` is null where it has no end. */
export interface Days {
  readonly from: IsoDate;
  readonly through: IsoDate | null;
}

export interface LastingChange {
  readonly change: Change;
  /** At least one, in order, none touching the next. */
  readonly days: readonly [Days, ...Days[]];
}

export interface RevisionDiff {
  readonly changes: readonly LastingChange[];
  readonly proposals: readonly ProposalChange[];
}

const KNOWN = new WeakMap<Rulebook, WeakMap<Rulebook, RevisionDiff>>();

/**
 * Everything that applies differently on some day, in document order, and every proposal that changed. A pull request asks
 * it of the same two several times: what they mean, for whom, and for the number of the version.
 */
export function diffRevisions(older: Rulebook, newer: Rulebook): RevisionDiff {
  const known = kept(KNOWN, older, () => new WeakMap<Rulebook, RevisionDiff>());
  return kept(known, newer, () => compared(older, newer));
}

function compared(older: Rulebook, newer: Rulebook): RevisionDiff {
  const before = sharingRegisters(older, newer);
  const sameRegisters = before.registers === newer.registers;
  return {
    changes: pairRules(before, newer)
      .filter((pair) => !sameRegisters || !isSameRule(pair))
      .flatMap((pair) => lastingChanges(pair, before, newer)),
    proposals: proposalChanges(older, newer),
  };
}

/** Told quickly: what is written in another way is compared all the same. */
function isSameRule({ older, newer }: Pair): boolean {
  return older === newer || JSON.stringify(older) === JSON.stringify(newer);
}

function lastingChanges(pair: Pair, older: Rulebook, newer: Rulebook): readonly LastingChange[] {
  const days = [...new Set([...breakpointsOf(pair.older), ...breakpointsOf(pair.newer)])].sort();
  const found = new Map<string, LastingChange>();
  for (const [index, date] of days.entries()) {
    const change = diffPair(pair, { rulebook: older, date }, { rulebook: newer, date });
    if (change === null) continue;
    const next = days[index + 1];
    const stretch = { from: date, through: next === undefined ? null : addDays(next, -1) };
    const name = `${change.class} ${change.fingerprint}`;
    const known = found.get(name);
    found.set(
      name,
      known === undefined ? { change, days: [stretch] } : { ...known, days: extended(known.days, stretch) },
    );
  }
  return [...found.values()];
}

function breakpointsOf(rule: ContentRule | null): readonly IsoDate[] {
  return rule === null ? [] : ruleBreakpoints<unknown>(rule);
}

/** Joins the stretch with the last one when nothing lies between them. */
function extended([first, ...rest]: LastingChange["days"], stretch: Days): LastingChange["days"] {
  const last = rest.at(-1) ?? first;
  if (last.through === null || addDays(last.through, 1) !== stretch.from) return [first, ...rest, stretch];
  const joined = { from: last.from, through: stretch.through };
  return rest.length === 0 ? [joined] : [first, ...rest.slice(0, -1), joined];
}
