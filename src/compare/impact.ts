/** Which units come out differently because the rules changed, counted and listed. */
import { missingOf } from "../check/outcomes.ts";
import type { MissingFact } from "../check/outcome.ts";
import { compare, multiply, rational, type Rational } from "../quantity/rational.ts";
import type { Requirement, RuleId } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { comparedFleet, readyUnits } from "./fleet-outcomes.ts";
import type { Compared, FleetUnit, SideState } from "./fleet-unit.ts";
import { groupBy } from "../quantity/group.ts";
import type { Side } from "./side.ts";

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

/** One unit that passes on the newer side with little to spare. */
export interface NearUnit {
  readonly unit: string;
  readonly rule: RuleId;
  /** What there is to spare, in words. */
  readonly margin: string;
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
  /** How many would get a new breach if what is only assumed to bind them does. */
  readonly unitsSupposed: number;
  readonly unitsUnchanged: number;
  /** Counts of unit and changed requirement, older state first. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The requirements that changed and concern some unit, in document order. */
  readonly rules: readonly RuleImpact[];
  /** Changed requirements that concern no unit of the fleet: of what they mean for units it proves nothing. */
  readonly untried: readonly { readonly rule: RuleId; readonly title: string }[];
  /** Every unit and requirement that came out differently, unit by unit. */
  readonly changed: readonly UnitImpact[];
  /** Units that pass on the newer side with little to spare, rule by rule, the one with the least first. */
  readonly near: readonly NearUnit[];
  readonly neededFacts: readonly NeededFact[];
}

/** How near a limit counts as near, in percent of it. */
export interface ImpactOptions {
  /** A met requirement counts as near when what there is to spare is at most this many percent of the limit. */
  readonly nearPercent: number;
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
  const { changes, all } = comparedFleet(older, newer, readyUnits(older, newer, fleet));
  const changed = all.filter(({ older: before, newer: after }) => before !== after);
  const byRule = groupBy(all, ({ change }) => change.rule);
  const near = new Map([...byRule].map(([rule, own]) => [rule, nearUnits(own, options)]));
  return {
    units: fleet.length,
    unitsWorse: unitsWhere(changed, isWorse),
    unitsBetter: unitsWhere(changed, isBetter),
    unitsAsked: unitsWhere(changed, isAsked),
    unitsKnown: unitsWhere(changed, isKnownOnly),
    unitsSupposed: unitsWhere(all, isSupposed),
    unitsUnchanged: fleet.length - unitsWhere(changed, () => true),
    matrix: matrixOf(all),
    rules: changes.flatMap((change) => {
      const own = byRule.get(change.rule);
      return own === undefined ? [] : [ruleImpact(change, own, near.get(change.rule)?.length ?? 0)];
    }),
    untried: changes.flatMap(({ rule, title }) => (byRule.has(rule) ? [] : [{ rule, title }])),
    changed: changed.map(unitImpact),
    near: [...near.values()].flat(),
    neededFacts: neededFactsOf(changed),
  };
}

function unitImpact({ unit, change: { rule, title, obligation }, older, newer, told }: Compared): UnitImpact {
  const outcome = newer === "not-met" ? told() : null;
  const gap = outcome?.state === "not-met" ? outcome.gap.sentence : null;
  return { unit, rule, title, obligation: obligation ?? "ska", older, newer, gap };
}

/** What is to spare of a limit. */
interface Margin {
  readonly spare: Rational;
  readonly limit: Rational;
  readonly sentence: string;
}

/** Limits can differ from unit to unit: who has the least to spare is told by its part of the limit. */
function nearUnits(own: readonly Compared[], { nearPercent }: ImpactOptions): readonly NearUnit[] {
  const [percent, whole] = [rational(nearPercent), rational(100)];
  return own
    .flatMap(({ unit, change, newer, told }) => {
      const margin = newer === "met" ? marginOf(told()) : null;
      return margin === null ? [] : [{ unit, rule: change.rule, margin }];
    })
    .filter(({ margin: { spare, limit } }) => compare(multiply(spare, whole), multiply(limit, percent)) <= 0)
    .toSorted(({ margin: a }, { margin: b }) => compare(multiply(a.spare, b.limit), multiply(b.spare, a.limit)))
    .map(({ unit, rule, margin }) => ({ unit, rule, margin: margin.sentence }));
}

/** Only amounts can be near: a set of codes or an answer is met or not. */
function marginOf(outcome: ReturnType<Compared["told"]>): Margin | null {
  const margin = outcome?.state === "met" ? outcome.margin : null;
  if (margin === null || margin.kind === "set" || margin.kind === "answer") return null;
  const { required, difference, sentence } = margin;
  if (!isAmount(required.value) || !isAmount(difference.value)) return null;
  return { spare: rational(difference.value), limit: rational(required.value), sentence };
}

function isAmount(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** What one unit gets of one requirement on each side. */
type Sides = Pick<Compared, "older" | "newer">;

/** A breach that was not there before. Where nobody knows whether the requirement applied, nobody knows that it is new. */
export function isWorse({ older, newer }: Sides): boolean {
  return newer === "not-met" && older !== "not-met" && older !== "not-known";
}

export function isKnownOnly({ older, newer }: Sides): boolean {
  return newer === "not-met" && older === "not-known";
}

/** What would be a new breach, if the requirement binds the unit: no source says that it does. */
export function isSupposed({ newer, ifBound }: Pick<Compared, "newer" | "ifBound">): boolean {
  return newer !== "not-met" && ifBound.newer === "not-met" && ifBound.older !== "not-met";
}

function isBetter({ older, newer }: Sides): boolean {
  return older === "not-met" && newer !== "not-met" && newer !== "not-known";
}

function isOpen({ newer }: Sides): boolean {
  return newer === "unknown" || newer === "needs-attestation";
}

/** Whether the unit can do something about what is not known: what no source states it cannot tell. */
export function isAsked(compared: Compared): boolean {
  return compared.newer === "needs-attestation" || missingOn(compared).length > 0;
}

function missingOn({ newer, told }: Compared): readonly MissingFact[] {
  const outcome = newer === "unknown" ? told() : null;
  return outcome === null ? [] : missingOf(outcome);
}

function unitsWhere(changed: readonly Compared[], test: (compared: Compared) => boolean): number {
  return new Set(changed.filter(test).map(({ unit }) => unit)).size;
}

function matrixOf(all: readonly Sides[]): Impact["matrix"] {
  const matrix: Record<string, Record<string, number>> = {};
  for (const { older, newer } of all) {
    const row = (matrix[older] ??= {});
    row[newer] = (row[newer] ?? 0) + 1;
  }
  return matrix;
}

function ruleImpact(change: Change, own: readonly Compared[], near: number): RuleImpact {
  const changed = own.filter(({ older, newer }) => older !== newer);
  return {
    change,
    newlyBreached: changed.filter(isWorse).length,
    newlyUnknown: changed.filter(isOpen).length,
    newlyMet: changed.filter(({ older, newer }) => newer === "met" && older !== "not-known").length,
    near,
  };
}

function neededFactsOf(changed: readonly Compared[]): readonly NeededFact[] {
  const asked = changed.flatMap((it) => missingOn(it).map((fact) => ({ unit: it.unit, ...fact })));
  return [...groupBy(asked, ({ fact }) => fact)].flatMap(([fact, own]): readonly NeededFact[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { title, question } = first;
    return [{ fact, title, question, units: new Set(own.map(({ unit }) => unit)).size }];
  });
}
