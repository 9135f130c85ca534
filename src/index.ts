/**
 * The package's face. The default export is the rulebook of what is decided; what is only proposed has an entry of its
 * own, `ffu-regler/proposals`, so that nobody judges by it unawares.
 *
 * Everything here is pure and runs in a browser: no clock and no files. Every function checks its own arguments and
 * throws an `FfuInputError` for what it cannot use.
 *
 * @module ffu-regler
 *
 * @example
 * import rulebook, { checkUnit, isoDate, readProfile } from "ffu-regler";
 * const read = readProfile(await request.json(), rulebook);
 * if (read.ok) checkUnit(rulebook, read.profile, { date: isoDate("2026-03-01") });
 */
export { decided as default } from "../generated/decided.ts";
export { FfuInputError, type InputCode } from "./api/input-error.ts";
export { isIsoDate, isoDate, type IsoDate } from "./api/iso-date.ts";
export { readProfile, type ProfileFinding, type ReadProfile } from "./api/profiles.ts";
export {
  checkUnit,
  requirementsFor,
  states,
  timeline,
  type CheckOptions,
  type Days,
  type JudgeOptions,
  type Report,
} from "./api/judge.ts";
export {
  everything,
  factsToProvide,
  nextChanges,
  proposalPreviews,
  suggestions,
  type ReportPart,
} from "./api/parts.ts";
export {
  covered,
  editionOn,
  rulesForUnit,
  rulesInForce,
  situationOn,
  type RuleInForce,
  type Where,
} from "./api/questions.ts";
export { thresholdOn, thresholdsOn, type Comparison, type Threshold } from "./api/thresholds.ts";
export { diff, diffPeriod, impact, type Side } from "./api/compare.ts";
export { receiptOf, verifyReceipt } from "./api/receipt.ts";
export type { MadeBy } from "./api/made-by.ts";
export { newToAnswer, type NewToAnswer, type SinceThen } from "./api/new-to-answer.ts";
export type { Receipt, ReceiptDifference, Verification } from "./api/receipt.ts";
export { decide } from "./api/tables.ts";
export { editionViews } from "./api/editions.ts";
export {
  STATES,
  type Answer,
  type BeforeKnown,
  type BriefResult,
  type CheckReport,
  type FactRequest,
  type NextChange,
  type PartName,
  type Premises,
  type Preview,
  type ProposalPreview,
  type ReportWith,
  type Result,
  type ResultPart,
  type RuleHead,
  type State,
  type Suggestion,
  type Verdict,
  type VersionHead,
} from "./check/result.ts";
export type { RuleTimeline, Stretch } from "./check/timeline.ts";
export type {
  Basis,
  Closing,
  Distance,
  FactUse,
  MissingFact,
  Note,
  Outcome,
  OutcomeState,
  ProfileEdit,
  Quantity,
  TimeRange,
} from "./check/outcome.ts";
export { describeCheck } from "./api/describe.ts";
export type { TableAnswer, TableInput } from "./decide/decide.ts";
export type { PeriodDiff } from "./compare/periods.ts";
export type { FleetUnit } from "./compare/fleet-unit.ts";
export type { Impact, ImpactOptions, NearUnit, NeededFact, RuleImpact, UnitImpact } from "./compare/impact.ts";
export type { Axis, Change, ChangeClass, ChangeSide, Direction, Witness } from "./compare/change.ts";
export { ContradictionError } from "./compare/contradiction.ts";
export type { Covering, EditionHead } from "./rulebook/covering.ts";
export type { Dated, ExceptionOnDate, Situation } from "./rulebook/in-force.ts";
export type { EditionRule, EditionView } from "./rulebook/editions.ts";
export type * from "./rulebook/model.ts";
