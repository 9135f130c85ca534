/** How many units of a fleet a change of the rulebook makes fall, on the first day of each change. */
import { isWithin } from "../quantity/calendar.ts";
import type { IsoDate, RuleId, Rulebook } from "../rulebook/model.ts";
import { concernsUnit, hasContent } from "../rulebook/in-force.ts";
import { groupBy } from "../quantity/group.ts";
import type { Change } from "./change.ts";
import { comparedFleet, isJudgedAlike, readyUnits } from "./fleet-outcomes.ts";
import type { Compared, FleetUnit } from "./fleet-unit.ts";
import { isAsked, isKnownOnly, isSupposed, isWorse } from "./impact.ts";
import type { Pair } from "./pairing.ts";
import type { LastingChange } from "./revisions.ts";
import { sharingRegisters } from "./same-registers.ts";
import { ruleOnSide } from "./rule-on-side.ts";
import type { Side } from "./side.ts";

export interface RevisionImpact {
  /** Units that a changed requirement concerns: all others are judged as before, and show nothing. */
  readonly units: number;
  /** How many of the changed rules judge units at all. */
  readonly requirements: number;
  /** Units that get at least one new breach on some day. */
  readonly unitsWorse: number;
  /** Units that have to tell something new, or to attest, before anybody knows. */
  readonly unitsAsked: number;
  /** The most units that get a new breach of a requirement, where any does. */
  readonly rules: readonly { readonly rule: RuleId; readonly title: string; readonly newlyBreached: number }[];
  /** Units that would not meet a changed requirement if what is assumed of it holds: that it is new, or that it binds them. */
  readonly supposed: {
    readonly units: number;
    readonly rules: readonly { readonly rule: RuleId; readonly title: string; readonly units: number }[];
  };
  /** Changed requirements that concern no unit of the fleet: what they mean for units is not seen. */
  readonly untried: readonly { readonly rule: RuleId; readonly title: string }[];
}

/** More days than this say no more of what a change means. */
const MOST_DAYS = 24;

/** @throws {ContradictionError} when a unit shows a direction that the comparison denies. */
export function impactOfRevisions(
  older: Rulebook,
  newer: Rulebook,
  changes: readonly LastingChange[],
  fleet: readonly FleetUnit[],
): RevisionImpact {
  const requirements = changes.filter(({ change }) => change.kind === "requirement");
  const days = [...new Set(requirements.map(({ days: [{ from }] }) => from))].sort().slice(-MOST_DAYS);
  const worse = new Set<string>();
  const rules = new Map<RuleId, RevisionImpact["rules"][number]>();
  const perhaps: Compared[] = [];
  const asked = new Set<string>();
  const before = sharingRegisters(older, newer);
  const sides = (date: IsoDate): readonly [Side, Side] => [
    { rulebook: before, date },
    { rulebook: newer, date },
  ];
  const [first] = days;
  const units = first === undefined ? [] : readyUnits(...sides(first), fleet);
  for (const date of days) {
    const { changes: changed, all } = comparedFleet(...sides(date), units, changesOn(sides(date), requirements));
    const breached = groupBy(all.filter(isWorse), ({ change }) => change.rule);
    for (const { unit } of [...breached.values()].flat()) worse.add(unit);
    for (const it of all) if (it.older !== it.newer && isAsked(it)) asked.add(it.unit);
    perhaps.push(...all.filter((it) => isKnownOnly(it) || isSupposed(it)));
    for (const { rule, title } of changed) {
      const newlyBreached = breached.get(rule)?.length ?? 0;
      const known = rules.get(rule)?.newlyBreached ?? 0;
      if (newlyBreached > known) rules.set(rule, { rule, title, newlyBreached });
    }
  }
  const reached = new Map(
    requirements.map(({ change: { rule, title } }) => [
      rule,
      { rule, title, units: concerned(rule, [older, newer], fleet) },
    ]),
  );
  const all = [...reached.values()];
  return {
    units: new Set(all.flatMap((it) => it.units)).size,
    requirements: all.length,
    unitsWorse: worse.size,
    unitsAsked: asked.size,
    rules: [...rules.values()],
    supposed: supposedIn(perhaps),
    untried: all.filter((it) => it.units.length === 0).map(({ rule, title }) => ({ rule, title })),
  };
}

/** Each unit once for a requirement, on whichever of the days. */
function supposedIn(perhaps: readonly Compared[]): RevisionImpact["supposed"] {
  const byRule = groupBy(perhaps, ({ change }) => change.rule);
  return {
    units: unitsIn(perhaps),
    rules: [...byRule].flatMap(([rule, own]) => {
      const [first] = own;
      return first === undefined ? [] : [{ rule, title: first.change.title, units: unitsIn(own) }];
    }),
  };
}

function unitsIn(compared: readonly Compared[]): number {
  return new Set(compared.map(({ unit }) => unit)).size;
}

/** What has been found to change a rule on a day, by the name that it then has. What is only told in other words hits nobody. */
function changesOn([older, newer]: readonly [Side, Side], changes: readonly LastingChange[]) {
  const known = new Map(
    changes
      .filter(({ days }) => days.some((stretch) => isWithin(newer.date, stretch)))
      .map(({ change }) => [change.rule, change]),
  );
  return (pair: Pair): Change | null => {
    if (isJudgedAlike(pair, older, newer)) return null;
    const onSide = ruleOnSide(pair.newer, newer) ?? ruleOnSide(pair.older, older);
    return (onSide && known.get(onSide.rule.id)) ?? null;
  };
}

/** The units that a requirement concerns, as it stands in some of the rulebooks. */
function concerned(id: RuleId, rulebooks: readonly Rulebook[], fleet: readonly FleetUnit[]): readonly FleetUnit[] {
  const rules = rulebooks.flatMap(({ rules: all }) => all.filter(hasContent).filter((rule) => rule.id === id));
  return fleet.filter(({ profile }) => rules.some((rule) => concernsUnit(rule, profile.unit)));
}
