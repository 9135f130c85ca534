/**
 * How the units of a fleet come out, on both sides, by each requirement that changed. The unit is taken as it is on the newer
 * day on both sides, so that nothing but the rules can make a difference: a post that was filled in between is not the rules'
 * doing. Each requirement is made ready once and each unit once; what is said of an outcome is worked out for whoever asks.
 */
import { judgeOf, stateIfBound, tellJudged, type Judge } from "../check/judge.ts";
import type { OutcomeState } from "../check/outcome.ts";
import { lazily } from "../check/lazily.ts";
import { unitOf, unitOn, type Unit } from "../check/unit.ts";
import { concernsUnit, isNotKnown, situationOn } from "../rulebook/in-force.ts";
import type { ContentRule, Profile, Requirement } from "../rulebook/model.ts";
import type { Change } from "./change.ts";
import { refuseContradiction, type TriedSide } from "./contradiction.ts";
import { diffPair } from "./diff.ts";
import type { Compared, FleetUnit } from "./fleet-unit.ts";
import { pairRules, type Pair } from "./pairing.ts";
import { isKnownFrom } from "./report.ts";
import { isSameData } from "./same-data.ts";
import { isRequirement, ruleOnSide, type RuleOnSide } from "./rule-on-side.ts";
import type { Side } from "./side.ts";

/** What a fleet's units come to on both sides of a comparison. */
export interface ComparedFleet {
  /** The requirements that changed, in document order. */
  readonly changes: readonly Change[];
  /** Unit by unit, each with the requirements that concern it on some side. */
  readonly all: readonly Compared[];
}

/** A unit made ready by the registers of both sides, for any day. */
export interface ReadyUnit {
  readonly id: string;
  readonly before: Unit;
  readonly after: Unit;
}

export function readyUnits(older: Side, newer: Side, fleet: readonly FleetUnit[]): readonly ReadyUnit[] {
  const [was, is] = [older.rulebook.registers, newer.rulebook.registers];
  return fleet.map(({ id, profile }) => {
    const after = unitOf({ profile, date: newer.date, registers: is });
    return { id, after, before: was === is ? after : unitOf({ profile, date: newer.date, registers: was }) };
  });
}

/**
 * `changeOf` says what happened to a rule: the comparison itself, or what has been compared already.
 *
 * @throws {ContradictionError} when a unit shows a direction that the comparison of the rule denies.
 */
export function comparedFleet(
  older: Side,
  newer: Side,
  units: readonly ReadyUnit[],
  changeOf: (pair: Pair) => Change | null = (pair) => diffPair(pair, older, newer),
): ComparedFleet {
  const rules = pairRules(older.rulebook, newer.rulebook).flatMap(
    (pair) => changedRule(pair, older, newer, changeOf) ?? [],
  );
  const all = units.flatMap(({ id, before, after }) => {
    const is = unitOn(after, newer.date);
    const was = before === after ? is : unitOn(before, newer.date);
    return rules.flatMap((rule) => comparedBy(rule, id, was, is) ?? []);
  });
  return { changes: rules.map(({ change }) => change), all };
}

/** A requirement that changed, made ready as it stands on either side. */
interface ChangedRule {
  readonly change: Change;
  readonly older: ReadySide;
  readonly newer: ReadySide;
}

/** A requirement on one side, made ready to judge units. */
interface ReadySide {
  /** Null where nothing of the requirement is in force, or nothing can be judged yet. */
  readonly judge: Judge | null;
  readonly concerns: (profile: Profile) => boolean;
  /** What a unit is to it where it is not judged. */
  readonly otherwise: "absent" | "not-known";
}

