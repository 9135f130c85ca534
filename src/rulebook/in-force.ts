/**
 * What applies on a date. The date a version is in force is the truth; a year's edition is a view of it.
 * Only a decided version can be in force, and only a decided exception can suspend it.
 */
import { addDays } from "../quantity/calendar.ts";
import type { IsoDate, Region, RuleException, Rulebook, Rule, ContentRule, CareChoice, Version } from "./model.ts";

/** What the rules need to know of a unit to find those that concern it. */
export interface UnitKind {
  readonly region: Region;
  readonly careChoice: CareChoice;
}

/** A rule with versions, and perhaps exceptions, of one kind of content. */
export interface Dated<C> {
  readonly versions: readonly Version<C>[];
  readonly exceptions?: readonly RuleException<C>[];
}

/** An exception on a date: it covers the day for certain, or the source's words leave it open. */
export interface ExceptionOnDate<C> {
  readonly certainty: "covers" | "may-cover";
  readonly exception: RuleException<C>;
}

/**
 * Where a rule stands on a date. `proposed` covers what is announced too: neither can be in force. `before-known`: the
 * start of the version that comes is an assumption, so that nobody knows whether the rule applied before it. `after-known`:
 * so is the end of the version that was, and nobody knows whether the rule lives on.
 */
export type Situation<C> =
  | { readonly is: "in-force"; readonly version: Version<C>; readonly exception: ExceptionOnDate<C> | null }
  | { readonly is: "upcoming"; readonly version: Version<C>; readonly from: IsoDate }
  | { readonly is: "before-known"; readonly version: Version<C>; readonly from: IsoDate }
  | { readonly is: "after-known"; readonly version: Version<C>; readonly through: IsoDate }
  | { readonly is: "ended"; readonly version: Version<C>; readonly through: IsoDate }
  | { readonly is: "proposed"; readonly version: Version<C> }
  | { readonly is: "rejected" };

/** A day before the first that a source speaks of, or after the last: nobody knows whether the rule applied. */
export type NotKnown<C> = Extract<Situation<C>, { readonly is: "before-known" | "after-known" }>;

export function isNotKnown<C>(situation: Situation<C>): situation is NotKnown<C> {
  return situation.is === "before-known" || situation.is === "after-known";
}

/** A decided version with its days, which the types of other standings do not have. */
interface DecidedVersion<C> {
  readonly version: Version<C>;
  readonly from: IsoDate;
  readonly through: IsoDate | null;
}

/** The rules that a unit has to meet: its region's and the nation's, for its care choice, addressed to the unit or its provider. */
export function rulesForUnit(rulebook: Rulebook, unit: UnitKind): readonly ContentRule[] {
  return rulebook.rules.filter(hasContent).filter((rule) => concernsUnit(rule, unit));
}

export function hasContent(rule: Rule): rule is ContentRule {
  return rule.kind !== "moved" && rule.kind !== "split";
}

/** Whether a rule is one that the unit has to meet. */
export function concernsUnit(rule: ContentRule, unit: UnitKind): boolean {
  const addressed = rule.addressee === "enhet" || rule.addressee === "leverantor";
  const regional = rule.home.region === unit.region || rule.home.region === "nationellt";
  return addressed && regional && rule.concerns.includes(unit.careChoice);
}

/** Where a rule stands on `date`. Versions of one rule never overlap: the reader has seen to that. */
export function situationOn<C>(rule: Dated<C>, date: IsoDate): Situation<C> {
  const decided = decidedVersions(rule);
  const current = decided.find((it) => it.from <= date && (it.through === null || date <= it.through));
  if (current) return { is: "in-force", version: current.version, exception: exceptionOn(rule, date) };
  const coming = decided.find((it) => it.from > date);
  const last = decided.findLast((it) => it.from <= date);
  const livesOn = last !== undefined && endIsAssumed(last.version);
  const cameBefore = coming !== undefined && startIsAssumed(coming.version);
  if (coming && (cameBefore || !livesOn)) {
    return { is: cameBefore ? "before-known" : "upcoming", version: coming.version, from: coming.from };
  }
  if (last?.through) {
    return { is: livesOn ? "after-known" : "ended", version: last.version, through: last.through };
  }
  const proposed = proposedVersions(rule).at(-1);
  return proposed ? { is: "proposed", version: proposed } : { is: "rejected" };
}

/** A version whose first day no source states is known from that day: it may well have applied before. */
export function startIsAssumed({ assumptions }: Version<unknown>): boolean {
  return assumptions.some(({ about }) => about === "from");
}

/**
 * A version whose last day no source states is known through that day: it may well live on. Of one without a last day, or
 * with a decision that gave it, the same assumption says only that it still applied.
 */
export function endIsAssumed({ standing, assumptions }: Version<unknown>): boolean {
  const isStated = standing.status === "beslutad" && standing.end === "stated" && standing.repealedBy === undefined;
  return isStated && assumptions.some(({ about }) => about === "through");
}

/** Versions that are announced or proposed, in the order the file gives them. */
export function proposedVersions<C>(rule: Dated<C>): readonly Version<C>[] {
  return rule.versions.filter(({ standing }) => standing.status === "foreslagen" || standing.status === "aviserad");
}

/** Every day on which the rule may begin to say something else, in order: the first days of versions and exceptions and the days after their last. */
export function ruleBreakpoints<C>(rule: Dated<C>): readonly IsoDate[] {
  const fromVersions = decidedVersions(rule).flatMap(({ from, through }) => edges(from, through));
  const fromExceptions = decidedExceptions(rule).flatMap(({ period }) => {
    const days = period.precision === "exact" ? period : period.within;
    return edges(days.from, days.through);
  });
  return [...new Set([...fromVersions, ...fromExceptions])].sort();
}

/** The first day of a stretch and the first day after it: where something that spans it can change. */
export function edges(from: IsoDate | undefined, through: IsoDate | null | undefined): readonly IsoDate[] {
  return [...(from ? [from] : []), ...(through ? [addDays(through, 1)] : [])];
}

function decidedVersions<C>(rule: Dated<C>): readonly DecidedVersion<C>[] {
  return rule.versions.flatMap((version) => {
    const { standing } = version;
    return standing.status === "beslutad" ? [{ version, from: standing.from, through: standing.through }] : [];
  });
}

function decidedExceptions<C>(rule: Dated<C>): readonly RuleException<C>[] {
  return (rule.exceptions ?? []).filter(({ status }) => status === "beslutad");
}

function exceptionOn<C>(rule: Dated<C>, date: IsoDate): ExceptionOnDate<C> | null {
  for (const exception of decidedExceptions(rule)) {
    const { period } = exception;
    const days = period.precision === "exact" ? period : period.within;
    if (days.from <= date && date <= days.through) {
      return { certainty: period.precision === "exact" ? "covers" : "may-cover", exception };
    }
  }
  return null;
}
