/** Judging a unit, with every argument checked first. */
import * as check from "../check/report.ts";
import * as light from "../check/states.ts";
import * as over from "../check/timeline.ts";
import type { CheckReport, State } from "../check/result.ts";
import type { RuleTimeline } from "../check/timeline.ts";
import type { Profile, Requirement, RuleId, Rulebook } from "../rulebook/model.ts";
import { fieldsIn, periodIn, ruleIdsIn, rulebookIn } from "./arguments.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";
import { madeBy, type MadeBy } from "./made-by.ts";
import { profileIn, profileTrying } from "./profiles.ts";

/** What is asked of a unit. */
export interface CheckOptions {
  readonly date: IsoDate;
  /** Only these rules. Left out: every requirement that concerns the unit. */
  readonly rules?: readonly RuleId[] | undefined;
  /** Facts to try in place of the profile's own, by fact id. */
  readonly whatIf?: Readonly<Record<string, string | number>> | undefined;
}

/** A report with what it was made by: the answer, the day, the package's version and the rulebook's fingerprint. */
export interface Report extends CheckReport {
  readonly madeBy: MadeBy;
}

/** A stretch of days, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly through: IsoDate;
}

/**
 * The report of one unit on one day, every requirement in document order. Never takes a missing fact for a no.
 * @throws FfuInputError when an argument cannot be used.
 */
export function checkUnit(rulebook: Rulebook, profile: Profile, options: CheckOptions): Report {
  const asked = askedOf(rulebook, profile, options);
  return { ...check.checkUnit(asked.rulebook, asked.profile, asked.options), madeBy: madeBy(asked.rulebook) };
}

/**
 * The state of each requirement by rule id: the same as in the report of `checkUnit`, many times faster.
 * @throws FfuInputError when an argument cannot be used.
 */
export function states(rulebook: Rulebook, profile: Profile, options: CheckOptions): Readonly<Record<RuleId, State>> {
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
