/** Which units come out differently: both sides run over a fleet of profiles with the one evaluator. */
import { requirementsFor } from "../check/report.ts";
import { stateOn } from "../check/requirement.ts";
import type { State } from "../check/result.ts";
import type { Profile, Requirement, RuleId } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { diff } from "./diff.ts";
import type { Side } from "./side.ts";

/** A state, or that the requirement did not exist (or had ended) on that side. */
export type SideState = State | "absent";

export interface UnitImpact {
  readonly unit: string;
  readonly rule: RuleId;
  readonly title: string;
  readonly older: SideState;
  readonly newer: SideState;
  /** What is missing on the newer side, in words. */
  readonly gap: string | null;
}

export interface RuleImpact {
  readonly rule: RuleId;
  readonly title: string;
  readonly change: Change | null;
  readonly newlyBreached: number;
  readonly newlyUnknown: number;
  readonly newlyMet: number;
}

export interface Impact {
  readonly units: number;
  /** How many units got at least one new breach, lost one, or have to tell something new. */
  readonly unitsWorse: number;
  readonly unitsBetter: number;
  readonly unitsAsked: number;
  readonly unitsUnchanged: number;
  /** Counts of unit and rule, older state first. Unchanged pairs are counted too. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly rules: readonly RuleImpact[];
  readonly changed: readonly UnitImpact[];
}

/** A change that was said to make nothing harder made a unit fail: the classifier or the evaluator is wrong. */
export class ImpactContradiction extends Error {
  readonly change: Change;
  readonly impact: UnitImpact;

  constructor(change: Change, impact: UnitImpact) {
    super(`${change.rule}: ${change.class}, ${impact.unit}: ${impact.older} → ${impact.newer}`);
    this.name = "ImpactContradiction";
    this.change = change;
    this.impact = impact;
  }
}

/**
 * Every unit's outcome on both sides.
 *
 * @throws {ImpactContradiction} when a change classed relaxed or reworded makes a unit go from met to not met.
 */
export function impact(older: Side, newer: Side, fleet: readonly Profile[]): Impact {
  const changes = new Map(diff(older, newer).map((change) => [change.rule, change]));
  const all = fleet.flatMap((profile) => outcomesOf(profile, older, newer));
  const changed = all.filter(({ older: before, newer: after }) => before !== after);
  for (const it of changed) refuseContradiction(changes.get(it.rule), it);
  const touched = new Set(changed.map(({ unit }) => unit));
  return {
    units: fleet.length,
    unitsWorse: unitsWhere(changed, isWorse),
    unitsBetter: unitsWhere(changed, ({ older: before }) => before === "not-met"),
    unitsAsked: unitsWhere(changed, isAsked),
    unitsUnchanged: fleet.length - touched.size,
    matrix: matrixOf(all),
    rules: rulesOf(changed, changes),
    changed,
  };
}

function outcomesOf(profile: Profile, older: Side, newer: Side): readonly UnitImpact[] {
  const before = new Map(requirementsFor(older.rulebook, profile).map((rule) => [rule.id, rule]));
  const after = requirementsFor(newer.rulebook, profile);
  const afterIds = new Set(after.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !afterIds.has(id));
  const outcome = (rule: Requirement | undefined, side: Side): ReturnType<typeof stateOn> =>
    rule === undefined ? null : stateOn(rule, { profile, date: side.date, registers: side.rulebook.registers });
  return [...after, ...gone].map((rule) => {
    const then = outcome(before.get(rule.id), older);
    const now = afterIds.has(rule.id) ? outcome(rule, newer) : null;
    return {
      unit: profile.unit.name,
      rule: rule.id,
      title: rule.title,
      older: then?.state ?? "absent",
      newer: now?.state ?? "absent",
      gap: now?.gap?.sentence ?? null,
    };
  });
}

function refuseContradiction(change: Change | undefined, it: UnitImpact): void {
  if (change === undefined) return;
  const harmless = change.class === "relaxed" || change.class === "reworded";
  if (harmless && it.older === "met" && it.newer === "not-met") throw new ImpactContradiction(change, it);
}

function isWorse({ newer }: UnitImpact): boolean {
  return newer === "not-met";
}

function isAsked({ newer }: UnitImpact): boolean {
  return newer === "unknown" || newer === "needs-attestation";
}

function unitsWhere(changed: readonly UnitImpact[], test: (impact: UnitImpact) => boolean): number {
  return new Set(changed.filter(test).map(({ unit }) => unit)).size;
}

function matrixOf(all: readonly UnitImpact[]): Impact["matrix"] {
  const matrix: Record<string, Record<string, number>> = {};
  for (const { older, newer } of all) {
    const row = (matrix[older] ??= {});
    row[newer] = (row[newer] ?? 0) + 1;
  }
  return matrix;
}

function rulesOf(changed: readonly UnitImpact[], changes: ReadonlyMap<RuleId, Change>): readonly RuleImpact[] {
  const rules = new Map(changed.map(({ rule, title }) => [rule, title]));
  return [...rules].map(([rule, title]) => {
    const own = changed.filter((it) => it.rule === rule);
    return {
      rule,
      title,
      change: changes.get(rule) ?? null,
      newlyBreached: own.filter(isWorse).length,
      newlyUnknown: own.filter(isAsked).length,
      newlyMet: own.filter(({ newer }) => newer === "met").length,
    };
  });
}
