/** Judging a unit, with every argument checked first. */
import * as check from "../check/report.ts";
import * as light from "../check/states.ts";
import * as over from "../check/timeline.ts";
import { everything, type ReportPart as Part } from "../check/parts.ts";
import type { PartName, ReportWith, State } from "../check/result.ts";
import type { RuleTimeline } from "../check/timeline.ts";
import type { Profile, Requirement, RuleId, Rulebook } from "../rulebook/model.ts";
import { fieldsIn, periodIn, ruleIdsIn, rulebookIn } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";
import { madeBy, type MadeBy } from "./made-by.ts";
import type { ReportPart } from "./parts.ts";
import { profileIn, profileTrying } from "./profiles.ts";

/** What is asked of a unit. */
export interface JudgeOptions {
  readonly date: IsoDate;
  /** Only these rules. Left out: every requirement that concerns the unit. */
  readonly rules?: readonly RuleId[] | undefined;
  /** Facts to try in place of the profile's own, by fact id. */
  readonly whatIf?: Readonly<Record<string, string | number>> | undefined;
}

/** The same, with what the report is to say beside every requirement's state, sentence and figures. */
export interface CheckOptions<N extends PartName = never> extends JudgeOptions {
  /** The package's own parts: `[suggestions, factsToProvide]`, or `everything`. Left out: none of them. */
  readonly include?: readonly ReportPart<N>[] | undefined;
}

/**
 * A report with what it was made by: the answer, the day, the package's version and the rulebook's fingerprint. It has the
 * fields of the parts that were asked for, and no type has the others.
 */
export type Report<N extends PartName = never> = ReportWith<N> & { readonly madeBy: MadeBy };

/** A stretch of days, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

/**
 * The report of one unit on one day, every requirement in document order: its state, the sentence that says why, what was
 * compared with what, and what is missing. Never takes a missing fact for a no. What takes judging of its own (how to
 * close a gap, what comes next, what is proposed, what to ask) is there when `include` asks for it.
 * @throws FfuInputError when an argument cannot be used.
 */
export function checkUnit<N extends PartName = never>(
  rulebook: Rulebook,
  profile: Profile,
  options: CheckOptions<N>,
): Report<N> {
  const { include, ...rest } = fieldsIn(options, "options", ["date", "rules", "whatIf", "include"]);
  return reported(rulebook, profile, rest, partsIn<N>(include));
}

/** The report with all that can be said. */
export function wholeReport(rulebook: Rulebook, profile: Profile, options: JudgeOptions): Report<PartName> {
  return reported(rulebook, profile, options, everything);
}

function reported<N extends PartName>(
  rulebook: unknown,
  profile: unknown,
  options: unknown,
  include: readonly Part<N>[],
): Report<N> {
  const asked = askedOf(rulebook, profile, options);
  const report = check.reportOn(asked.rulebook, asked.profile, asked.options, include);
  return { ...report, madeBy: madeBy(asked.rulebook) };
}

/** Parts of the package, by their look: naming them here would carry them all along. */
function partsIn<N extends PartName>(value: unknown): readonly Part<N>[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new FfuInputError("FFU_OPTION", "options.include", shown(value));
  const other = value.findIndex((part: unknown) => typeof (part as Partial<Part> | null)?.tell !== "function");
  if (other >= 0) throw new FfuInputError("FFU_OPTION", `options.include[${other}]`, shown(value[other]));
  return value as readonly Part<N>[];
}

/**
 * The state of each requirement by rule id: the same as in the report of `checkUnit`, many times faster.
 * @throws FfuInputError when an argument cannot be used.
 */
export function states(rulebook: Rulebook, profile: Profile, options: JudgeOptions): Readonly<Record<RuleId, State>> {
  const asked = askedOf(rulebook, profile, options);
  return light.states(asked.rulebook, asked.profile, asked.options);
}

/**
 * How each requirement comes out over a stretch of days, with the profile's own dated facts.
 * @throws FfuInputError when an argument cannot be used.
 */
export function timeline(
  rulebook: Rulebook,
  profile: Profile,
  days: Days,
  rules?: readonly RuleId[],
): readonly RuleTimeline[] {
  const book = rulebookIn(rulebook);
  const unit = profileIn(profile, book);
  return over.timeline(book, unit, periodIn(days, "days"), ruleIdsIn(rules, book, "rules"));
}

/**
 * The requirements that concern a unit, in document order, whether they are in force or not.
 * @throws FfuInputError when an argument cannot be used.
 */
export function requirementsFor(
  rulebook: Rulebook,
  profile: Profile,
  rules?: readonly RuleId[],
): readonly Requirement[] {
  const book = rulebookIn(rulebook);
  return check.requirementsFor(book, profileIn(profile, book), ruleIdsIn(rules, book, "rules"));
}

function askedOf(rulebook: unknown, profile: unknown, options: unknown) {
  const book = rulebookIn(rulebook);
  const fields = fieldsIn(options, "options", ["date", "rules", "whatIf"]);
  const date = dateIn(fields["date"], "options.date");
  const rules = ruleIdsIn(fields["rules"], book, "options.rules");
  const unit = profileIn(profile, book);
  const whatIf = fields["whatIf"];
  profileTrying(unit, whatIf, book);
  const tried = (whatIf ?? {}) as Readonly<Record<string, string | number>>;
  return { rulebook: book, profile: unit, options: { date, whatIf: tried, ...(rules === undefined ? {} : { rules }) } };
}
