/** A profile that was written for an earlier day, and what a later day asks that it does not answer. */
import { factsToProvide } from "../check/parts.ts";
import { reportOn } from "../check/report.ts";
import type { FactRequest, RuleHead } from "../check/result.ts";
import type { Profile, Rulebook } from "../rulebook/model.ts";
import { fieldsIn, periodIn, rulebookIn } from "./arguments.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";
import { profileIn } from "./profiles.ts";

/** The day that a profile was written for, and the day that it is used on. */
export interface SinceThen {
  /** Left out: the profile's own `asOf`. */
  readonly since?: IsoDate | undefined;
  readonly date: IsoDate;
}

/** What is asked on `date` and was not on `since`, of the same unit with the same facts. */
export interface NewToAnswer {
  readonly since: IsoDate;
  readonly date: IsoDate;
  /** Facts to ask for, the most useful first, with the rules that wait for them. */
  readonly facts: readonly FactRequest[];
  /** Rules that wait for somebody's attestation, in document order. */
  readonly attestations: readonly RuleHead[];
}

/**
 * What a unit has to tell of itself because the rules have changed. What it should have told already is not in it: that
 * is in the report's `factsToProvide`.
 * @throws FfuInputError FFU_DATE when neither `since` nor the profile says which day it was written for; FFU_PERIOD when
 * that day comes after `date`; other codes when an argument cannot be used.
 */
export function newToAnswer(rulebook: Rulebook, profile: Profile, options: SinceThen): NewToAnswer {
  const book = rulebookIn(rulebook);
  const fields = fieldsIn(options, "options", ["since", "date"]);
  const unit = profileIn(profile, book);
  const date = dateIn(fields["date"], "options.date");
  const since = dateIn(fields["since"] ?? unit.asOf, "options.since");
  periodIn({ from: since, through: date }, "options");
  const asked = [factsToProvide];
  const [then, now] = [reportOn(book, unit, { date: since }, asked), reportOn(book, unit, { date }, asked)];
  const askedThen = new Set(then.factsToProvide.map(({ pointer }) => pointer));
  const waiting = ({ results }: typeof now): readonly RuleHead[] =>
    results.filter(({ state }) => state === "needs-attestation").map(({ rule }) => rule);
  const attestedThen = new Set(waiting(then).map(({ id }) => id));
  return {
    since,
    date,
    facts: now.factsToProvide.filter(({ pointer }) => !askedThen.has(pointer)),
    attestations: waiting(now).filter(({ id }) => !attestedThen.has(id)),
  };
}
