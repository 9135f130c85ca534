/**
 * Facts of the register as a profile states them. Absent, "vet-ej" and too old are three reasons for not knowing; 0,
 * "nej" and an empty list are values like any other.
 */
import { addDays, isCalendarDate } from "../quantity/calendar.ts";
import { max, min, multiply, rational, toExactText, type Rational } from "../quantity/rational.ts";
import { between, exactly, type Range } from "../quantity/range.ts";
import type { Fact, IsoDate, Profile, Registers } from "../rulebook/model.ts";
import { factAbsent, factOfAnotherType, factStale, factUnsure, unregisteredQuestion } from "./words/missing.ts";
import type { CheckContext } from "./context.ts";
import type { FactUse, MissingFact, ProfileEdit } from "./outcome.ts";
import { ownEntry, pointer } from "./profile.ts";

type FactEntry = NonNullable<NonNullable<Profile["facts"]>[string]>;
type FactValue = Extract<FactEntry, { readonly value: unknown }>["value"];

/** A fact that cannot be used, with the sentence that says why. */
export interface UnknownFact {
  readonly known: false;
  readonly missing: MissingFact;
  readonly sentence: string;
}

export interface KnownFact<Value> {
  readonly known: true;
  readonly value: Value;
  readonly use: FactUse;
}

export type FactReading<Value> = KnownFact<Value> | UnknownFact;

/** The register's entry. A lint sees to it that every fact of a check has one; without it the id speaks for itself. */
export function factOf(registers: Registers, id: string): Fact {
  return (
    registers.facts.find((fact) => fact.id === id) ?? {
      id,
      title: id,
      question: unregisteredQuestion(id),
      type: "decimaltal",
    }
  );
}

/** A fact as it stands in the profile, whatever its type. */
export function readFact(context: CheckContext, id: string): FactReading<FactValue> {
  const { profile, registers, date } = context;
  const fact = factOf(registers, id);
  const entry = ownEntry(profile.facts, id);
  if (entry === undefined) return unknown(fact, "absent", factAbsent(fact.title));
  const value = isDetailed(entry) ? entry.value : entry;
  if (value === "vet-ej") return unknown(fact, "unsure", factUnsure(fact.title));
  const asOf = (isDetailed(entry) ? entry.asOf : undefined) ?? profile.asOf ?? null;
  if (fact.maxAgeDays !== undefined && asOf !== null && date > addDays(asOf, fact.maxAgeDays)) {
    return unknown(fact, "stale", factStale(fact.title, asOf, fact.maxAgeDays));
  }
  return { known: true, value, use: useOf(fact, value, asOf) };
}

export function readNumber(context: CheckContext, id: string): FactReading<Rational> {
  return readAs(context, id, (value) => (typeof value === "number" ? rational(value) : null));
}

export function readCode(context: CheckContext, id: string): FactReading<string> {
  return readAs(context, id, (value) => (typeof value === "string" ? value : null));
}

export function readCodes(context: CheckContext, id: string): FactReading<readonly string[]> {
  return readAs(context, id, (value) => (typeof value === "object" ? value : null));
}

export function readDate(context: CheckContext, id: string): FactReading<IsoDate> {
  return readAs(context, id, (value) => (typeof value === "string" && isCalendarDate(value) ? value : null));
}

/** The values that a number fact can have as far as the register and the profile tell; null when they tell nothing. */
export function possibleRange(context: CheckContext, id: string): Range | null {
  const reading = readNumber(context, id);
  if (reading.known) return exactly(reading.value);
  const { min: lowest, max: highest, partOf } = factOf(context.registers, id);
  if (lowest === undefined) return null;
  const low = rational(lowest);
  const whole = partOf === undefined ? null : readNumber(context, partOf);
  const ceilings = [
    ...(highest === undefined ? [] : [rational(highest)]),
    ...(whole?.known ? [max(whole.value, low)] : []),
  ];
  const [first, ...rest] = ceilings;
  return first === undefined ? { low, high: null } : between(low, rest.reduce(min, first));
}

/** The smallest step that is meaningful for the fact: the register's own, a whole, or a tenth. */
export function stepOf({ step, type }: Fact): Rational {
  if (step !== undefined) return rational(step);
  return rational(type === "heltal" ? 1 : "0.1");
}

/** The edit that gives a fact another value, and leaves the day and the note beside it. */
export function setFact(profile: Profile, id: string, value: number | string | readonly string[]): ProfileEdit {
  const entry = ownEntry(profile.facts, id);
  return { path: entry !== undefined && isDetailed(entry) ? ["facts", id, "value"] : ["facts", id], value };
}

/** `factor` times a range; `factor` is positive. */
export function scaleRange({ low, high }: Range, factor: Rational): Range {
  return { low: multiply(low, factor), high: high === null ? null : multiply(high, factor) };
}

function readAs<Value>(
  context: CheckContext,
  id: string,
  convert: (value: FactValue) => Value | null,
): FactReading<Value> {
  const reading = readFact(context, id);
  if (!reading.known) return reading;
  const value = convert(reading.value);
  const fact = factOf(context.registers, id);
  if (value === null) return unknown(fact, "incomplete", factOfAnotherType(fact.title));
  return { known: true, value, use: reading.use };
}

function unknown(fact: Fact, reason: MissingFact["reason"], sentence: string): UnknownFact {
  const { id, title, question } = fact;
  return { known: false, missing: { fact: id, pointer: pointer(["facts", id]), title, question, reason }, sentence };
}

function useOf(fact: Fact, value: FactValue, asOf: IsoDate | null): FactUse {
  const { id, title, unit } = fact;
  return { fact: id, title, value: valueText(value), unit: unit ?? null, asOf, pointer: pointer(["facts", id]) };
}

function valueText(value: FactValue): string {
  if (typeof value === "number") return toExactText(rational(value));
  return typeof value === "string" ? value : value.join(", ");
}

function isDetailed(entry: FactEntry): entry is Extract<FactEntry, { readonly value: unknown }> {
  return typeof entry === "object" && "value" in entry;
}
