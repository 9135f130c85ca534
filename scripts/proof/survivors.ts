/** The changes of the rules that no example notices. */
import type { Registers, Rulebook } from "../../src/rulebook/model.ts";
import type { FleetUnit } from "./fleet.ts";
import { mutantsOf, type Mutant, type ProvableRule } from "./mutants.ts";
import { observed } from "./observe.ts";

export interface Proof {
  readonly rule: string;
  readonly mutants: number;
  /** What was changed in those that every example judged as before. */
  readonly survivors: readonly string[];
}

/** One entry for each rule that there is something to change in, in document order. */
export function proofs({ rules, registers }: Rulebook, fleet: readonly FleetUnit[]): readonly Proof[] {
  return rules.flatMap((rule): readonly Proof[] => {
    if (rule.kind !== "requirement" && rule.kind !== "grant" && rule.kind !== "decision-table") return [];
    const mutants = mutantsOf(rule, registers.professions);
    return mutants.length === 0 ? [] : [proofOf(rule, mutants, fleet, registers)];
  });
}

function proofOf(
  rule: ProvableRule,
  mutants: readonly Mutant[],
  fleet: readonly FleetUnit[],
  registers: Registers,
): Proof {
  const before = observed(rule, fleet, registers).join("\n");
  const survivors = mutants.filter((mutant) => observed(mutant.rule, fleet, registers).join("\n") === before);
  return { rule: rule.id, mutants: mutants.length, survivors: survivors.map(({ change }) => change) };
}
