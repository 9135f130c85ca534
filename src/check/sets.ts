/** The sets of codes that a check looks at: a fact of the register, or what the subcontractors of a service are. */
import type { CheckOf, Registers } from "../rulebook/model.ts";
import { subcontractorSource } from "./words/describe.ts";
import { partAbsent } from "./words/missing.ts";
import { codesReader, factOf, setFact } from "./facts.ts";
import { factNeed } from "./need.ts";
import { nameAt, valuesAt, type Reads, type Statements } from "./anatomy.ts";
import type { FactUse, MissingFact, ProfileEdit } from "./outcome.ts";
import { canonical, holdsOn, missingPart, partUsed, placed, type Placed, type Subcontractor } from "./profile.ts";
import type { Unit } from "./unit.ts";
import { lowerFirst } from "../words/format.ts";

export type SetSource = CheckOf<"allowed-set">["of"];

type SetReading =
  | { readonly known: true; readonly codes: readonly string[]; readonly facts: readonly FactUse[] }
  | { readonly known: false; readonly missing: MissingFact; readonly sentence: string };

/** How a set is read of any unit. */
export interface SetReader {
  /** Null when it is not known. */
  readonly codes: (unit: Unit) => readonly string[] | null;
  readonly told: (unit: Unit) => SetReading;
}

export function setReader(source: SetSource, registers: Registers): SetReader {
  if (source.kind === "fact") {
    const reader = codesReader(registers, source.fact);
    return {
      codes: reader.value,
      told: (unit) => {
        const reading = reader.told(unit);
        return reading.known ? { known: true, codes: reading.value, facts: [reading.use] } : reading;
      },
    };
  }
  const codesOf = (rows: readonly Placed<Subcontractor>[]): readonly string[] => [
    ...new Set(rows.map(({ entry }) => canonical(registers, "professions", entry.profession))),
  ];
  return {
    codes: (unit) => {
      const rows = subcontractorsOf(source.service, unit);
      return rows === null ? null : codesOf(rows);
    },
    told: (unit) => {
      const rows = subcontractorsOf(source.service, unit);
      if (rows !== null) {
        return { known: true, codes: codesOf(rows), facts: rows.map((row) => subcontractorUse(row, unit)) };
      }
      const missing = missingPart("subcontractors");
      return { known: false, missing, sentence: partAbsent(missing.title) };
    },
  };
}

/** The code as the register knows it, since a rule may use another word for the same profession. */
export function canonicalCodes(source: SetSource, codes: readonly string[], registers: Registers): readonly string[] {
  return source.kind === "fact" ? codes : codes.map((code) => canonical(registers, "professions", code));
}

export function sourceTitle(source: SetSource, registers: Registers): string {
  if (source.kind === "fact") return factOf(registers, source.fact).title;
  const service = registers.professions.services.find(({ id }) => id === source.service);
  return subcontractorSource(service?.title ?? source.service);
}

/** Codes in words. A fact's values are written as the register titles them, since some are names. */
export function codeTitles(source: SetSource, codes: readonly string[], registers: Registers): readonly string[] {
  if (source.kind === "fact") {
    const { values = [] } = factOf(registers, source.fact);
    return codes.map((code) => values.find(({ id }) => id === code)?.title ?? code);
  }
  const { professions } = registers.professions;
  return codes.map((code) => lowerFirst(professions.find(({ id }) => id === code)?.title ?? code));
}

/** What a check of a set reads. */
export function setReads(source: SetSource): Partial<Reads> {
  return { reads: [source.kind === "fact" ? factNeed(source.fact) : { part: "subcontractors" }] };
}

/** What it names; `field` holds the codes that it compares with. */
export function setStated(
  source: SetSource,
  field: string,
  codes: readonly string[],
): Pick<Statements, "facts" | "names"> {
  if (source.kind === "fact") {
    const values = valuesAt(field, codes);
    return { facts: [{ at: "of/fact", fact: source.fact, types: ["mangd"], values }], names: [] };
  }
  const names = [
    ...nameAt("services", "of/service", source.service),
    ...codes.flatMap((code, n) => nameAt("professions", `${field}/${n}`, code)),
  ];
  return { facts: [], names };
}

/** Edits that add codes to the set. */
export function withCodes(
  source: SetSource,
  present: readonly string[],
  added: readonly string[],
  { profile }: Unit,
): readonly ProfileEdit[] {
  if (source.kind === "fact") return [setFact(profile, source.fact, [...present, ...added])];
  const start = profile.subcontractors?.length ?? 0;
  return added.map((profession, index) => ({
    path: ["subcontractors", start + index],
    value: { service: source.service, profession },
  }));
}

/** Edits that take codes out of the set. */
export function withoutCodes(
  source: SetSource,
  present: readonly string[],
  removed: readonly string[],
  unit: Unit,
): readonly ProfileEdit[] {
  if (source.kind === "fact") {
    const left = present.filter((code) => !removed.includes(code));
    return [setFact(unit.profile, source.fact, left)];
  }
  const gone = new Set(rowsOf(source.service, removed, unit).map(({ index }) => index));
  const value = (unit.profile.subcontractors ?? []).filter((_, index) => !gone.has(index));
  return [{ path: ["subcontractors"], value }];
}

/** Edits that put another code in the place of some; a fact's own value for them is not replaced. */
export function replacingCodes(
  source: SetSource,
  replaced: readonly string[],
  by: string,
  unit: Unit,
): readonly ProfileEdit[] {
  if (source.kind === "fact") return [];
  return rowsOf(source.service, replaced, unit).map(({ index }) => ({
    path: ["subcontractors", index, "profession"],
    value: by,
  }));
}

function rowsOf(service: string, professions: readonly string[], unit: Unit): readonly Placed<Subcontractor>[] {
  const rows = subcontractorsOf(service, unit) ?? [];
  return rows.filter(({ entry }) => professions.includes(canonical(unit.registers, "professions", entry.profession)));
}

/** Those who carry out the service on the day; null when the profile does not speak of subcontractors. */
function subcontractorsOf(
  service: string,
  { profile, registers, date }: Unit,
): readonly Placed<Subcontractor>[] | null {
  const wanted = canonical(registers, "services", service);
  return (
    placed(profile.subcontractors)?.filter(
      ({ entry }) => canonical(registers, "services", entry.service) === wanted && holdsOn(date, entry),
    ) ?? null
  );
}

function subcontractorUse({ entry, index }: Placed<Subcontractor>, { profile, registers }: Unit): FactUse {
  const title = sourceTitle({ kind: "subcontractors", service: entry.service }, registers);
  return partUsed(profile, "subcontractors", index, title, canonical(registers, "professions", entry.profession));
}
