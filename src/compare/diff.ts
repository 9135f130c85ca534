/**
 * The difference between two sides: two dates in one rulebook, or one date in two rulebooks. Only what is in force is
 * compared; proposals are compared beside, by the caller that asks for them.
 */
import { fingerprint } from "../quantity/fingerprint.ts";
import type { ContentRule, Requirement, Registers } from "../rulebook/model.ts";
import { assessmentFor } from "./assessment.ts";
import type { Axis, Change, ChangeClass, Flag } from "./change.ts";
import { pairRules } from "./pairing.ts";
import { compareProvisions } from "./provision.ts";
import { compareDemands } from "./requirement.ts";
import type { Side } from "./side.ts";
import { standingOn, sideOf, demandOn, type RuleOnSide } from "./standing.ts";
import { findWitnesses } from "./witness.ts";

/** Every change from one side to the other, in the newer side's document order, withdrawn rules last. */
export function diff(older: Side, newer: Side): readonly Change[] {
  const { registers } = newer.rulebook;
  return pairRules(older.rulebook, newer.rulebook).flatMap((pair) =>
    changeOf(standingOn(pair.older, older), standingOn(pair.newer, newer), pair.flags, registers),
  );
}

function changeOf(
  older: RuleOnSide<ContentRule> | null,
  newer: RuleOnSide<ContentRule> | null,
  flags: readonly Flag[],
  registers: Registers,
): readonly Change[] {
  if (older === null)
    return newer === null ? [] : [told(null, newer, { class: "new", flags: [...flags, ...assumedDate(newer)] })];
  if (newer === null) return [told(older, null, { class: "withdrawn", flags })];
  if (isRequirement(older)) {
    return isRequirement(newer)
      ? requirementChange(older, newer, flags, registers)
      : [told(older, newer, { class: "undecided", flags })];
  }
  return isRequirement(newer)
    ? [told(older, newer, { class: "undecided", flags })]
    : provisionChange(older, newer, flags);
}

/** A rule whose first day no source states is known from then on: it may well have applied before. */
function assumedDate({ version }: RuleOnSide<ContentRule>): readonly Flag[] {
  return version.assumptions.some(({ about }) => about === "from") ? ["assumed-date"] : [];
}

function isRequirement(side: RuleOnSide<ContentRule>): side is RuleOnSide<Requirement> {
  return side.rule.kind === "requirement";
}

function requirementChange(
  older: RuleOnSide<Requirement>,
  newer: RuleOnSide<Requirement>,
  flags: readonly Flag[],
  registers: Registers,
): readonly Change[] {
  const before = demandOn(older);
  const after = demandOn(newer);
  const axes = compareDemands(before, after, registers);
  const periodFlags = exceptionFlags(older, newer);
  if (axes.length === 0 && periodFlags.length === 0 && flags.length === 0) return [];
  const name = fingerprint([newer.rule.id, before, after]);
  const assessment = assessmentFor(newer.version, name);
  const computed = classOf(axes, periodFlags);
  return [
    told(older, newer, {
      class: computed === "undecided" && assessment !== null ? assessment.class : computed,
      flags: [...flags, ...periodFlags, ...(newer.rule.obligation === "ska" ? [] : (["recommendation"] as const))],
      axes,
      witnesses: findWitnesses({ older, newer, before, after }, axes),
      assessment,
      fingerprint: name,
    }),
  ];
}

function exceptionFlags(older: RuleOnSide<Requirement>, newer: RuleOnSide<Requirement>): readonly Flag[] {
  const before = older.exception;
  const after = newer.exception;
  if (before?.exception.id === after?.exception.id) return [];
  const imprecise = before?.certainty === "may-cover" || after?.certainty === "may-cover";
  return [
    ...(before === null ? [] : (["exception-ends"] as const)),
    ...(after === null ? [] : (["exception-begins"] as const)),
    ...(imprecise ? (["imprecise-period"] as const) : []),
  ];
}

/** An undecided axis makes the whole undecided; the directions that are known are still listed. */
function classOf(axes: readonly Axis[], periodFlags: readonly Flag[]): ChangeClass {
  if (periodFlags.length > 0) return "temporary-exception";
  const directions = new Set(axes.map(({ direction }) => direction));
  if (directions.has("undecided")) return "undecided";
  if (directions.has("mixed") || (directions.has("tightened") && directions.has("relaxed"))) return "mixed";
  if (directions.has("tightened")) return "tightened";
  return directions.has("relaxed") ? "relaxed" : "reworded";
}

function provisionChange(
  older: RuleOnSide<ContentRule>,
  newer: RuleOnSide<ContentRule>,
  flags: readonly Flag[],
): readonly Change[] {
  const axes = compareProvisions(older.version, newer.version);
  if (axes.length === 0 && flags.length === 0) return [];
  const kind = axes.some(({ axis }) => axis === "content") ? "changed" : "reworded";
  return [told(older, newer, { class: kind, flags, axes })];
}

type Told = Pick<Change, "class" | "flags"> &
  Partial<Pick<Change, "axes" | "witnesses" | "assessment" | "fingerprint">>;

/** A change as it is told. Its name is the same wherever the same two texts are compared. */
function told(older: RuleOnSide<ContentRule> | null, newer: RuleOnSide<ContentRule> | null, body: Told): Change {
  const sides = { older: older && sideOf(older), newer: newer && sideOf(newer) };
  const { rule } = (newer ?? older) as RuleOnSide<ContentRule>;
  return {
    rule: rule.id,
    title: rule.title,
    kind: rule.kind,
    obligation: rule.kind === "requirement" ? rule.obligation : null,
    axes: [],
    witnesses: [],
    assessment: null,
    fingerprint: fingerprint([rule.id, sides.older?.text, sides.newer?.text]),
    ...body,
    ...sides,
  };
}
