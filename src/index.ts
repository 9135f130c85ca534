/**
 * The package's face. The default export is the rulebook of what is decided; what is only proposed has an entry of its
 * own, `ffu-regler/proposals`, so that nobody judges by it unawares.
 *
 * Everything here is pure and runs in a browser: no clock, no files, no dependency.
 *
 * @example
 * import rulebook, { checkUnit } from "ffu-regler";
 * const report = checkUnit(rulebook, profile, { date: "2026-03-01" });
 */
export { decided as default } from "../generated/decided.ts";
export { checkUnit, requirementsFor, type CheckOptions } from "./check/report.ts";
export { states } from "./check/states.ts";
export { timeline, type RuleTimeline, type Stretch } from "./check/timeline.ts";
export {
  STATES,
  type Answer,
  type CheckReport,
  type FactRequest,
  type NextChange,
  type Preview,
  type Result,
  type State,
  type Verdict,
} from "./check/result.ts";
export type { Distance, FactUse, MissingFact, Outcome, Quantity } from "./check/outcome.ts";
export { describeCheck } from "./check/kinds/index.ts";
export { decide, type TableAnswer, type TableInput } from "./decide/decide.ts";
export { diff } from "./compare/diff.ts";
export { diffPeriod, type PeriodDiff } from "./compare/periods.ts";
export { impact, type FleetUnit, type Impact } from "./compare/impact.ts";
export type { Change, ChangeClass } from "./compare/change.ts";
export type { Side } from "./compare/side.ts";
export { rulesForUnit, situationOn, type Situation } from "./rulebook/in-force.ts";
export { editionViews, type EditionView } from "./rulebook/editions.ts";
export type { Check, IsoDate, Profile, Rule, Rulebook } from "./rulebook/model.ts";
