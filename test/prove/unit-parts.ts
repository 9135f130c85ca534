/** What a unit has besides facts, staff, hours and add-ons: its subcontractors, its answers, who runs it and where. */
import type { Profile } from "../../src/rulebook/model.ts";
import { and, compare, equal, numeral, or, type Term } from "./smt.ts";
import type { Unit } from "./unit.ts";

/** The professions of those who carry out a service, each there or not. */
export function subcontractorTerms(unit: Unit, service: string): ReadonlyMap<string, Term> {
  const { professions } = unit.registers.professions;
  const name = (id: string): string => `sub.${service}.${id}`;
  if (professions.map(({ id }) => unit.declare(name(id), "Bool")).some(Boolean)) {
    unit.readBack((model) => ({
      subcontractors: professions
        .filter(({ id }) => model.get(name(id)) === 1)
        .map(({ id }): NonNullable<Profile["subcontractors"]>[number] => ({ service, profession: id })),
    }));
  }
  return new Map(professions.map(({ id }) => [id, name(id)]));
}

/** An answer to a rule's statement. One person answers for the whole requirement, on both sides of a comparison. */
export function attestedTerm(unit: Unit): Term {
  if (unit.declare("attested", "Bool")) {
    unit.readBack((model) => ({
      attestations: {
        [unit.ruleId]: {
          answer: model.get("attested") === 1 ? "ja" : "nej",
          role: "verksamhetschef",
          date: unit.date,
        },
      },
    }));
  }
  return "attested";
}

export function operatorTerm(unit: Unit, is: "privat" | "egen-regi"): Term {
  if (unit.declare("private", "Bool")) {
    unit.readBack((model) => ({ operator: model.get("private") === 1 ? "privat" : "egen-regi" }));
  }
  return is === "privat" ? "private" : "(not private)";
}

/** The municipality as its code's number. */
export function municipalityTerm(unit: Unit, codes: readonly string[]): Term {
  if (unit.declare("municipality", "Int")) {
    unit.assume(and([compare(">=", "municipality", "100"), compare("<=", "municipality", "2600")]));
    unit.readBack((model) => ({ municipality: String(model.get("municipality") ?? 100).padStart(4, "0") }));
  }
  return or(codes.map((code) => equal("municipality", numeral(Number(code)))));
}
