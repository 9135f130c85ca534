/**
 * What each kind of check means, as formulas over a unit. Written from `schemas/check.schema.json` and
 * `docs/decisions.md`, and from nothing in `src/check`: a second semantics, so that the two can find each other's faults.
 */
import type { Check, CheckOf, Condition, ConditionOf, StaffSelection } from "../../src/rulebook/model.ts";
import { addOnsOf, type AddOns } from "./add-ons.ts";
import {
  codesOfFact,
  codeTerm,
  countOf,
  dayNumber,
  dayTerm,
  figureTerm,
  monthsAfter,
  workingDaysAfter,
} from "./facts.ts";
import { hoursOf, type OpeningHours } from "./hours.ts";
import { and, compare, equal, not, numeral, or, times, TRUE, type Term } from "./smt.ts";
import { staffOf, type Staff } from "./staff.ts";
import { attestedTerm, municipalityTerm, operatorTerm, subcontractorTerms } from "./unit-parts.ts";
import type { Unit } from "./unit.ts";

/** Whether a check applies to the unit, and whether it holds where it does. */
export interface Meaning {
  readonly applies: Term;
  readonly holds: Term;
}

/** What stands in the way of a formula: a limit that no source states makes every answer unknown. */
export function cannotBeEncoded(check: Check): string | null {
  return JSON.stringify(check).includes('"ej-angivet"') ? "a limit is not stated" : null;
}

/** A unit as all the checks together see it, and each check's meaning there. */
export function meaningsOf(unit: Unit, checks: readonly Check[]): readonly Meaning[] {
  const parts = checks.flatMap(partsOf);
  const conditions = checks.flatMap(conditionsOf);
  const selections = parts.flatMap(selectionsOf);
  const timed = parts.filter((part) => part.kind === "opening-hours" || part.kind === "opening-channels");
  const speaksOfAddOns =
    parts.some(({ kind }) => kind === "notice-period") || conditions.some(({ kind }) => kind === "add-on");
  const seen: Seen = {
    unit,
    staff: selections.length > 0 ? staffOf(unit, selections) : null,
    hours: timed.length > 0 ? hoursOf(unit, timed) : null,
    addOns: speaksOfAddOns ? addOnsOf(unit) : null,
  };
  return checks.map((check) => meaning(check, seen));
}

/** A unit that does not meet the check. What does not apply is not broken. */
export function broken({ applies, holds }: Meaning): Term {
  return and([applies, not(holds)]);
}

interface Seen {
  readonly unit: Unit;
  readonly staff: Staff | null;
  readonly hours: OpeningHours | null;
  readonly addOns: AddOns | null;
}

function meaning(check: Check, seen: Seen): Meaning {
  const { unit } = seen;
  const always = (holds: Term): Meaning => ({ applies: TRUE, holds });
  switch (check.kind) {
    case "number":
      return always(within(figureTerm(unit, check.fact), "1", check));
    case "share": {
      const [part, whole] = [figureTerm(unit, check.part), figureTerm(unit, check.of)];
      return { applies: not(equal(whole, "0")), holds: within(times("100", part), whole, check) };
    }
    case "ratio":
      return {
        applies: check.per === "procent" ? not(equal(amount(check.denominator, seen), "0")) : TRUE,
        holds: ratio(check, seen),
      };
    case "staffing":
      return always(staffing(check, needed(seen.staff)));
    case "opening-hours":
      return always(needed(seen.hours).hold(check));
    case "opening-channels": {
      const hours = needed(seen.hours);
      return { applies: hours.channelsApply(check), holds: hours.channelsHold(check) };
    }
    case "required-set": {
      const members = membersOf(check.of, unit);
      const held = check.required.map((code) => members(code));
      return always(compare(">=", countOf(held), numeral(check.atLeast ?? check.required.length)));
    }
    case "allowed-set": {
      const members = membersOf(check.of, unit);
      const allowed = new Set(check.allowed.map((code) => codeIn(check.of, code, unit)));
      const held = codesIn(check.of, unit).map((code) => [code, members(code)] as const);
      return always(not(or(held.flatMap(([code, term]) => (allowed.has(code) ? [] : [term])))));
    }
    case "one-of":
      return always(or(check.values.map((value) => codeTerm(unit, check.fact, value))));
    case "notice-period": {
      const { addOn, atLeastDays: days, atLeastMonths: months } = check;
      const addOns = needed(seen.addOns);
      if (typeof days === "number") return { applies: addOns.ending(addOn), holds: addOns.inTime(addOn, { days }) };
      if (typeof months === "number") return { applies: addOns.ending(addOn), holds: addOns.inTime(addOn, { months }) };
      throw new Error("a limit that no source states");
    }
    case "deadline":
      return always(compare("<=", dayTerm(unit, check.fact), numeral(dayNumber(check.latest))));
    case "time-between": {
      const [from, to] = [dayTerm(unit, check.from), dayTerm(unit, check.to)];
      const after = (count: number): Term => later(unit, from, count, check.unit);
      return always(
        and([
          ...(typeof check.atLeast === "number" ? [compare(">=", to, after(check.atLeast))] : []),
          ...(typeof check.atMost === "number" ? [compare("<=", to, after(check.atMost))] : []),
        ]),
      );
    }
    case "attestation":
    case "manual":
      return always(attestedTerm(unit));
    case "all":
      return together(check, seen, and);
    case "any":
      return together(check, seen, or);
    case "when": {
      const then = meaning(check.then, seen);
      return { applies: and([holdsFor(check.if, seen), then.applies]), holds: then.holds };
    }
  }
}

