/** A unit whose every property is a variable: what two checks speak of, and a profile made from the solver's choice. */
import type { Profile, Registers } from "../../src/rulebook/model.ts";
import type { Term } from "./smt.ts";
import type { Model } from "./solver.ts";

/** A part of a profile, with what stands in its `unit`. */
type Part = Partial<Profile> & {
  readonly operator?: "privat" | "egen-regi";
  readonly municipality?: string;
};

/** How a variable's value becomes a part of the profile. */
type ReadBack = (model: Model) => Part;

export class Unit {
  readonly registers: Registers;
  readonly date: string;
  readonly ruleId: string;
  readonly declared = new Map<string, "Int" | "Bool">();
  readonly assumed: Term[] = [];
  readonly #readers: ReadBack[] = [];

  constructor(registers: Registers, date: string, ruleId: string) {
    this.registers = registers;
    this.date = date;
    this.ruleId = ruleId;
  }

  /** True the first time a variable is named: then its domain must be said, and how it is read back. */
  declare(name: string, sort: "Int" | "Bool"): boolean {
    if (this.declared.has(name)) return false;
    this.declared.set(name, sort);
    return true;
  }

  assume(term: Term): void {
    this.assumed.push(term);
  }

  readBack(reader: ReadBack): void {
    this.#readers.push(reader);
  }

  /** The unit that the solver has chosen, as a profile. */
  profile(model: Model, unit: Profile["unit"]): Profile {
    const parts = this.#readers.map((read) => read(model));
    const facts = new Map(parts.flatMap((part) => Object.entries(part.facts ?? {})));
    const operator = parts.find((part) => part.operator !== undefined)?.operator;
    const municipality = parts.find((part) => part.municipality !== undefined)?.municipality;
    const openingHours = parts.find((part) => part.openingHours !== undefined)?.openingHours;
    const attestations = parts.find((part) => part.attestations !== undefined)?.attestations;
    return {
      unit: {
        ...unit,
        ...(operator === undefined ? {} : { operator }),
        ...(municipality === undefined ? {} : { municipality }),
      },
      facts: Object.fromEntries(facts),
      subcontractors: parts.flatMap(({ subcontractors = [] }) => subcontractors),
      addOns: parts.flatMap(({ addOns = [] }) => addOns),
      staff: parts.flatMap(({ staff = [] }) => staff),
      ...(openingHours === undefined ? {} : { openingHours }),
      ...(attestations === undefined ? {} : { attestations }),
    };
  }
}
