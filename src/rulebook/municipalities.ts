/** Municipalities by their codes, and the groups that rules name instead of codes. */
import type { MunicipalityGroup, Registers } from "./model.ts";

type Groups = Pick<Registers, "municipalityGroups">;

/** The group that a rule names; undefined for a code. */
export function municipalityGroup({ municipalityGroups = [] }: Groups, id: string): MunicipalityGroup | undefined {
  return municipalityGroups.find((group) => group.id === id);
}

/** The codes of what a rule names, each group as its municipalities. */
export function municipalitiesIn(named: readonly string[], registers: Groups): readonly string[] {
  return [...new Set(named.flatMap((it) => municipalityGroup(registers, it)?.municipalities ?? [it]))];
}
