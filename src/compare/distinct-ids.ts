import type { FleetUnit } from "./fleet-unit.ts";

/** Two units may share a name: the later ones get a number, so that neither is counted as the other. */
export function withDistinctIds(units: readonly FleetUnit[]): readonly FleetUnit[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const count = (seen.get(unit.id) ?? 0) + 1;
    seen.set(unit.id, count);
    return count === 1 ? unit : { ...unit, id: `${unit.id} (${count})` };
  });
}
