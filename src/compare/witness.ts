/**
 * Witnesses: concrete units that come out differently on the two sides. The rule tables say which way a change goes; the
 * evaluator, run on units just at and beside every limit of both sides, judges the tables. Where they disagree the
 * comparison stops: a wrong class would be worse than none.
 */
import { isSameData } from "../check/relation.ts";
import type { Profile, Registers, Requirement } from "../rulebook/model.ts";
import type { Axis, Direction, Witness } from "./change.ts";
import { probes } from "./probes/index.ts";
import { crossed, type Probe } from "./probes/probe.ts";
import { checksOf, type Demand } from "./requirement.ts";
import type { RuleOnSide } from "./standing.ts";
import { directionShown, tryDemand } from "./trial.ts";

/** Two demands, and the newer of the rules they were taken from on its side. */
export interface Comparison {
  readonly newer: RuleOnSide<Requirement>;
  readonly before: Demand;
  readonly after: Demand;
}

/** The rule tables and the evaluator disagree about a change: one of them has a fault. */
export class ClassificationError extends Error {
  readonly comparison: Comparison;
  readonly witness: Witness;
  /** What the tables say. */
  readonly claimed: Direction;

  constructor(comparison: Comparison, witness: Witness, claimed: Direction) {
    super(`${comparison.newer.rule.id}: ${witness.direction}`);
    this.name = "ClassificationError";
    this.comparison = comparison;
    this.witness = witness;
    this.claimed = claimed;
  }
}

/** More units than this are never tried: a check of very many parts must not make a comparison hang. */
const MOST_UNITS = 1_500;

/**
 * At most one witness per direction, for what the level and scope axes say.
 *
 * @throws {ClassificationError} when some unit shows a direction that the tables deny.
 */
export function findWitnesses(comparison: Comparison, axes: readonly Axis[]): readonly Witness[] {
  const level = axes.find(({ axis }) => axis === "level" || axis === "scope");
  if (level === undefined && isSameData(comparison.before.content, comparison.after.content)) return [];
  const [before, after] = [probesFor(comparison.before, comparison), probesFor(comparison.after, comparison)];
  const found = new Map<Witness["direction"], Witness>();
  tryUnits([...after, ...before], comparison, found);
  // What differs may lie between the two sides: units that stand at the limits of both.
  if (!isShown(level, found)) tryUnits(crossed(after, before), comparison, found);
  const witnesses = [...found.values()];
  const denied = witnesses.find(({ direction }) => denies(level, direction));
  if (denied) throw new ClassificationError(comparison, denied, level?.direction ?? "none");
  return level === undefined ? [] : witnesses;
}

function denies(level: Axis | undefined, direction: Witness["direction"]): boolean {
  if (level === undefined) return true;
  return level.direction === "tightened" || level.direction === "relaxed" ? level.direction !== direction : false;
}

/** True when every direction that the tables name has its witness. */
function isShown(level: Axis | undefined, found: ReadonlyMap<Witness["direction"], Witness>): boolean {
  switch (level?.direction) {
    case "tightened":
    case "relaxed":
      return found.has(level.direction);
    case "mixed":
      return found.size === 2;
    case "undecided":
    case "none":
    case undefined:
      return true;
  }
}

function probesFor({ content }: Demand, { newer }: Comparison): readonly Probe[] {
  return checksOf(content).flatMap((check) => probes(check, newer.side.rulebook.registers));
}

/** Adds what is found, the first of each direction. */
function tryUnits(
  units: readonly Probe[],
  comparison: Comparison,
  found: Map<Witness["direction"], Witness>,
): void {
  for (const probe of units.slice(0, MOST_UNITS)) {
    const witness = tryUnit(comparison, unitFrom(probe, comparison.newer.rule));
    if (witness !== null && !found.has(witness.direction)) found.set(witness.direction, witness);
    if (found.size === 2) return;
  }
}

/** A unit of a kind that the rule concerns, with the probe's answers and no others. */
function unitFrom(probe: Probe, { home, concerns }: Requirement): Profile {
  const region = home.region === "nationellt" ? "skane" : home.region;
  return {
    ...probe,
    unit: { name: "Exempelenheten", region, careChoice: concerns[0] ?? "vardcentral", ...probe.unit },
  };
}

function tryUnit(comparison: Comparison, profile: Profile): Witness | null {
  if (!isPossible(profile, comparison.newer.side.rulebook.registers)) return null;
  const older = tryDemand(comparison.before, comparison.newer, profile);
  const newer = tryDemand(comparison.after, comparison.newer, profile);
  if (older === null || newer === null) return null;
  const direction = directionShown(older, newer);
  if (direction === null) return null;
  return {
    direction,
    profile,
    older: { state: older.state, sentence: older.sentence },
    newer: { state: newer.state, sentence: newer.sentence },
  };
}

/** A part is never more than its whole: a unit that cannot be proves nothing. */
function isPossible({ facts = {} }: Profile, { facts: register }: Registers): boolean {
  return register.every(({ id, partOf }) => {
    const [part, whole] = [facts[id], partOf === undefined ? undefined : facts[partOf]];
    return typeof part !== "number" || typeof whole !== "number" || part <= whole;
  });
}
