/** What a comparison says: one change per rule and place in time, with its class, its axes and its witnesses. */
import type { Move } from "./checks/move.ts";
import type { UndecidedReason } from "./checks/relation.ts";
import type { FactUse, OutcomeState } from "../check/outcome.ts";
import type { IsoDate, Obligation, Profile, RuleId } from "../rulebook/model.ts";

/**
 * For a requirement let A be the set of units that do not breach it. New A smaller: `tightened`. Larger: `relaxed`.
 * Neither: `mixed`. Equal with another text: `reworded`. Not computable: `undecided`, with its reasons.
 * `changed` is for provisions that nobody can breach (amounts, tables, definitions). `temporary-exception` is the start
 * or end of an exception, `correction` a mended mistake in a version that was already decided.
 */
export type ChangeClass =
  | "new"
  | "withdrawn"
  | "tightened"
  | "relaxed"
  | "mixed"
  | "temporary-exception"
  | "changed"
  | "undecided"
  | "correction"
  | "reworded";

/** In the order a reader wants them: what demands something first, what changes nothing last. */
export const CHANGE_CLASSES: readonly ChangeClass[] = [
  "tightened",
  "mixed",
  "new",
  "relaxed",
  "withdrawn",
  "temporary-exception",
  "undecided",
  "changed",
  "correction",
  "reworded",
];

/** Whether less is let through than before, more, some of each, the same, or what a person has to judge. */
export type Direction = "tightened" | "relaxed" | "mixed" | "none" | "undecided";

/**
 * `level`: the check. `scope`: who it applies to. `terms`: a fact, term or profession that the rule points to. The others
 * are what surrounds them.
 */
export type AxisName = "level" | "scope" | "terms" | "obligation" | "consequence" | "follow-up" | "text" | "content";

/** One way in which a requirement can change, and which way it went. */
export interface Axis {
  readonly axis: AxisName;
  readonly direction: Direction;
  readonly reason: UndecidedReason | null;
  /** What moved, where each side can say it. */
  readonly moves: readonly Move[];
  /** What else there is to say. */
  readonly sentences: readonly string[];
}

/**
 * Beside the class: what else happened to the rule. `assumed-date` says that no source states the day: the rule is known
 * from then on, which is not to say that it is new. `assumed-end` says the same of the last day of a rule that was
 * withdrawn. `indirect` says that something the rule points to changed, `renumbered`
 * that the printed section has another number.
 */
export type Flag =
  | "moved"
  | "split"
  | "imprecise-period"
  | "exception-begins"
  | "exception-ends"
  | "recommendation"
  | "assumed-date"
  | "assumed-end"
  | "indirect"
  | "renumbered";

/** Something that a unit tells of itself. */
export type Given = Pick<FactUse, "title" | "value" | "unit">;

/** A concrete unit that comes out differently, confirmed by the evaluator on both sides. */
export interface Witness {
  readonly direction: "tightened" | "relaxed";
  /** How the text is read where the unit comes out differently under that reading only; null under every reading. */
  readonly reading: string | null;
  readonly profile: Profile;
  /** What of the unit decides whether the requirement applies: the example is one only with that. */
  readonly given: readonly Given[];
  readonly older: { readonly state: OutcomeState; readonly sentence: string };
  readonly newer: { readonly state: OutcomeState; readonly sentence: string };
}

/** One side of a change as a reader needs it. */
export interface ChangeSide {
  readonly rule: RuleId;
  readonly title: string;
  readonly file: string;
  /** JSON pointer to the version, or the exception, in the file. */
  readonly pointer: string;
  /** The day that was compared. */
  readonly date: IsoDate;
  /** The first day of the version, or the exception where its days are known. */
  readonly from: IsoDate | null;
  readonly decision: string | null;
  /** The decision that ended it, of a rule that is withdrawn and cites one. */
  readonly repealedBy: string | null;
  /** The number of the section in the printed edition of that day. */
  readonly section: string | null;
  readonly text: string;
  /** The check in words, of an exception too that only may cover the day; null when there is none or several readings. */
  readonly requirement: string | null;
  readonly exception: string | null;
}

/** What happened to one rule from one side to the other: its class, and along which axes. */
export interface Change {
  readonly rule: RuleId;
  readonly title: string;
  readonly kind: string;
  readonly obligation: Obligation | null;
  readonly class: ChangeClass;
  readonly flags: readonly Flag[];
  readonly axes: readonly Axis[];
  readonly witnesses: readonly Witness[];
  readonly older: ChangeSide | null;
  readonly newer: ChangeSide | null;
  /** The author's answer to what could not be computed, when it still fits this very change. */
  readonly assessment: { readonly class: ChangeClass; readonly reason: string } | null;
  /** Names this change: an author's answer points to it, and lapses when either side changes. */
  readonly fingerprint: string;
}
