/** What changed in a year: day by day, from end to end, and what is only proposed. */
import type { Change } from "../../src/compare/change.ts";
import type { StandingProposal } from "../../src/compare/proposals.ts";
import { isDated, isKnownFrom, isKnownThrough } from "../../src/compare/report.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { type EditionView } from "../../src/rulebook/editions.ts";
import { belongsTo, moduleOf } from "../../src/rulebook/modules.ts";
import type { ContentRule, Edition, IsoDate, Module } from "../../src/rulebook/model.ts";
import { type Site } from "../data.ts";
import { versionsOf } from "../versions.ts";
import { changeBetween, proposalsBeside, stepsOf, type Step } from "./changes.ts";

/** A rule that differs between two days. */
export interface NetChange {
  readonly rule: ContentRule;
  readonly change: Change;
}

export interface YearChanges {
  readonly view: EditionView;
  /** The edition before, or null for the first one. */
  readonly previous: Edition | null;
  readonly next: Edition | null;
  /** The days compared: the last one of the edition before, and of this one. */
  readonly older: IsoDate;
  readonly newer: IsoDate;
  /** What changed on each day, by day and then in document order. */
  readonly dated: readonly Step[];
  /** Rules that are known from a day in the year, where no source says that they began then. */
  readonly known: readonly Step[];
  /** Rules that count as withdrawn in the year, where the last day is only assumed. */
  readonly knownUntil: readonly Step[];
  readonly net: readonly NetChange[];
  /** Rules that changed on the way and stand in the end as they stood. */
  readonly backAgain: readonly ContentRule[];
  readonly proposals: readonly StandingProposal[];
}

export function yearChanges(site: Site, view: EditionView): YearChanges {
  const { module, edition } = view;
  const index = module.editions.findIndex(({ id }) => id === edition.id);
  const previous = editionBefore(module, edition);
  const { older, newer } = daysOf(edition, previous);
  const rules = rulesFor(site, module);
  const steps = stepsBetween(site, rules, older, newer);
  const dated = steps.filter(({ change }) => isDated(change));
  const net = netBetween(site, rules, older, newer);
  return {
    view,
    previous,
    next: module.editions[index + 1] ?? null,
    older,
    newer,
    dated,
    known: steps.filter(({ change }) => isKnownFrom(change)),
    knownUntil: steps.filter(({ change }) => isKnownThrough(change)),
    net,
    backAgain: cameBack(dated, net),
    proposals: proposalsFor(site, rules, edition, newer),
  };
}

/** The edition of a rule's own module whose changes the day belongs to. */
export function editionOfDay(site: Site, rule: ContentRule, day: IsoDate): Edition | null {
  const editions = moduleOf(site.rulebook.modules, rule)?.editions ?? [];
  const found = editions.find((edition, index) => {
    const { older, newer } = daysOf(edition, editions[index - 1] ?? null);
    return older < day && day <= newer;
  });
  return found ?? null;
}

/**
 * What changed in a rule during an edition. Nothing is told of a rule that is only known from a day, nor of one that stands
 * in an edition from its first day where the one before it is not known in full: it may well have applied before.
 */
export function stepsDuring({ rulebook }: Site, { module, edition }: EditionView, rule: ContentRule): readonly Step[] {
  const previous = editionBefore(module, edition);
  const { older, newer } = daysOf(edition, previous);
  return stepsOf(rulebook, rule).filter(({ from, change }) => {
    const isHere = older < from && from <= newer && isDated(change);
    return isHere && (change.class !== "new" || from > edition.from || isKnownInFull(previous));
  });
}

/** Only a decided edition tells what was not in it. */
export function isKnownInFull(edition: Edition | null): boolean {
  return edition !== null && edition.state === "beslutad";
}

export function editionBefore({ editions }: Module, { id }: Edition): Edition | null {
  return editions[editions.findIndex((it) => it.id === id) - 1] ?? null;
}

export function rulesFor(site: Site, module: Module): readonly ContentRule[] {
  return site.contentRules.filter((rule) => belongsTo(rule, module));
}

export function netBetween(
  { rulebook }: Site,
  rules: readonly ContentRule[],
  older: IsoDate,
  newer: IsoDate,
): readonly NetChange[] {
  return rules.flatMap((rule) => {
    const change = changeBetween(rulebook, rule, older, newer);
    return change === null ? [] : [{ rule, change }];
  });
}

export function stepsBetween(
  { rulebook }: Site,
  rules: readonly ContentRule[],
  older: IsoDate,
  newer: IsoDate,
): readonly Step[] {
  const steps = rules.flatMap((rule) => stepsOf(rulebook, rule)).filter(({ from }) => older < from && from <= newer);
  const days = [...new Set(steps.map(({ from }) => from))].sort();
  return days.flatMap((day) => steps.filter(({ from }) => from === day));
}

/** Rules with steps but no net. */
export function cameBack(steps: readonly Step[], net: readonly NetChange[]): readonly ContentRule[] {
  const lasting = new Set(net.map(({ rule }) => rule.id));
  return [...new Set(steps.map(({ rule }) => rule))].filter(({ id }) => !lasting.has(id));
}

/** An edition without one before it is compared with the day before its first. */
function daysOf(edition: Edition, previous: Edition | null): { readonly older: IsoDate; readonly newer: IsoDate } {
  return { older: previous?.through ?? addDays(edition.from, -1), newer: edition.through };
}

/** Proposals that aim at the edition, or at a day in it. They are only compared where there are any: it takes time. */
function proposalsFor(
  site: Site,
  rules: readonly ContentRule[],
  edition: Edition,
  day: IsoDate,
): readonly StandingProposal[] {
  const aimed = rules.filter((rule) =>
    versionsOf(rule).some(({ version: { standing } }) => "intended" in standing && aimsAt(edition, standing.intended)),
  );
  if (aimed.length === 0) return [];
  const ids = new Set(aimed.map(({ id }) => id));
  return proposalsBeside(site.rulebook, day).filter(({ rule, intended }) => ids.has(rule) && aimsAt(edition, intended));
}

function aimsAt({ year, from, through }: Edition, intended: StandingProposal["intended"]): boolean {
  if (intended === null) return false;
  if (intended.edition !== undefined) return intended.edition === year;
  return intended.from !== undefined && from <= intended.from && intended.from <= through;
}
