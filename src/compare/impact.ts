/**
 * Which units come out differently because the rules changed: every changed requirement is judged for every unit as it
 * stood and as it stands. The unit is taken as it is on the newer day on both sides, so that nothing but the rules can
 * make a difference: a post that was filled in between is not the rules' doing.
 */
import { judge } from "../check/judge.ts";
import type { Distance, MissingFact, Outcome, OutcomeState } from "../check/outcome.ts";
import { concernsUnit, situationOn } from "../rulebook/in-force.ts";
import { compare, multiply, rational } from "../quantity/rational.ts";
import type { ContentRule, Profile, Requirement, RuleId } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { refuseContradiction } from "./contradiction.ts";
import { diffPair } from "./diff.ts";
import { groupBy } from "../quantity/group.ts";
import { pairRules } from "./pairing.ts";
import type { Side } from "./side.ts";
import { isRequirement, ruleOnSide, type RuleOnSide } from "./rule-on-side.ts";

/** One unit of a fleet. `id` names it in the result: its name, or a number where nobody may know. */
export interface FleetUnit {
  readonly id: string;
  readonly profile: Profile;
}

/**
 * A state, or that the requirement is not in force on that side or does not concern the unit there. `not-known`: no source
 * says whether it applied there, so that nothing that comes after it is new.
 */
export type SideState = OutcomeState | "absent" | "not-known";

/** One unit that comes out differently by one rule. */
export interface UnitImpact {
  readonly unit: string;
  readonly rule: RuleId;
  readonly title: string;
  readonly obligation: Requirement["obligation"];
  readonly older: SideState;
  readonly newer: SideState;
  /** What is missing on the newer side, in words. */
  readonly gap: string | null;
}

/** How many units a change turns, and which way. */
export interface RuleImpact {
  readonly change: Change;
  readonly newlyBreached: number;
  readonly newlyUnknown: number;
  readonly newlyMet: number;
  /** Units that pass on the newer side with little to spare. */
  readonly near: number;
}

/** A fact that some unit has to tell on the newer side and did not on the older. */
export interface NeededFact {
  readonly fact: string;
  readonly title: string;
  readonly question: string;
  readonly units: number;
}

/** Which units of a fleet come out differently, and which lie near a limit. */
export interface Impact {
  readonly units: number;
  /** How many units got at least one new breach, lost one, or have to tell something new. One unit can be in several. */
  readonly unitsWorse: number;
  readonly unitsBetter: number;
  readonly unitsAsked: number;
  /** How many have a breach on the newer side that no source says is new. */
  readonly unitsKnown: number;
  readonly unitsUnchanged: number;
  /** Counts of unit and changed requirement, older state first. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The requirements that changed and concern some unit, in document order. */
  readonly rules: readonly RuleImpact[];
  /** Every unit and requirement that came out differently, unit by unit. */
  readonly changed: readonly UnitImpact[];
  readonly neededFacts: readonly NeededFact[];
}

/** How near a limit counts as near, in percent of it. */
export interface ImpactOptions {
  /** A met requirement counts as near when what there is to spare is at most this many percent of the limit. */
  readonly nearPercent: number;
}

/** A requirement that changed, as it stands on either side. */
interface ChangedRule {
  readonly change: Change;
  readonly older: RuleOnSide<Requirement> | null;
  readonly newer: RuleOnSide<Requirement> | null;
  /** What a unit is to it on a side where it is not in force. */
  readonly otherwise: Readonly<Record<"older" | "newer", "absent" | "not-known">>;
}

interface Compared extends UnitImpact {
  readonly isNear: boolean;
  readonly missing: readonly MissingFact[];
}

/**
 * Every unit's outcome on both sides.
 *
 * @throws {ContradictionError} when a unit shows a direction that the comparison of the rule denies.
 */
export function impact(
  older: Side,
  newer: Side,
  fleet: readonly FleetUnit[],
  options: ImpactOptions = { nearPercent: 5 },
): Impact {
  const rules = changedRules(older, newer);
  const all = fleet.flatMap((unit) => rules.flatMap((rule) => outcomesOf(rule, unit, newer, options) ?? []));
  const changed = all.filter(({ older: before, newer: after }) => before !== after);
  return {
    units: fleet.length,
    unitsWorse: unitsWhere(changed, isWorse),
    unitsBetter: unitsWhere(changed, isBetter),
    unitsAsked: unitsWhere(changed, isAsked),
    unitsKnown: unitsWhere(changed, isKnownOnly),
    unitsUnchanged: fleet.length - unitsWhere(changed, () => true),
    matrix: matrixOf(all),
    rules: rules
      .filter(({ change }) => all.some(({ rule }) => rule === change.rule))
      .map(({ change }) => ruleImpact(change, all)),
    changed: changed.map(({ isNear: _isNear, missing: _missing, ...told }) => told),
    neededFacts: neededFactsOf(changed),
  };
}

