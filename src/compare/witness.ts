/**
 * Witnesses: concrete units that come out differently on the two sides. The rule tables say which way a change goes; the
 * evaluator, run on units just at and beside every limit of both sides, judges the tables. Where they disagree the
 * comparison stops: a wrong class would be worse than none.
 */
import { exampleUnit } from "../check/example.ts";
import { isSameData } from "./same-data.ts";
import { conditionNeeds } from "../check/condition.ts";
import type { FactUse } from "../check/outcome.ts";
import { distinct } from "../check/profile.ts";
import type { Profile, Registers, Requirement } from "../rulebook/model.ts";
import type { Axis, Direction, Given, Witness } from "./change.ts";
import { conditionsIn } from "./checks/cases.ts";
import { probes } from "../check/probes/index.ts";
import { crossed, type Probe } from "../check/probes/probe.ts";
import { carriedByCheck, demandedChecks, readingPairs, type Demand } from "./requirement.ts";
import type { RuleOnSide } from "./rule-on-side.ts";
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

/** More units than this are tried for neither side: a check of very many parts must not make a comparison hang. */
const MOST_UNITS = 750;

/**
 * At most one witness per direction, for what the level and scope axes say.
 *
 * @throws {ClassificationError} when some unit shows a direction that the tables deny.
 */
export function findWitnesses(comparison: Comparison, axes: readonly Axis[]): readonly Witness[] {
  const { before, after } = comparison;
  const level = axes.find(({ axis }) => axis === "level" || axis === "scope");
  if (level === undefined && isSameData(before.content, after.content)) return [];
  const found: Found = new Map();
  search(comparison, null, level, found);
  // Where only one reading of an open question moved, a unit comes out differently under that reading alone.
  for (const { title, ...pair } of readingPairs(before, after)) {
    if (!isShown(level, found)) search({ ...comparison, ...pair }, title, level, found);
  }
  const witnesses = [...found.values()];
  const denied = witnesses.find(({ direction }) => denies(level, direction));
  if (denied) throw new ClassificationError(comparison, denied, level?.direction ?? "none");
  return level === undefined ? [] : witnesses;
}

type Found = Map<Witness["direction"], Witness>;

function search(comparison: Comparison, reading: string | null, level: Axis | undefined, found: Found): void {
  const [before, after] = [probesFor(comparison.before, comparison), probesFor(comparison.after, comparison)];
  // The plainest example stands just at the limit that the easier side has.
  const plainest = level?.direction === "tightened" ? [...before, ...after] : [...after, ...before];
  tryUnits(plainest, comparison, reading, found);
  // What differs may lie between the two sides: units that stand at the limits of both.
  if (!isShown(level, found)) tryUnits(crossed(after, before), comparison, reading, found);
}

function denies(level: Axis | undefined, shown: Witness["direction"]): boolean {
  const said = level?.direction ?? "none";
  return said === "mixed" || said === "undecided" ? false : said !== shown;
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

/** The units of one side, evenly thinned where they are too many: the same whichever side is the older. */
function probesFor({ content }: Demand, { newer }: Comparison): readonly Probe[] {
  const { date, rulebook } = newer.side;
  const asked = { date, registers: rulebook.registers };
  const all = demandedChecks(content).flatMap((check) => probes(check, asked));
  const count = Math.min(all.length, MOST_UNITS);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? {});
}

/** Adds what is found, the first of each direction. */
function tryUnits(units: readonly Probe[], comparison: Comparison, reading: string | null, found: Found): void {
  for (const profile of units.flatMap((probe) => unitsFrom(probe, comparison))) {
    const witness = tryUnit(comparison, reading, profile);
    if (witness !== null && !found.has(witness.direction)) found.set(witness.direction, witness);
    if (found.size === 2) return;
  }
}

/**
 * Units of a kind that the rule concerns, with the probe's answers and no others. What a person has to say is answered
 * both ways, so that the rest of such a check, and whom it concerns, can be seen.
 */
function unitsFrom(probe: Probe, { newer: { rule, side }, before, after }: Comparison): readonly Profile[] {
  const { id, home, concerns } = rule;
  const unit = { ...exampleUnit(home, concerns, side.rulebook.registers), name: "Exempelenheten", ...probe.unit };
  if (carriedByCheck(before.content) && carriedByCheck(after.content)) return [{ ...probe, unit }];
  return (["ja", "nej"] as const).map((answer) => ({
    ...probe,
    unit,
    attestations: { [id]: { answer, role: "verksamhetschef", date: side.date } },
  }));
}

function tryUnit(comparison: Comparison, reading: string | null, profile: Profile): Witness | null {
  if (!isPossible(profile, comparison.newer.side.rulebook.registers)) return null;
  const older = tryDemand(comparison.before, comparison.newer, profile);
  const newer = tryDemand(comparison.after, comparison.newer, profile);
  if (older === null || newer === null) return null;
  const direction = directionShown(older, newer);
  if (direction === null) return null;
  return {
    direction,
    reading,
    profile,
    given: givenIn([...older.facts, ...newer.facts], comparison),
    older: { state: older.state, sentence: older.sentence },
    newer: { state: newer.state, sentence: newer.sentence },
  };
}

/** What the outcomes rest on of that which the conditions on either side read, each once. */
function givenIn(facts: readonly FactUse[], { before, after }: Comparison): readonly Given[] {
  const conditions = [before, after].flatMap(({ content }) => demandedChecks(content).flatMap(conditionsIn));
  const read = new Set(
    conditions.flatMap(conditionNeeds).map((need) => (need.part === "fact" ? need.fact : need.part)),
  );
  return distinct(
    facts.filter(({ fact }) => read.has(fact)).map(({ title, value, unit }) => ({ title, value, unit })),
    ({ title }) => title,
  );
}

/** A part is never more than its whole: a unit that cannot be proves nothing. */
function isPossible({ facts = {} }: Profile, { facts: register }: Registers): boolean {
  return register.every(({ id, partOf }) => {
    const [part, whole] = [facts[id], partOf === undefined ? undefined : facts[partOf]];
    return typeof part !== "number" || typeof whole !== "number" || part <= whole;
  });
}
