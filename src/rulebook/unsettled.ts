/** What of a rule in force is not settled for good: exceptions that end, reviews, and versions that nothing decided ends. */
import { endIsAssumed, situationOn } from "./in-force.ts";
import type { ContentRule, IsoDate, RuleException } from "./model.ts";

export interface EndingException {
  readonly rule: ContentRule;
  readonly exception: RuleException<unknown>;
  /** The last day, or the last that the source's words allow. */
  readonly through: IsoDate;
}

/** The decided exceptions of a rule that last on the day, or come after it, and end by the other day. */
export function endingExceptions(rule: ContentRule, date: IsoDate, by: IsoDate): readonly EndingException[] {
  const exceptions: readonly RuleException<unknown>[] = "exceptions" in rule ? rule.exceptions : [];
  return exceptions.flatMap((exception) => {
    const { through } = exception.period.precision === "exact" ? exception.period : exception.period.within;
    return exception.status === "beslutad" && date <= through && through <= by ? [{ rule, exception, through }] : [];
  });
}

/** Somebody has said that a rule in force is to be looked over. */
export function isReviewed(rule: ContentRule, date: IsoDate): boolean {
  return rule.underReview !== null && situationOn<unknown>(rule, date).is === "in-force";
}

/** What is in force, and nothing decided ends: that its last day is an assumption ends nothing. */
export function hasOpenEnd(rule: ContentRule, date: IsoDate): boolean {
  const stands = situationOn<unknown>(rule, date);
  if (stands.is !== "in-force") return false;
  const { standing } = stands.version;
  return (standing.status === "beslutad" && standing.end === "open") || endIsAssumed(stands.version);
}
