/** The facts of a unit as variables: whole multiples of their step, codes by their place in the register, days by number. */
import type { Fact, Registers } from "../../src/rulebook/model.ts";
import { and, compare, equal, FALSE, indicator, numeral, sum, times, type Term } from "./smt.ts";
import type { Unit } from "./unit.ts";

const DAY = 86_400_000;

/** A decimal figure whose register states no step is thought of in hundredths. */
const FINEST = 0.01;

export function dayNumber(date: string): number {
  return Date.parse(date) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function registered(registers: Registers, id: string): Fact {
  const fact = registers.facts.find((it) => it.id === id);
  if (fact === undefined) throw new Error(`no such fact: ${id}`);
  return fact;
}

function stepOf(fact: Fact): number {
  return fact.type === "heltal" ? 1 : (fact.step ?? FINEST);
}

function nameOf(id: string): string {
  return `fact.${id}`;
}

function codesOf(fact: Fact): readonly string[] {
  return fact.type === "ja-nej" ? ["ja", "nej"] : (fact.values ?? []).map(({ id }) => id);
}

/** A figure as a term, with its domain and the whole that it is a part of. */
export function figureTerm(unit: Unit, id: string): Term {
  const fact = registered(unit.registers, id);
  const name = nameOf(id);
  const term = times(name, numeral(stepOf(fact)));
  if (unit.declare(name, "Int")) {
    if (fact.min !== undefined) unit.assume(compare(">=", term, numeral(fact.min)));
    if (fact.max !== undefined) unit.assume(compare("<=", term, numeral(fact.max)));
    unit.readBack((model) => ({ facts: { [id]: decimal(model.get(name) ?? 0, stepOf(fact)) } }));
    if (fact.partOf !== undefined) unit.assume(compare("<=", term, figureTerm(unit, fact.partOf)));
  }
  return term;
}

/** So many steps, written as a person would: 3 steps of 0.1 are 0.3. */
function decimal(steps: number, step: number): number {
  const decimals = step.toString().split(".")[1]?.length ?? 0;
  return Number((steps * step).toFixed(decimals));
}

/** True where the fact is, or among others has, this code. */
export function codeTerm(unit: Unit, id: string, code: string): Term {
  const fact = registered(unit.registers, id);
  return fact.type === "mangd" ? memberTerm(unit, fact, code) : choiceTerm(unit, fact, code);
}

function choiceTerm(unit: Unit, fact: Fact, code: string): Term {
  const codes = codesOf(fact);
  const name = nameOf(fact.id);
  if (unit.declare(name, "Int")) {
    unit.assume(and([compare(">=", name, "0"), compare("<", name, numeral(codes.length))]));
    unit.readBack((model) => ({ facts: { [fact.id]: codes[model.get(name) ?? 0] ?? "" } }));
  }
  const place = codes.indexOf(code);
  return place === -1 ? FALSE : equal(name, numeral(place));
}

function memberTerm(unit: Unit, fact: Fact, code: string): Term {
  const codes = codesOf(fact);
  const member = (of: string): string => `${nameOf(fact.id)}.${of}`;
  if (codes.map((it) => unit.declare(member(it), "Bool")).some(Boolean)) {
    unit.readBack((model) => ({ facts: { [fact.id]: codes.filter((it) => model.get(member(it)) === 1) } }));
  }
  return codes.includes(code) ? member(code) : FALSE;
}

/** Every code that the set may hold. */
export function codesOfFact(unit: Unit, id: string): readonly string[] {
  return codesOf(registered(unit.registers, id));
}

export function dayTerm(unit: Unit, id: string): Term {
  const name = nameOf(id);
  if (unit.declare(name, "Int")) {
    // What has been done by the day of the check, and what is planned within ten years of it.
    const today = dayNumber(unit.date);
    unit.assume(and([compare(">=", name, numeral(today - 3650)), compare("<=", name, numeral(today + 3650))]));
    unit.readBack((model) => ({ facts: { [id]: dateOf(model.get(name) ?? today) } }));
  }
  return name;
}

/** The day that is so many months after a day between two others: the same day of the month, or its last. */
export function monthsAfter(day: Term, months: number, [first, last]: readonly [number, number]): Term {
  const start = new Date(first * DAY);
  const monthStart = (n: number): number => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + n, 1) / DAY;
  const leads = (n: number): Term => {
    const [from, to] = [monthStart(n), monthStart(n + months)];
    const most = numeral(monthStart(n + months + 1) - to - 1);
    const into = `(- ${day} ${numeral(from)})`;
    return `(+ ${numeral(to)} (ite ${compare("<", into, most)} ${into} ${most}))`;
  };
  const within = (n: number): Term =>
    monthStart(n + 1) > last
      ? leads(n)
      : `(ite ${compare("<", day, numeral(monthStart(n + 1)))} ${leads(n)} ${within(n + 1)})`;
  return within(0);
}

/** The public holidays from Monday through Friday, by hand. */
const HOLIDAYS = new Set(
  ["2025-12-25", "2025-12-26", "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06"].map(dayNumber),
);

/** The day that is so many working days after a day between two others. */
export function workingDaysAfter(day: Term, count: number, [first, last]: readonly [number, number]): Term {
  const isWorking = (n: number): boolean => ![0, 6].includes(new Date(n * DAY).getUTCDay()) && !HOLIDAYS.has(n);
  const working = Array.from({ length: last - first + 2 * count + 30 }, (_, n) => first + n).filter(isWorking);
  const leads = (from: number): number => (count === 0 ? from : (working.filter((n) => n > from)[count - 1] ?? from));
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return days.reduceRight<Term>(
    (rest, from) => `(ite ${equal(day, numeral(from))} ${numeral(leads(from))} ${rest})`,
    numeral(leads(last)),
  );
}

/** How many of the terms are true. */
export function countOf(terms: readonly Term[]): Term {
  return sum(terms.map(indicator));
}
