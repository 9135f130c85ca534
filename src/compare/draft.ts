/**
 * A requirement with one of its versions changed, as if the change were decided: the rulebook that a proposal would make,
 * to be compared with the one there is by the same functions as two rulebooks of two days.
 */
import { withValue } from "../check/edit.ts";
import type { Requirement, RequirementContent, Rulebook, Standing, Version } from "../rulebook/model.ts";
import type { IsoDate, Obligation } from "../rulebook/model.ts";
import { addDays } from "../quantity/calendar.ts";
import type { Change } from "./change.ts";
import { diff } from "./diff.ts";
import { impact, type Impact } from "./impact.ts";
import type { FleetUnit } from "./fleet-unit.ts";
import type { Side } from "./side.ts";

type ContentVersion = Version<RequirementContent>;
type Decided = Extract<Standing, { readonly status: "beslutad" }>;

/**
 * Which version a draft begins with. `after`: it is in force, and a new one follows it. `instead`: it has not begun, so
 * the draft stands in its place; `from` is the day that it is compared from, which a proposal need not have.
 */
export type Base =
  | { readonly is: "after"; readonly index: number }
  | { readonly is: "instead"; readonly index: number; readonly from: IsoDate | null };

/** What a draft says otherwise than its base. */
export interface Draft {
  readonly from: IsoDate;
  readonly obligation: Obligation;
  readonly text: string;
  /** New values in the version's content, with their paths from the version. */
  readonly values: readonly DraftedValue[];
}

/** A figure or a word of a check that a draft replaces. */
export interface DraftedValue {
  readonly path: readonly (string | number)[];
  readonly value: number | string;
}

/** What the draft changes from a day on, and for whom. */
export interface DraftedDay {
  readonly date: IsoDate;
  readonly change: Change;
  readonly impact: Impact;
}

/** The version that a draft of the rule begins with: the one in force, else the next to begin, else the last proposal. */
export function baseOf({ versions }: Requirement, today: IsoDate): Base | null {
  const decided = versions.flatMap(({ standing }, index) =>
    standing.status === "beslutad" ? [{ index, from: standing.from, through: standing.through }] : [],
  );
  const current = decided.find(({ from, through }) => from <= today && (through === null || today <= through));
  if (current !== undefined) return { is: "after", index: current.index };
  const coming = decided.find(({ from }) => from > today);
  if (coming !== undefined) return { is: "instead", index: coming.index, from: coming.from };
  const index = versions.findLastIndex(({ standing: { status } }) => status === "foreslagen" || status === "aviserad");
  const standing = versions[index]?.standing;
  return standing === undefined || standing.status === "beslutad"
    ? null
    : { is: "instead", index, from: intendedDay(standing) };
}

/** The first day that a proposal is meant for: its own, or its edition's. */
function intendedDay({ intended }: Exclude<Standing, Decided>): IsoDate | null {
  if (intended?.from !== undefined) return intended.from;
  return intended?.edition === undefined ? null : `${intended.edition}-01-01`;
}

/** The draft that changes nothing: what its base says, from the day that it is compared from. */
export function unchangedDraft({ versions, obligation }: Requirement, base: Base, from: IsoDate): Draft {
  const day = base.is === "instead" ? (base.from ?? from) : from;
  return { from: day, obligation, text: versions[base.index]?.text ?? "", values: [] };
}

/** The version that the draft makes, as if it were decided. Null where there is none to begin with. */
export function draftedVersion(rule: Requirement, base: Base, draft: Draft): ContentVersion | null {
  const source = rule.versions[base.index];
  if (source === undefined) return null;
  return {
    ...draft.values.reduce((version, { path, value }) => withValue(version, path, value), source),
    text: draft.text,
    decision: null,
    assessment: null,
    standing: standingOf(source.standing, draft.from),
  };
}

/** The rule as it would be if the draft were decided. */
export function draftedRule(rule: Requirement, base: Base, draft: Draft): Requirement {
  const drafted = draftedVersion(rule, base, draft);
  if (drafted === null) return rule;
  const others = rule.versions.filter(
    (version, index) => !(base.is === "instead" && index === base.index) && !beginsOn(version, draft.from),
  );
  const at = others.findIndex(({ standing }) => standing.status !== "beslutad" || standing.from > draft.from);
  const versions = at === -1 ? [...others, drafted] : others.toSpliced(at, 0, drafted);
  return { ...rule, obligation: draft.obligation, versions: succeeding(versions) };
}

function beginsOn({ standing }: ContentVersion, date: IsoDate): boolean {
  return standing.status === "beslutad" && standing.from === date;
}

/** A last day that is stated stands, unless the draft begins after it. */
function standingOf(standing: Standing, from: IsoDate): Decided {
  const last = standing.status === "beslutad" ? statedEnd(standing) : (standing.intended?.through ?? null);
  const through = last === null || last < from ? null : last;
  return { status: "beslutad", from, through, end: through === null ? "open" : "stated" };
}

function statedEnd({ end, through }: Decided): IsoDate | null {
  return end === "stated" ? through : null;
}

/** Every decided version lasts until the next one begins, or until its own last day. */
function succeeding(versions: readonly ContentVersion[]): readonly ContentVersion[] {
  const starts = versions.flatMap(({ standing }) => (standing.status === "beslutad" ? [standing.from] : [])).sort();
  return versions.map((version) => {
    const { standing } = version;
    if (standing.status !== "beslutad") return version;
    const next = starts.find((day) => day > standing.from);
    const own = statedEnd(standing);
    const before = next === undefined ? null : addDays(next, -1);
    if (before === null) return { ...version, standing: { ...standing, through: own, end: own ? "stated" : "open" } };
    return own !== null && own <= before
      ? version
      : { ...version, standing: { ...standing, through: before, end: "superseded" } };
  });
}

/** The rules without the draft and with it, and the days on which they may differ because of it. */
export interface DraftedSides {
  readonly older: Rulebook;
  readonly newer: Rulebook;
  readonly days: readonly IsoDate[];
}

/** A proposal is compared with itself as it stands: both are taken as decided. */
export function draftedSides(rulebook: Rulebook, rule: Requirement, base: Base, draft: Draft): DraftedSides {
  const before = base.is === "after" ? rule : draftedRule(rule, base, { ...unchangedDraft(rule, base, draft.from) });
  const first = base.is === "after" ? draft.from : (base.from ?? draft.from);
  return {
    older: { ...rulebook, rules: [before] },
    newer: { ...rulebook, rules: [draftedRule(rule, base, draft)] },
    days: [...new Set([first, draft.from])].sort(),
  };
}

/**
 * What the draft changes, day by day, with the units of a fleet that come out differently.
 *
 * @throws {ContradictionError} when a unit shows a direction that the comparison denies.
 */
export function draftedDays({ older, newer, days }: DraftedSides, fleet: readonly FleetUnit[]): readonly DraftedDay[] {
  return days.flatMap((date): readonly DraftedDay[] => {
    const sides: readonly [Side, Side] = [
      { rulebook: older, date },
      { rulebook: newer, date },
    ];
    const [change] = diff(...sides);
    return change === undefined ? [] : [{ date, change, impact: impact(...sides, fleet) }];
  });
}
