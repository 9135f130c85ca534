/** What soon has to be looked at again: things in the rules that a day makes untrue or unfinished. */
import { addDays } from "../quantity/calendar.ts";
import { hasContent, proposedVersions } from "../rulebook/in-force.ts";
import type { ContentRule, IsoDate, RuleId, Rulebook, Version } from "../rulebook/model.ts";

export type WatchItem = { readonly rule: RuleId; readonly title: string; readonly file: string } & (
  | {
      readonly is: "exception-ends";
      readonly exception: string;
      readonly through: IsoDate;
      readonly imprecise: boolean;
    }
  | { readonly is: "rule-ends"; readonly through: IsoDate }
  | { readonly is: "proposal-past"; readonly status: "foreslagen" | "aviserad"; readonly aimedAt: string }
  | { readonly is: "review-stale"; readonly edition: string }
);

/** So many days before something ends it is time to think of what comes after. */
const AHEAD_DAYS = 60;

/** In document order. */
export function watchList({ rules }: Rulebook, today: IsoDate): readonly WatchItem[] {
  const soon = addDays(today, AHEAD_DAYS);
  return rules
    .filter(hasContent)
    .flatMap((rule) => [
      ...endingExceptions(rule, today, soon),
      ...endingVersions(rule, today, soon),
      ...pastProposals(rule, today),
      ...staleReview(rule, today),
    ]);
}

function about({ id, title, file }: ContentRule): Pick<WatchItem, "rule" | "title" | "file"> {
  return { rule: id, title, file };
}

function endingExceptions(rule: ContentRule, today: IsoDate, soon: IsoDate): readonly WatchItem[] {
  const exceptions = "exceptions" in rule ? rule.exceptions : [];
  return exceptions.flatMap(({ id, period, status }): readonly WatchItem[] => {
    const { through } = period.precision === "exact" ? period : period.within;
    if (status !== "beslutad" || through < today || through > soon) return [];
    return [
      { ...about(rule), is: "exception-ends", exception: id, through, imprecise: period.precision === "imprecise" },
    ];
  });
}

function endingVersions(rule: ContentRule, today: IsoDate, soon: IsoDate): readonly WatchItem[] {
  const versions: readonly Version<unknown>[] = rule.versions;
  return versions.flatMap(({ standing }): readonly WatchItem[] => {
    if (standing.status !== "beslutad" || standing.end !== "stated" || standing.through === null) return [];
    const { through } = standing;
    return through < today || through > soon ? [] : [{ ...about(rule), is: "rule-ends", through }];
  });
}

/** A proposal for a year that has begun, or a day that has passed, was decided, rejected or forgotten. */
function pastProposals(rule: ContentRule, today: IsoDate): readonly WatchItem[] {
  const versions: readonly Version<unknown>[] = rule.versions;
  return proposedVersions<unknown>({ versions }).flatMap(({ standing }): readonly WatchItem[] => {
    if (standing.status !== "foreslagen" && standing.status !== "aviserad") return [];
    const { from, edition } = standing.intended ?? {};
    const first = from ?? (edition === undefined ? null : `${edition}-01-01`);
    if (first === null || first > today) return [];
    return [{ ...about(rule), is: "proposal-past", status: standing.status, aimedAt: from ?? edition ?? "" }];
  });
}

/** A review for a year that has begun has come to something, or to nothing. */
function staleReview(rule: ContentRule, today: IsoDate): readonly WatchItem[] {
  const edition = rule.underReview?.edition;
  if (edition === undefined || `${edition}-01-01` > today) return [];
  return [{ ...about(rule), is: "review-stale", edition }];
}