/** So long after a day. Calendars are counted from the months around the day of the check only: the solver takes them day by day. */
function later(unit: Unit, from: Term, count: number, counted: CheckOf<"time-between">["unit"]): Term {
  const today = dayNumber(unit.date);
  const around = [today - 60, today + 120] as const;
  if (counted !== "dagar")
    unit.assume(and([compare(">=", from, numeral(around[0])), compare("<=", from, numeral(around[1]))]));
  switch (counted) {
    case "dagar":
      return `(+ ${from} ${numeral(count)})`;
    case "manader":
      return monthsAfter(from, count, around);
    case "arbetsdagar":
      return workingDaysAfter(from, count, around);
  }
}

/** Parts that do not apply are left out; where none applies, nor does the whole. */
function together(check: CheckOf<"all"> | CheckOf<"any">, seen: Seen, join: typeof and): Meaning {
  const parts = check.of.map((part) => meaning(part, seen));
  const counted = parts.map((part) => (join === and ? not(broken(part)) : and([part.applies, part.holds])));
  return { applies: or(parts.map(({ applies }) => applies)), holds: join(counted) };
}

type Limits = Pick<CheckOf<"ratio">, "atLeast" | "atMost" | "moreThan" | "lessThan" | "guideValue">;

/** A figure per so many, within its limits: the limit is multiplied by what the figure is divided by. */
function within(figure: Term, per: Term, { atLeast, atMost, moreThan, lessThan, guideValue }: Limits): Term {
  const limit = (how: ">=" | ">" | "<=" | "<", value: Limits["atLeast"]): readonly Term[] =>
    typeof value === "number" ? [compare(how, figure, times(numeral(value), per))] : [];
  return and([
    ...limit(">=", atLeast),
    ...limit(">", moreThan),
    ...limit("<=", atMost),
    ...limit("<", lessThan),
    ...limit(">=", guideValue),
    ...limit("<=", guideValue),
  ]);
}

function ratio({ numerator, denominator, ofWhich, rounding, ...limits }: CheckOf<"ratio">, seen: Seen): Term {
  const per = limits.per === "procent" ? 100 : (limits.per ?? 1);
  const below = rounding === "per-paborjat" ? begun(amount(denominator, seen), per) : amount(denominator, seen);
  const above = (of: CheckOf<"ratio">["numerator"]): Term => times(numeral(per), amount(of, seen));
  const part = ofWhich === undefined ? [] : [within(above(ofWhich.numerator), below, { atLeast: ofWhich.atLeast })];
  return and([not(equal(below, "0")), within(above(numerator), below, limits), ...part]);
}

/** So many that are begun, counted as whole: the whole part of the negative is rounded away from zero. */
function begun(size: Term, per: number): Term {
  return times(numeral(per), `(to_real (- (to_int (- (/ (to_real ${size}) ${per})))))`);
}

