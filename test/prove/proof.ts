/** What the solver says of a change: whether some unit that met before fails now, and the other way round. */
import type { Check, Profile, Registers } from "../../src/rulebook/model.ts";
import { broken, meaningsOf } from "./encode.ts";
import { and, not, type Term } from "./smt.ts";
import type { Solver } from "./solver.ts";
import { Unit } from "./unit.ts";

/** Where the proof is made: in whose name, on which day, with which registers. */
export interface Place {
  readonly registers: Registers;
  readonly date: string;
  readonly ruleId: string;
  readonly unit: Profile["unit"];
}

/** A unit for each direction; null where none exists. */
export interface Proof {
  readonly tightened: Profile | null;
  readonly relaxed: Profile | null;
}

export type Shown = "none" | "tightened" | "relaxed" | "mixed";

export function directionOf({ tightened, relaxed }: Proof): Shown {
  if (tightened === null) return relaxed === null ? "none" : "relaxed";
  return relaxed === null ? "tightened" : "mixed";
}

export async function proveChange(solver: Solver, older: Check, newer: Check, place: Place): Promise<Proof> {
  const passesAndFails = (passed: Check, failed: Check): Promise<Profile | null> =>
    unitWhere(solver, place, [passed, failed], ([before = "true", after = "true"]) => and([not(before), after]));
  return {
    tightened: await passesAndFails(older, newer),
    relaxed: await passesAndFails(newer, older),
  };
}

/** A unit that passes the check, and one that does not: null where the check can't be met, or can't be broken. */
export async function bothSides(
  solver: Solver,
  check: Check,
  place: Place,
): Promise<{ readonly passing: Profile | null; readonly failing: Profile | null }> {
  return {
    passing: await unitWhere(solver, place, [check], ([fails = "true"]) => not(fails)),
    failing: await unitWhere(solver, place, [check], ([fails = "true"]) => fails),
  };
}

/** A unit for which the formula over "this check is broken" is true. */
async function unitWhere(
  solver: Solver,
  place: Place,
  checks: readonly Check[],
  wanted: (broken: readonly Term[]) => Term,
): Promise<Profile | null> {
  const unit = new Unit(place.registers, place.date, place.ruleId);
  const formula = wanted(meaningsOf(unit, checks).map(broken));
  const model = await solver.solve(unit.declared, [...unit.assumed, formula]);
  return model === null ? null : unit.profile(model, place.unit);
}
