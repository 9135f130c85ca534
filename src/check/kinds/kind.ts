/** The contract of a check kind: four total functions. One module per kind, and a kind that lacks one does not compile. */
import type { Check, IsoDate, Profile, Registers, RuleId } from "../../rulebook/model.ts";
import type { Outcome } from "../outcome.ts";

/** What an evaluation may look at. No clock, no files: the day is a parameter. */
export interface CheckContext {
  readonly ruleId: RuleId;
  readonly profile: Profile;
  readonly date: IsoDate;
  readonly registers: Registers;
}

/**
 * How a newer check relates to an older one, where A is the set of units that pass.
 * `tighter`: A shrank. `looser`: A grew. `mixed`: both. `undecided`: not computable, with its reason U1-U15.
 */
export type Relation =
  | { readonly is: "same" | "tighter" | "looser" | "mixed"; readonly sentences: readonly string[] }
  | { readonly is: "undecided"; readonly reason: UndecidedReason; readonly sentences: readonly string[] };

/** Why a comparison needs a person. The codes are explained by `ffu explain U1` and so on. */
export type UndecidedReason =
  | "U1"
  | "U2"
  | "U3"
  | "U4"
  | "U5"
  | "U6"
  | "U7"
  | "U8"
  | "U9"
  | "U10"
  | "U11"
  | "U12"
  | "U13"
  | "U14"
  | "U15";

/** A part of the profile that a check reads: a fact of the register, or one of the structures every unit has. */
export type Need =
  | { readonly part: "fact"; readonly fact: string }
  | { readonly part: "openingHours" | "staff" | "addOns" | "subcontractors" | "operator" | "municipality" }
  | { readonly part: "attestation"; readonly statement: string };

export interface CheckKind<C extends Check> {
  /** Judges one unit on one day. Never throws for a valid profile, never guesses a missing fact. */
  readonly evaluate: (check: C, context: CheckContext) => Outcome;
  /** The check as one Swedish sentence, as a strategist would say it: "minst 45 timmar per vecka, vardagar 08–17". */
  readonly describe: (check: C, registers: Registers) => string;
  /** Orders two checks of this kind. Antisymmetric: swapping the arguments swaps tighter and looser. */
  readonly compare: (older: C, newer: C, registers: Registers) => Relation;
  /** Every part of the profile that some evaluation of the check may read. */
  readonly factsNeeded: (check: C) => readonly Need[];
}