function amount(of: CheckOf<"ratio">["numerator"], seen: Seen): Term {
  switch (of.kind) {
    case "fact":
      return figureTerm(seen.unit, of.fact);
    case "persons":
      return needed(seen.staff).persons(of.who);
    case "full-time":
      return `(/ ${needed(seen.staff).percent(of.who)} 100)`;
  }
}

function staffing({ who, atLeastPersons, atLeastPercent }: CheckOf<"staffing">, staff: Staff): Term {
  const least = (counted: Term, limit: typeof atLeastPersons): readonly Term[] =>
    typeof limit === "number" ? [compare(">=", counted, numeral(limit))] : [];
  return and([...least(staff.persons(who), atLeastPersons), ...least(staff.percent(who), atLeastPercent)]);
}

type SetSource = CheckOf<"allowed-set">["of"];

function membersOf(source: SetSource, unit: Unit): (code: string) => Term {
  if (source.kind === "fact") return (code) => codeTerm(unit, source.fact, code);
  const terms = subcontractorTerms(unit, source.service);
  return (code) => terms.get(codeIn(source, code, unit)) ?? "false";
}

function codesIn(source: SetSource, unit: Unit): readonly string[] {
  return source.kind === "fact"
    ? codesOfFact(unit, source.fact)
    : unit.registers.professions.professions.map(({ id }) => id);
}

/** The register's own code for a word that the check uses. */
function codeIn(source: SetSource, code: string, { registers }: Unit): string {
  if (source.kind === "fact") return code;
  const { professions } = registers.professions;
  return professions.find(({ id, aliases = [] }) => id === code || aliases.includes(code))?.id ?? code;
}

function holdsFor(condition: Condition, seen: Seen): Term {
  switch (condition.kind) {
    case "fact-is":
      return codeTerm(seen.unit, condition.fact, condition.is);
    case "fact-range":
      return within(figureTerm(seen.unit, condition.fact), "1", condition);
    case "operator":
      return operatorTerm(seen.unit, condition.is);
    case "time-since":
      return timeSince(condition, seen.unit);
    case "municipality":
      return municipalityTerm(seen.unit, codesOfGroups(condition.in, seen.unit));
    case "add-on":
      return needed(seen.addOns).held(condition.holds);
    case "all-of":
      return and(condition.of.map((part) => holdsFor(part, seen)));
    case "any-of":
      return or(condition.of.map((part) => holdsFor(part, seen)));
    case "not":
      return not(holdsFor(condition.condition, seen));
  }
}

/** So long after the day has come, and not yet so long after it. */
function timeSince({ fact, unit: counted, atLeast, lessThan }: ConditionOf<"time-since">, unit: Unit): Term {
  const today = numeral(dayNumber(unit.date));
  const after = (count: number): Term => later(unit, dayTerm(unit, fact), count, counted);
  return and([
    ...(typeof atLeast === "number" ? [compare("<=", after(atLeast), today)] : []),
    ...(typeof lessThan === "number" ? [compare(">", after(lessThan), today)] : []),
  ]);
}

function codesOfGroups(named: readonly string[], { registers: { municipalityGroups = [] } }: Unit): readonly string[] {
  return named.flatMap((it) => municipalityGroups.find(({ id }) => id === it)?.municipalities ?? [it]);
}

/** A check and all that it holds. */
function partsOf(check: Check): readonly Check[] {
  if (check.kind === "all" || check.kind === "any") return [check, ...check.of.flatMap(partsOf)];
  return check.kind === "when" ? [check, ...partsOf(check.then)] : [check];
}

function conditionsOf(check: Check): readonly Condition[] {
  const within = (condition: Condition): readonly Condition[] => {
    if (condition.kind === "not") return within(condition.condition);
    return condition.kind === "all-of" || condition.kind === "any-of" ? condition.of.flatMap(within) : [condition];
  };
  return partsOf(check).flatMap((part) => (part.kind === "when" ? within(part.if) : []));
}

function selectionsOf(check: Check): readonly StaffSelection[] {
  if (check.kind === "staffing") return [check.who];
  if (check.kind !== "ratio") return [];
  return [
    check.numerator,
    check.denominator,
    ...(check.ofWhich === undefined ? [] : [check.ofWhich.numerator]),
  ].flatMap((of) => (of.kind === "fact" ? [] : [of.who]));
}

function needed<T>(part: T | null): T {
  if (part === null) throw new Error("a part of the unit that no check speaks of");
  return part;
}
