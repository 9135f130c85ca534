/** A comparison as it is reported: what changed and when, the net, and the proposals beside. This is what `--out json` prints. */
import type { IsoDate, RuleId, Rulebook } from "../rulebook/model.ts";
import { CHANGE_CLASSES, type Change, type ChangeClass } from "./change.ts";
import { diff } from "./diff.ts";
import { diffPeriod } from "./periods.ts";
import { standingProposals, type ProposalChange, type StandingProposal } from "./proposals.ts";
import { diffRevisions, type Days, type LastingChange } from "./revisions.ts";
import type { Side } from "./side.ts";

/** A side as the reader called it, and its day where it has one. */
export interface SideName {
  readonly name: string;
  readonly date: IsoDate | null;
}

export interface DiffReport {
  readonly schemaVersion: "1.0";
  readonly outcome: "completed";
  readonly older: SideName;
  readonly newer: SideName;
  /** How many of each class. Rules that are only known from a day, or through one, are counted apart. */
  readonly counts: Readonly<Record<ChangeClass, number>> & {
    readonly knownFrom: number;
    readonly knownThrough: number;
  };
  readonly changes: readonly LastingChange[];
  /** The difference between the two days, where what happened between them is told in `changes`. */
  readonly net: readonly Change[] | null;
  readonly proposals: readonly StandingProposal[];
  /** Between two rulebooks: the proposals that came, went or changed. */
  readonly proposalChanges: readonly ProposalChange[];
}

type Names = Pick<DiffReport, "older" | "newer">;

/** Which rules are reported. */
export type HasRule = (rule: RuleId) => boolean;

/** One rulebook from one day to a later one. */
export function reportOnPeriod(
  rulebook: Rulebook,
  days: readonly [IsoDate, IsoDate],
  names: Names,
  hasRule: HasRule,
): DiffReport {
  const { inside, net, proposals } = diffPeriod(rulebook, ...days);
  const changes = inside.flatMap(({ from, changes: own }) =>
    own.map((change): LastingChange => ({ change, days: [{ from, through: null }] })),
  );
  return reportOf(names, { changes, net, proposals, proposalChanges: [] }, hasRule);
}

/** Two rulebooks over all time. */
export function reportOnRevisions(older: Rulebook, newer: Rulebook, names: Names, hasRule: HasRule): DiffReport {
  const { changes, proposals } = diffRevisions(older, newer);
  return reportOf(names, { changes, net: null, proposals: [], proposalChanges: proposals }, hasRule);
}

/** Two rulebooks, each on its day. */
export function reportOnSides(older: Side, newer: Side, names: Names, hasRule: HasRule): DiffReport {
  const days: Days = { from: newer.date, through: null };
  const changes = diff(older, newer).map((change): LastingChange => ({ change, days: [days] }));
  return reportOf(names, { changes, net: null, proposals: standingProposals(newer), proposalChanges: [] }, hasRule);
}

/** A rule that is only known from a day: no source says that it began then. */
export function isKnownFrom({ class: name, flags }: Change): boolean {
  return name === "new" && flags.includes("assumed-date");
}

/** A rule that is only known through a day: no source says that it ended then. */
export function isKnownThrough({ class: name, flags }: Change): boolean {
  return name === "withdrawn" && flags.includes("assumed-end");
}

/** A change on a day that a source states. */
export function isDated(change: Change): boolean {
  return !isKnownFrom(change) && !isKnownThrough(change);
}

type Body = Pick<DiffReport, "changes" | "net" | "proposals" | "proposalChanges">;

function reportOf(names: Names, body: Body, hasRule: HasRule): DiffReport {
  const changes = body.changes.filter(({ change }) => hasRule(change.rule));
  return {
    schemaVersion: "1.0",
    outcome: "completed",
    ...names,
    counts: countsOf(changes.map(({ change }) => change)),
    changes,
    net: body.net && body.net.filter(({ rule }) => hasRule(rule)),
    proposals: body.proposals.filter(({ rule }) => hasRule(rule)),
    proposalChanges: body.proposalChanges.filter(({ proposal }) => hasRule(proposal.rule)),
  };
}

/** Only some classes of what is decided. Who asks for those has not asked for what is only proposed. */
export function withClasses(report: DiffReport, classes: readonly ChangeClass[]): DiffReport {
  const changes = report.changes.filter((it) => classes.includes(it.change.class));
  return {
    ...report,
    counts: countsOf(changes.map(({ change }) => change)),
    changes,
    net: report.net && report.net.filter((change) => classes.includes(change.class)),
    proposals: [],
    proposalChanges: [],
  };
}

function countsOf(changes: readonly Change[]): DiffReport["counts"] {
  const dated = changes.filter(isDated);
  const count = (name: ChangeClass): number => dated.filter((change) => change.class === name).length;
  return {
    tightened: count("tightened"),
    mixed: count("mixed"),
    new: count("new"),
    relaxed: count("relaxed"),
    withdrawn: count("withdrawn"),
    "temporary-exception": count("temporary-exception"),
    undecided: count("undecided"),
    changed: count("changed"),
    correction: count("correction"),
    reworded: count("reworded"),
    knownFrom: changes.filter(isKnownFrom).length,
    knownThrough: changes.filter(isKnownThrough).length,
  };
}

/** The classes that the report has, in the order a reader wants them. */
export function classesIn(changes: readonly LastingChange[]): readonly ChangeClass[] {
  return CHANGE_CLASSES.filter((name) => changes.some(({ change }) => change.class === name));
}