/** Null for what did not change, and for what no unit can breach. */
function changedRule(
  pair: Pair,
  older: Side,
  newer: Side,
  changeOf: (pair: Pair) => Change | null,
): ChangedRule | null {
  const before = requirementOn(pair.older, older);
  const after = requirementOn(pair.newer, newer);
  if (before === null && after === null) return null;
  const change = changeOf(pair);
  if (change === null) return null;
  const is = readySide(after, pair.newer, newer);
  const was = { ...readySide(before, pair.older, older), ...(areAlike(before, after) ? { judge: is.judge } : {}) };
  return {
    change,
    // What came into the rulebook from a day that no source states may have applied before it.
    older: isKnownFrom(change) ? { ...was, otherwise: "not-known" } : was,
    newer: is,
  };
}

/** Whether a rule asks the same of the same units on both sides, and is only written in other words. */
export function isJudgedAlike(pair: Pair, older: Side, newer: Side): boolean {
  return areAlike(requirementOn(pair.older, older), requirementOn(pair.newer, newer));
}

function areAlike(before: RuleOnSide<Requirement> | null, after: RuleOnSide<Requirement> | null): boolean {
  if (before === null || after === null) return false;
  const isShared = before.side.rulebook.registers === after.side.rulebook.registers;
  return isShared && isSameData(judgedOf(before), judgedOf(after));
}

/** All that a judge is made from, and whom it judges. */
function judgedOf({ rule, version, exception }: RuleOnSide<Requirement>): unknown {
  const { id, home, concerns, addressee, obligation, exceptions } = rule;
  const { judgement, when } = version;
  const assumed = version.assumptions.map(({ about }) => about);
  const beside = exception && { ...exception, exceptions };
  return { id, home, concerns, addressee, obligation, judgement, when, assumed, beside };
}

function requirementOn(rule: ContentRule | null, side: Side): RuleOnSide<Requirement> | null {
  const onSide = ruleOnSide(rule, side);
  return onSide !== null && isRequirement(onSide) ? onSide : null;
}

function readySide(onSide: RuleOnSide<Requirement> | null, rule: ContentRule | null, { date }: Side): ReadySide {
  const isUnknown = rule !== null && isNotKnown(situationOn<unknown>(rule, date));
  return {
    judge: onSide === null ? null : judgeOn(onSide),
    concerns: ({ unit }) => onSide !== null && concernsUnit(onSide.rule, unit),
    otherwise: isUnknown ? "not-known" : "absent",
  };
}

function judgeOn({ rule, side, version, exception }: RuleOnSide<Requirement>): Judge | null {
  const covered = exception && rule.exceptions.find((it) => it.id === exception.exception.id);
  return judgeOf(
    {
      content: version,
      exception: exception && covered ? { certainty: exception.certainty, exception: covered } : null,
      obligation: rule.obligation,
    },
    { registers: side.rulebook.registers, ruleId: rule.id },
  );
}

/** Null when the requirement concerns the unit on neither side. */
function comparedBy({ change, older, newer }: ChangedRule, id: string, before: Unit, after: Unit): Compared | null {
  const is = triedOn(newer, after);
  // By one judge a unit comes out as it does.
  const was = older.judge === newer.judge ? is : triedOn(older, before);
  if (was === null && is === null) return null;
  refuseContradiction({ change, unit: id, before: was, after: is });
  return {
    unit: id,
    change,
    older: was?.state ?? older.otherwise,
    newer: is?.state ?? newer.otherwise,
    ifBound: { older: was?.ifBound() ?? older.otherwise, newer: is?.ifBound() ?? newer.otherwise },
    told: () => is?.told() ?? null,
  };
}

/** A side on which the unit was tried, with what would follow if what is only assumed to bind it does. */
interface JudgedSide extends TriedSide {
  readonly ifBound: () => OutcomeState;
}

function triedOn({ judge, concerns }: ReadySide, unit: Unit): JudgedSide | null {
  if (judge === null || !concerns(unit.profile)) return null;
  return {
    state: judge.state(unit),
    ifBound: lazily(() => stateIfBound(judge, unit)),
    told: () => tellJudged(judge, unit).outcome,
  };
}