function changedRules(older: Side, newer: Side): readonly ChangedRule[] {
  return pairRules(older.rulebook, newer.rulebook).flatMap((pair): readonly ChangedRule[] => {
    const change = diffPair(pair, older, newer);
    if (change === null) return [];
    const before = requirementOn(ruleOnSide(pair.older, older));
    const after = requirementOn(ruleOnSide(pair.newer, newer));
    const otherwise = { older: withoutVersion(pair.older, older), newer: withoutVersion(pair.newer, newer) };
    return before === null && after === null ? [] : [{ change, older: before, newer: after, otherwise }];
  });
}

function withoutVersion(rule: ContentRule | null, { date }: Side): "absent" | "not-known" {
  return rule !== null && situationOn<unknown>(rule, date).is === "before-known" ? "not-known" : "absent";
}

function requirementOn(onSide: ReturnType<typeof ruleOnSide>): RuleOnSide<Requirement> | null {
  return onSide !== null && isRequirement(onSide) ? onSide : null;
}

/** Null when the requirement concerns the unit on neither side. */
function outcomesOf(
  rule: ChangedRule,
  { id, profile }: FleetUnit,
  newer: Side,
  options: ImpactOptions,
): Compared | null {
  const before = outcomeOn(rule.older, profile, newer);
  const after = outcomeOn(rule.newer, profile, newer);
  if (before === null && after === null) return null;
  const { change } = rule;
  refuseContradiction({ change, unit: id, before, after });
  return {
    unit: id,
    rule: change.rule,
    title: change.title,
    obligation: change.obligation ?? "ska",
    older: before?.state ?? rule.otherwise.older,
    newer: after?.state ?? rule.otherwise.newer,
    gap: after?.state === "not-met" ? after.gap.sentence : null,
    isNear: after?.state === "met" && isNear(after.margin, options),
    missing: after?.state === "unknown" ? after.missing : [],
  };
}

/** The unit on the newer day, by the requirement as it stands on its own side. */
function outcomeOn(onSide: RuleOnSide<Requirement> | null, profile: Profile, { date }: Side): Outcome | null {
  if (onSide === null || !concernsUnit(onSide.rule, profile.unit)) return null;
  const { rule, side, version, exception } = onSide;
  const covered = exception && rule.exceptions.find((it) => it.id === exception.exception.id);
  const judged = judge(
    {
      content: version,
      exception: exception && covered ? { certainty: exception.certainty, exception: covered } : null,
      obligation: rule.obligation,
    },
    { profile, date, registers: side.rulebook.registers, ruleId: rule.id },
  );
  return judged?.outcome ?? null;
}

/** Only amounts can be near: a set of codes or an answer is met or not. */
function isNear(margin: Distance | null, { nearPercent }: ImpactOptions): boolean {
  if (margin === null || margin.kind === "set" || margin.kind === "answer") return false;
  const { required, difference } = margin;
  if (!isAmount(required.value) || !isAmount(difference.value)) return false;
  const spare = multiply(rational(difference.value), rational(100));
  return compare(spare, multiply(rational(required.value), rational(nearPercent))) <= 0;
}

function isAmount(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** A breach that was not there before. Where nobody knows whether the requirement applied, nobody knows that it is new. */
export function isWorse({ older, newer }: UnitImpact): boolean {
  return newer === "not-met" && older !== "not-met" && older !== "not-known";
}

function isKnownOnly({ older, newer }: UnitImpact): boolean {
  return newer === "not-met" && older === "not-known";
}

function isBetter({ older, newer }: UnitImpact): boolean {
  return older === "not-met" && newer !== "not-met" && newer !== "not-known";
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

function ruleImpact(change: Change, all: readonly Compared[]): RuleImpact {
  const own = all.filter(({ rule }) => rule === change.rule);
  const changed = own.filter(({ older, newer }) => older !== newer);
  return {
    change,
    newlyBreached: changed.filter(isWorse).length,
    newlyUnknown: changed.filter(isAsked).length,
    newlyMet: changed.filter(({ older, newer }) => newer === "met" && older !== "not-known").length,
    near: own.filter((it) => it.isNear).length,
  };
}

function neededFactsOf(changed: readonly Compared[]): readonly NeededFact[] {
  const asked = changed.flatMap(({ unit, missing }) => missing.map((fact) => ({ unit, ...fact })));
  return [...groupBy(asked, ({ fact }) => fact)].flatMap(([fact, own]): readonly NeededFact[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { title, question } = first;
    return [{ fact, title, question, units: new Set(own.map(({ unit }) => unit)).size }];
  });
}
