/** Whether a single check excludes every unit or none, as far as its own numbers and the fact register can tell. */
import type * as Authored from "../../../generated/authored.ts";
import { compare, multiply, rational } from "../../quantity/rational.ts";
import type { Rational } from "../../quantity/rational.ts";
import { parseClock, totalMinutes } from "../../quantity/clock.ts";
import { windowsOf } from "../../check/opening/demand.ts";
import type { Said } from "../words/said.ts";
import * as say from "../words/substance.ts";
import { boundsOf, type Limits } from "../../check/limits.ts";
import { intervalBetween, intervalOf, isDisjoint, isInside, type Interval } from "../../quantity/interval.ts";
import { byKind, type ByKind, type CheckPart } from "./by-kind.ts";
import type { CheckOf } from "../../rulebook/model.ts";
import { isPartOf } from "../../rulebook/part-of.ts";

export type Excludes = { readonly what: "everything" | "nothing"; readonly said: Said };
export type FactsById = ReadonlyMap<string, Authored.Fact>;

const PERCENT = intervalBetween(rational(0), rational(100));
const NOT_NEGATIVE = intervalBetween(rational(0), null);

const NOTHING_TO_ASK = (): null => null;

/** Null when the check excludes some units and not others. Inner checks are asked on their own. */
export function excludes(part: CheckPart, facts: FactsById): Excludes | null {
  return byKind(tableFor(facts), part);
}

function tableFor(facts: FactsById): ByKind<Excludes | null> {
  return {
    "opening-hours": (check) => ofHours(check),
    "opening-channels": ({ between }) => emptyWindow(between),
    number: (check) => ofLimits(check, domainOf(facts.get(check.fact))),
    share: (check) => ofLimits(check, isPartOf([...facts.values()], check.part, check.of) ? PERCENT : NOT_NEGATIVE),
    ratio: (check) => ofLimits(check, NOT_NEGATIVE),
    staffing: (check) => ofStaffing(check),
    "required-set": ({ atLeast, required }) =>
      atLeast !== undefined && atLeast > required.length
        ? { what: "everything", said: say.moreThanListed(atLeast, required.length) }
        : null,
    "allowed-set": ({ of, allowed }) => (of.kind === "fact" ? allValues(allowed, facts.get(of.fact)) : null),
    "one-of": ({ fact, values }) => allValues(values, facts.get(fact)),
    "notice-period": ({ atLeastDays, atLeastMonths }) =>
      (atLeastMonths ?? atLeastDays) === 0 ? { what: "nothing", said: say.excludesNothing() } : null,
    deadline: NOTHING_TO_ASK,
    "time-between": (check) => ofLimits(check, intervalBetween(null, null)),
    attestation: NOTHING_TO_ASK,
    manual: NOTHING_TO_ASK,
    all: NOTHING_TO_ASK,
    any: NOTHING_TO_ASK,
    when: NOTHING_TO_ASK,
  };
}

/** A condition on a number that no value of the fact meets. */
export function neverApplies(limits: Limits, fact: Authored.Fact | undefined): boolean {
  return isDisjoint(intervalOf(boundsOf(limits).bounds), domainOf(fact));
}

function ofLimits(limits: Limits, domain: Interval): Excludes | null {
  const { bounds } = boundsOf(limits);
  const allowed = intervalOf(bounds);
  if (isDisjoint(allowed, domain)) return { what: "everything", said: say.emptyRange() };
  return bounds.length > 0 && isInside(domain, allowed) ? { what: "nothing", said: say.excludesNothing() } : null;
}

function domainOf(fact: Authored.Fact | undefined): Interval {
  const end = (value: number | undefined): Rational | null => (value === undefined ? null : rational(value));
  return intervalBetween(end(fact?.min), end(fact?.max));
}

/** The most days in a week that a class of days can have. A holiday can fall on any weekday. */
const MOST_DAYS: Readonly<Record<Authored.DayClass, number>> = {
  vardagar: 5,
  helg: 7,
  "alla-dagar": 7,
  mandag: 1,
  tisdag: 1,
  onsdag: 1,
  torsdag: 1,
  fredag: 1,
  lordag: 1,
  sondag: 1,
  helgdag: 5,
};

function ofHours(check: CheckOf<"opening-hours">): Excludes | null {
  const empty = emptyWindow(check.between);
  if (empty) return empty;
  const perDay = totalMinutes(windowsOf(check));
  if (perDay === 0) return { what: "everything", said: say.emptyWindow(check.between ?? []) };
  const perWeek = perDay * MOST_DAYS[check.days];
  const asked: readonly (readonly [Authored.Hours | undefined, number])[] = [
    [check.atLeastHoursPerWeek, perWeek],
    [check.atLeastHoursPerDay, perDay],
    [check.atLeastHoursInTotal, perWeek],
  ];
  for (const [hours, most] of asked) {
    if (typeof hours !== "number") continue;
    if (hours === 0) return { what: "nothing", said: say.excludesNothing() };
    const minutes = multiply(rational(hours), rational(60));
    if (compare(minutes, rational(most)) > 0) return { what: "everything", said: say.windowTooSmall(hours, most) };
  }
  return null;
}

function emptyWindow(window: CheckOf<"opening-hours">["between"]): Excludes | null {
  const minutes = windowMinutes(window);
  return minutes !== null && minutes <= 0 ? { what: "everything", said: say.emptyWindow(window ?? []) } : null;
}

function windowMinutes(window: CheckOf<"opening-hours">["between"]): number | null {
  const [start, end] = (window ?? []).map(parseClock);
  return typeof start === "number" && typeof end === "number" ? end - start : null;
}

function ofStaffing({ atLeastPersons, atLeastPercent }: CheckOf<"staffing">): Excludes | null {
  const asked = [atLeastPersons, atLeastPercent].filter((it) => it !== undefined);
  return asked.length > 0 && asked.every((it) => it === 0) ? { what: "nothing", said: say.excludesNothing() } : null;
}

function allValues(allowed: readonly string[], fact: Authored.Fact | undefined): Excludes | null {
  const values = fact?.values;
  return values !== undefined && values.every(({ id }) => allowed.includes(id))
    ? { what: "nothing", said: say.allValuesAllowed() }
    : null;
}
