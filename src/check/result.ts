/** The report of a check: one unit, one day, every requirement that concerns it. This is what `--out json` prints. */
import type {
  Assumption,
  CareChoice,
  Citation,
  Intended,
  IsoDate,
  Obligation,
  Region,
  RuleId,
  Status,
} from "../rulebook/model.ts";
import type { Covering } from "../rulebook/covering.ts";
import type { Basis, Distance, FactUse, MissingFact, Note, Outcome, OutcomeState } from "./outcome.ts";

/**
 * The state of a requirement. `upcoming` is decided but not yet in force. `proposed` is announced or proposed: it is kept
 * apart from `upcoming`, which promises a day, since a proposal may never come into force.
 */
export type State = OutcomeState | "upcoming" | "proposed";

/** Every state, in the order a report presents them: what decides most comes first. */
export const STATES: readonly State[] = [
  "not-met",
  "unknown",
  "needs-attestation",
  "upcoming",
  "proposed",
  "met",
  "not-applicable",
];

/** The rule that a result is about, by as much as a reader needs. */
export interface RuleHead {
  readonly id: RuleId;
  readonly title: string;
  readonly obligation: Obligation;
  readonly module: string;
  readonly chapter: string;
  readonly file: string;
  readonly underReview: boolean;
  readonly questions: readonly string[];
}

/** The version that was judged, with the days it is in force (null where it has none) and where it is stated. */
export interface VersionHead {
  readonly status: Status;
  readonly from: IsoDate | null;
  readonly through: IsoDate | null;
  readonly intended: Intended | null;
  /** Id of the exception that was judged instead of the version, where one covers the day. */
  readonly exception: string | null;
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly decision: string | null;
  readonly assumptions: readonly Assumption[];
}

/** One of several ways to judge, when the text or a period can be read in more than one. */
export interface Answer {
  readonly because: "reading" | "period";
  readonly question: string | null;
  readonly label: string;
  /** The check in words under this reading. */
  readonly requirement: string;
  readonly outcome: Outcome;
}

/** What a version gives with today's facts on another day than the one asked for. */
export interface Preview {
  readonly date: IsoDate | null;
  readonly state: OutcomeState;
  readonly sentence: string;
  readonly gap: Distance | null;
  readonly missing: readonly MissingFact[];
}

/** The next day on which the state becomes another, with today's facts. */
export interface NextChange {
  readonly from: IsoDate;
  readonly state: State;
  readonly sentence: string;
  readonly gap: Distance | null;
}

/** A proposal beside a version that is in force: never part of the verdict. */
export interface ProposalPreview {
  readonly version: VersionHead;
  readonly requirement: string;
  readonly preview: Preview | null;
}

/** A closing suggestion that has been evaluated: it closes the gap, and one step less does not. */
export interface Suggestion {
  readonly sentence: string;
  readonly edits: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[];
}

/** Why nothing was judged for certain though the facts may be there: no source says that the rule applied on the day. */
export interface BeforeKnown {
  /** The first day that a source speaks of. */
  readonly knownFrom: IsoDate;
}

/** The same of a day after the last that a source speaks of: no source says that the rule lived on. */
export interface AfterKnown {
  /** The last day that a source speaks of. */
  readonly knownThrough: IsoDate;
}

/** What an answer rests on that may not be so; nothing where there is no answer. */
export interface Premises {
  /** What no source states of the rule, but is assumed. */
  readonly assumed: readonly Assumption["about"][];
  /** The day of the oldest fact used, where that was more than three months ago and it may have changed since. */
  readonly oldestFact: IsoDate | null;
}

/** One requirement, judged: its state, why, and what closes a gap. */
export interface Result extends Premises {
  readonly rule: RuleHead;
  readonly version: VersionHead;
  readonly state: State;
  /** True only when a binding requirement in force is not met: a missed target is not a breach. */
  readonly breach: boolean;
  readonly basis: Basis;
  /** The check in words; with several readings, null, and each answer has its own. */
  readonly requirement: string | null;
  readonly explanation: string;
  readonly gap: Distance | null;
  readonly margin: Distance | null;
  readonly suggestions: readonly Suggestion[];
  readonly facts: readonly FactUse[];
  readonly missing: readonly MissingFact[];
  /** What is to be attested, and where in the profile, when the state is `needs-attestation`. */
  readonly attest: { readonly statement: string; readonly pointer: string } | null;
  readonly notes: readonly Note[];
  /** More than one when the outcome was judged under several readings or periods. */
  readonly answers: readonly Answer[];
  readonly beforeKnown: BeforeKnown | null;
  readonly afterKnown: AfterKnown | null;
  readonly preview: Preview | null;
  readonly next: NextChange | null;
  readonly proposals: readonly ProposalPreview[];
  readonly trace: readonly Outcome[];
}

/** The parts of a result that take judging of their own, of other days or with other answers. */
export type ResultPart = "suggestions" | "next" | "proposals";

/** The parts of a report that are there only when they are asked for. */
export type PartName = ResultPart | "factsToProvide";

/** A result without the parts that have to be asked for. */
export type BriefResult = Omit<Result, ResultPart>;

/** A report that includes the named parts, and no other. */
export type ReportWith<N extends PartName> = Omit<CheckReport, "results" | "factsToProvide"> & {
  readonly results: readonly (BriefResult & Pick<Result, N & ResultPart>)[];
} & Pick<CheckReport, N & "factsToProvide">;

/** A fact worth asking for: some answer to it changes some state. */
export interface FactRequest {
  readonly fact: string;
  readonly pointer: string;
  readonly title: string;
  readonly question: string;
  readonly reason: MissingFact["reason"];
  /** The rules it would settle, with what the answers that settle them mean where that can be counted through. */
  readonly why: readonly { readonly rule: RuleId; readonly title: string; readonly effects: readonly string[] }[];
}

/** Of a unit on a day. Only binding requirements in force decide it, and `cannot-conclude` is neither yes nor no. */
export type Verdict = "meets" | "does-not-meet" | "cannot-conclude";

/** A unit on a day: the verdict, what it rests on, what to ask for, and every requirement in document order. */
export interface CheckReport {
  readonly schemaVersion: "1.0";
  readonly outcome: "completed";
  readonly date: IsoDate;
  /** The rules that were asked for, or null for every rule that concerns the unit. A verdict on some is not one on all. */
  readonly rules: readonly RuleId[] | null;
  /** Facts that were set for this run only, as `uppgift=värde`. */
  readonly whatIf: readonly string[];
  readonly unit: { readonly name: string; readonly region: Region; readonly careChoice: CareChoice };
  /** What the unit's region and care choice are called. */
  readonly called: { readonly region: string; readonly careChoice: string };
  readonly verdict: Verdict;
  /** Whether an edition of the unit's own region and care choice covers the day. Only then is anything concluded. */
  readonly covering: Covering;
  /** After the last decided edition: the verdict if the rules stand as they are. */
  readonly ifUnchanged: Verdict | null;
  readonly counts: Readonly<Record<State, number>> & {
    readonly breaches: number;
    readonly targetsNotReached: number;
    readonly ended: number;
  };
  readonly results: readonly Result[];
  readonly factsToProvide: readonly FactRequest[];
}
