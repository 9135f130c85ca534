/**
 * Witnesses: concrete units that come out differently on the two sides. The rule tables say which way a change goes; the
 * evaluator, run on units just at and beside every limit of both sides, judges the tables. Where they disagree the
 * comparison stops: a wrong class would be worse than none.
 */
import { judge } from "../check/judge.ts";
import type { Outcome } from "../check/outcome.ts";
import type { Profile, Requirement } from "../rulebook/model.ts";
import type { Axis, Witness } from "./change.ts";
import { probes } from "./probes/index.ts";
import type { Probe } from "./probes/probe.ts";
import { checksOf, type Demand } from "./requirement.ts";
import type { RuleOnSide } from "./standing.ts";

/** Two demands and the rules they were taken from, each on its side. */
export interface Comparison {
  readonly older: RuleOnSide<Requirement>;
  readonly newer: RuleOnSide<Requirement>;
  readonly before: Demand;
  readonly after: Demand;
}

/** The rule tables and the evaluator disagree about a change: one of them has a fault. */
export class ClassificationError extends Error {
  readonly comparison: Comparison;
  readonly witness: Witness;

  constructor(comparison: Comparison, witness: Witness) {
    super(`${comparison.newer.rule.id}: ${witness.direction}`);
    this.name = "ClassificationError";
    this.comparison = comparison;
    this.witness = witness;
  }
}

/** More units than this are never tried: what they would show is left undecided instead (U9). */
const MOST_UNITS = 50_000;

/**
 * At most one witness per direction, for what the level and scope axes say.
 *
 * @throws {ClassificationError} when some unit shows a direction that the tables deny.
 */
export function findWitnesses(comparison: Comparison, axes: readonly Axis[]): readonly Witness[] {
  const level = axes.find(({ axis }) => axis === "level" || axis === "scope");
  const found = new Map<Witness["direction"], Witness>();
  for (const probe of unitsToTry(comparison)) {
    const witness = tryUnit(comparison, unitFrom(probe, comparison.newer.rule));
    if (witness !== null && !found.has(witness.direction)) found.set(witness.direction, witness);
    if (found.size === 2) break;
  }
  const witnesses = [...found.values()];
  const denied = witnesses.find(({ direction }) => denies(level, direction));
  if (denied) throw new ClassificationError(comparison, denied);
  return level === undefined ? [] : witnesses;
}

function denies(level: Axis | undefined, direction: Witness["direction"]): boolean {
  if (level === undefined) return true;
  return level.direction === "tightened" || level.direction === "relaxed" ? level.direction !== direction : false;
}

function unitsToTry({ before, after, newer }: Comparison): readonly Probe[] {
  const { registers } = newer.side.rulebook;
  const checks = [...checksOf(after.content), ...checksOf(before.content)];
  return checks.flatMap((check) => probes(check, registers)).slice(0, MOST_UNITS);
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
  const older = outcomeOf(comparison.before, comparison.older, profile);
  const newer = outcomeOf(comparison.after, comparison.newer, profile);
  if (older === null || newer === null) return null;
  const told = {
    profile,
    older: { state: older.state, sentence: older.sentence },
    newer: { state: newer.state, sentence: newer.sentence },
  };
  if (passes(older) && newer.state === "not-met") return { direction: "tightened", ...told };
  if (older.state === "not-met" && passes(newer)) return { direction: "relaxed", ...told };
  return null;
}

function passes({ state }: Outcome): boolean {
  return state === "met" || state === "not-applicable";
}

function outcomeOf(demand: Demand, { rule, side }: RuleOnSide<Requirement>, profile: Profile): Outcome | null {
  const judged = judge(
    { content: demand.content, exception: null, obligation: demand.obligation },
    { profile, date: side.date, registers: side.rulebook.registers, ruleId: rule.id },
  );
  return judged?.outcome ?? null;
}
