/** What a check says of one unit on one day: the values that every check kind returns and every report is made from. */
import type { IsoDate } from "../rulebook/model.ts";

/** An exact figure with its unit, as text so that nothing rounds it on the way: `{ value: "84.95", unit: "procent" }`. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

/** A stretch of one weekday: `{ day: "fredag", from: "15:00", to: "17:00" }`. */
export interface TimeRange {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/**
 * How far from the limit the unit is. On a breach it says what is missing, on a met check what there is to spare.
 * `required`, `actual` and `missing` are exact; `sentence` is Swedish and may round for the eye.
 */
export type Distance =
  | {
      /** `channels`: hours on which some way to reach the unit is shut, although it is open. */
      readonly kind: "number" | "share" | "ratio" | "staffing" | "hours" | "channels" | "days";
      readonly required: Quantity;
      readonly actual: Quantity;
      readonly difference: Quantity;
      readonly closedHours: readonly TimeRange[];
      readonly sentence: string;
    }
  | {
      readonly kind: "set";
      readonly required: readonly string[];
      readonly actual: readonly string[];
      readonly difference: readonly string[];
      readonly sentence: string;
    }
  | { readonly kind: "answer"; readonly sentence: string };

/** A fact that the outcome rests on. `pointer` is a JSON pointer into the profile. */
export interface FactUse {
  readonly fact: string;
  readonly title: string;
  readonly value: string;
  readonly unit: string | null;
  readonly asOf: IsoDate | null;
  readonly pointer: string;
}

/**
 * What a check would have to know. `fact` is a register id or a part of the profile (`openingHours`, `staff`, …);
 * `pointer` is where the answer belongs in the profile.
 */
export interface MissingFact {
  readonly fact: string;
  readonly pointer: string;
  readonly title: string;
  readonly question: string;
  readonly reason: "absent" | "ahead" | "unsure" | "stale" | "incomplete";
}

/** Something true that the reader should see beside the state: a holiday week, figures older than the rule. */
export interface Note {
  readonly code:
    | "holiday-week"
    | "eve-closed"
    | "season"
    | "older-than-rule"
    | "hired-staff"
    | "limit-not-stated"
    | "two-days"
    | "assumption";
  readonly sentence: string;
  /** Id of the open question behind the note, where there is one. */
  readonly question?: string;
}

/** One change of the profile. `path` is a list of keys and indexes; a missing parent is made. */
export interface ProfileEdit {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * A change that alone closes the gap. The evaluator applies `edits` and evaluates again before anyone sees the
 * suggestion, and makes sure that `oneStepLess` does not close it.
 */
export interface Closing {
  readonly sentence: string;
  readonly edits: readonly ProfileEdit[];
  readonly oneStepLess: readonly ProfileEdit[] | null;
}

/** What is said of every outcome, whatever its state. */
interface Told {
  /** One Swedish sentence: what was compared with what. */
  readonly sentence: string;
  readonly facts: readonly FactUse[];
  readonly notes: readonly Note[];
  /** The parts of a composite check: together they are the trace. */
  readonly parts: readonly Outcome[];
}

/** What an answer rests on: figures of the profile, somebody's attestation, both, or nothing that was told. */
export type Basis = "computed" | "attested" | "mixed" | "none";

/** The result of one check. Missing is never false: what a missing fact decides is `unknown` and names it. */
export type Outcome = Told &
  (
    | { readonly state: "met"; readonly basis: Basis; readonly margin: Distance | null }
    | { readonly state: "not-met"; readonly basis: Basis; readonly gap: Distance }
    | { readonly state: "unknown"; readonly missing: readonly MissingFact[] }
    | { readonly state: "needs-attestation"; readonly statement: string; readonly pointer: string }
    | { readonly state: "not-applicable" }
  );

/** What a check alone can say of a unit. A `State` of a report is one of these, or says that the rule is not in force. */
export type OutcomeState = Outcome["state"];
