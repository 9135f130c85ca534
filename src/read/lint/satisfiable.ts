/** Whether a single check excludes every unit or none, as far as its own numbers and the fact register can tell. */
import type * as Authored from "../../../generated/authored.ts";
import { compare, multiply, rational } from "../../quantity/rational.ts";
import { parseClock } from "../../quantity/clock.ts";
import type { Said } from "../../words/codes.ts";
import * as say from "../../words/findings/substance.ts";
import { boundsOfDomain, boundsOfLimits, isDisjoint, isWithinBounds } from "./bounds.ts";
import type { Bounds, Limits } from "./bounds.ts";

export type Excludes = { readonly what: "everything" | "nothing"; readonly said: Said };
export type FactsById = ReadonlyMap<string, Authored.Fact>;

const MINUTES_IN_DAY = 24 * 60;
const PERCENT: Bounds = boundsOfDomain(0, 100);
const NOT_NEGATIVE: Bounds = boundsOfDomain(0, undefined);

/** Null when the check excludes some units and not others. Inner checks are asked on their own. */
export function excludes(check: Authored.Check, facts: FactsById): Excludes | null {
  switch (check.kind) {
    case "opening-hours":
      return ofHours(check);
    case "opening-channels":
      return emptyWindow(check.between);
    case "number":
      return ofLimits(check, domainOf(facts.get(check.fact)));
    case "share":
      return ofLimits(check, isPartOf(check.part, check.of, facts) ? PERCENT : NOT_NEGATIVE);
    case "ratio":
      return ofLimits(check, NOT_NEGATIVE);
    case "staffing":
      return ofStaffing(check);
    case "required-set":
      return check.atLeast !== undefined && check.atLeast > check.required.length
        ? { what: "everything", said: say.moreThanListed(check.atLeast, check.required.length) }
        : null;
    case "allowed-set":
      return check.of.kind === "fact" ? allValues(check.allowed, facts.get(check.of.fact)) : null;
    case "one-of":
      return allValues(check.values, facts.get(check.fact));
    case "notice-period":
      return check.atLeastDays === 0 ? { what: "nothing", said: say.excludesNothing() } : null;
    case "deadline":
    case "attestation":
    case "manual":
    case "all":
    case "any":
    case "when":
      return null;
  }
}

/** A condition on a number that no value of the fact meets. */
export function neverApplies(limits: Limits, fact: Authored.Fact | undefined): boolean {
  return isDisjoint(boundsOfLimits(limits), domainOf(fact));
}

function ofLimits(limits: Limits, domain: Bounds): Excludes | null {
  const bounds = boundsOfLimits(limits);
  if (isDisjoint(bounds, domain)) return { what: "everything", said: say.emptyRange() };
  const isLimited = bounds.low !== null || bounds.high !== null;
  return isLimited && isWithinBounds(domain, bounds) ? { what: "nothing", said: say.excludesNothing() } : null;
}

function domainOf(fact: Authored.Fact | undefined): Bounds {
  return boundsOfDomain(fact?.min, fact?.max);
}

/** True when the register says that `part` is a part of `whole`, at once or through others. */
function isPartOf(part: string, whole: string, facts: FactsById): boolean {
  let current = facts.get(part)?.partOf;
  for (let steps = 0; current !== undefined && steps <= facts.size; steps += 1) {
    if (current === whole) return true;
    current = facts.get(current)?.partOf;
  }
  return false;
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

function ofHours(check: Authored.OpeningHoursCheck): Excludes | null {
  const empty = emptyWindow(check.between);
  if (empty) return empty;
  const perDay = windowMinutes(check.between) ?? MINUTES_IN_DAY;
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

function emptyWindow(window: Authored.ClockWindow | undefined): Excludes | null {
  const minutes = windowMinutes(window);
  return minutes !== null && minutes <= 0 ? { what: "everything", said: say.emptyWindow(window ?? []) } : null;
}

function windowMinutes(window: Authored.ClockWindow | undefined): number | null {
  const [start, end] = (window ?? []).map(parseClock);
  return typeof start === "number" && typeof end === "number" ? end - start : null;
}

function ofStaffing({ atLeastPersons, atLeastPercent }: Authored.StaffingCheck): Excludes | null {
  const asked = [atLeastPersons, atLeastPercent].filter((it) => it !== undefined);
  return asked.length > 0 && asked.every((it) => it === 0) ? { what: "nothing", said: say.excludesNothing() } : null;
}

function allValues(allowed: readonly string[], fact: Authored.Fact | undefined): Excludes | null {
  const values = fact?.values;
  return values !== undefined && values.every(({ id }) => allowed.includes(id))
    ? { what: "nothing", said: say.allValuesAllowed() }
    : null;
}
