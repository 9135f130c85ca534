/**
 * Facts of the register as a profile states them. Absent, "vet-ej", too old and of a day that lies ahead are four reasons
 * for not knowing; 0, "nej" and an empty list are values like any other.
 */
import { addDays, isCalendarDate } from "../quantity/calendar.ts";
import { exact, larger, smaller, type Exact, type ExactRange } from "../quantity/exact.ts";
import { rational, toExactText, type Rational } from "../quantity/rational.ts";
import type { Fact, IsoDate, Profile, Registers } from "../rulebook/model.ts";
import {
  factAbsent,
  factAhead,
  factOfAnotherType,
  factStale,
  factUnsure,
  titleAhead,
  unregisteredQuestion,
} from "./words/missing.ts";
import type { Unit } from "./unit.ts";
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

/** How one fact is read of any unit: looked up in the register once, not once for each unit. */
export interface FactReader<Value> {
  readonly fact: Fact;
  /** The value on the day, or null when it cannot be used. */
  readonly value: (unit: Unit) => Value | null;
  /** The same with where it stands, or why it cannot be used. */
  readonly told: (unit: Unit) => FactReading<Value>;
}

/** A number, and the values that it can have as far as the register and the profile tell; null when they tell nothing. */
export interface NumberReader extends FactReader<Exact> {
  readonly possible: (unit: Unit) => ExactRange | null;
}

/** A fact as it stands in the profile, whatever its type. */
export function factReader(registers: Registers, id: string): FactReader<FactValue> {
  return readerOf(factOf(registers, id), (value) => value);
}

export function codeReader(registers: Registers, id: string): FactReader<string> {
  return readerOf(factOf(registers, id), (value) => (typeof value === "string" ? value : null));
}

export function codesReader(registers: Registers, id: string): FactReader<readonly string[]> {
  return readerOf(factOf(registers, id), (value) => (typeof value === "object" ? value : null));
}

export function dateReader(registers: Registers, id: string): FactReader<IsoDate> {
  return readerOf(factOf(registers, id), (value) =>
    typeof value === "string" && isCalendarDate(value) ? value : null,
  );
}

export function numberReader(registers: Registers, id: string): NumberReader {
  const fact = factOf(registers, id);
  const reader = readerOf(fact, numberOf);
  const { min: lowest, max: highest, partOf } = fact;
  if (lowest === undefined) return { ...reader, possible: (unit) => onlyThat(reader.value(unit)) };
  const low = exact(lowest);
  const domain: ExactRange = { low, high: highest === undefined ? null : larger(low, exact(highest)) };
  const whole = partOf === undefined ? null : readerOf(factOf(registers, partOf), numberOf);
  const possible = (unit: Unit): ExactRange => {
    const ceiling = whole === null ? null : whole.value(unit);
    if (ceiling === null) return domain;
    const most = larger(ceiling, low);
    return { low, high: domain.high === null ? most : smaller(most, domain.high) };
  };
  return { ...reader, possible: (unit) => onlyThat(reader.value(unit)) ?? possible(unit) };
}

function numberOf(value: FactValue): Exact | null {
  return typeof value === "number" ? exact(value) : null;
}

function onlyThat(value: Exact | null): ExactRange | null {
  return value === null ? null : { low: value, high: value };
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

function readerOf<Value>(fact: Fact, convert: (value: FactValue) => Value | null): FactReader<Value> {
  const { id, maxAgeDays } = fact;
  const oldest: Oldest = maxAgeDays === undefined ? null : daysBefore(maxAgeDays);
  const usable = (entry: FactEntry | undefined, unit: Unit): Value | null =>
    entry === undefined || standingOf(entry, oldest, unit) !== "usable" ? null : convert(valueOf(entry));
  return {
    fact,
    value: (unit) => usable(ownEntry(unit.profile.facts, id), unit),
    told: (unit) => {
      const entry = ownEntry(unit.profile.facts, id);
      if (entry === undefined) return unknown(fact, "absent", factAbsent(fact.title));
      const asOf = dayOf(entry, unit);
      switch (standingOf(entry, oldest, unit)) {
        case "ahead": {
          const title = titleAhead(fact.title, asOf ?? "");
          return unknown({ ...fact, title }, "ahead", factAhead(title));
        }
        case "unsure":
          return unknown(fact, "unsure", factUnsure(fact.title));
        case "stale":
          return unknown(fact, "stale", factStale(fact.title, asOf ?? "", maxAgeDays ?? 0));
        case "usable": {
          const value = usable(entry, unit);
          if (value === null) return unknown(fact, "incomplete", factOfAnotherType(fact.title));
          return { known: true, value, use: useOf(fact, valueOf(entry), asOf) };
        }
      }
    },
  };
}

/** The first day of which a value is young enough on a day; null where no value is too old. */
type Oldest = ReturnType<typeof daysBefore> | null;

/** So many days before a day, worked out once for as long as the same day is asked for. */
export function daysBefore(days: number): (date: IsoDate) => IsoDate {
  let asked: IsoDate = "";
  let found: IsoDate = "";
  return (date) => {
    if (asked !== date) [asked, found] = [date, addDays(date, -days)];
    return found;
  };
}

/** Whether what stands in the profile can be used on the day. */
function standingOf(entry: FactEntry, oldest: Oldest, unit: Unit): "usable" | "ahead" | "unsure" | "stale" {
  // A profile of a later day may be tried on an earlier one; a single fact with a day of its own says when it became so.
  const own = ownDay(entry);
  if (own !== undefined && own > unit.date) return "ahead";
  if (valueOf(entry) === "vet-ej") return "unsure";
  if (oldest === null) return "usable";
  const asOf = dayOf(entry, unit);
  return asOf !== null && asOf < oldest(unit.date) ? "stale" : "usable";
}

function valueOf(entry: FactEntry): FactValue {
  return isDetailed(entry) ? entry.value : entry;
}

/** The day that the value is of: its own, else that of the whole profile. */
function dayOf(entry: FactEntry, { profile }: Unit): IsoDate | null {
  return ownDay(entry) ?? profile.asOf ?? null;
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

/** The day that a fact itself is of, where it says one. */
export function ownDay(entry: FactEntry): IsoDate | undefined {
  return isDetailed(entry) ? entry.asOf : undefined;
}

/** A day that the profile states, whenever it became so. */
export function statedDay({ facts }: Profile, id: string): IsoDate | null {
  const entry = ownEntry(facts, id);
  const value = entry === undefined ? null : valueOf(entry);
  return typeof value === "string" && isCalendarDate(value) ? value : null;
}

function isDetailed(entry: FactEntry): entry is Extract<FactEntry, { readonly value: unknown }> {
  return typeof entry === "object" && "value" in entry;
}
