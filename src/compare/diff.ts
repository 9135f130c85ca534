/**
 * The difference between two sides: two dates in one rulebook, or two rulebooks. Only what is in force is compared;
 * proposals are compared beside, by the caller that asks for them.
 */
import { fingerprint } from "../quantity/fingerprint.ts";
import type { ContentRule, Judgement, Requirement } from "../rulebook/model.ts";
import * as words from "./words/comparison.ts";
import { situationOn } from "../rulebook/in-force.ts";
import { kindName } from "../rulebook/words/names.ts";
import { compareSurroundings } from "./around.ts";
import { assessmentFor } from "./assessment.ts";
import type { Axis, Change, ChangeClass, Direction, Flag } from "./change.ts";
import { isCorrection } from "./correction.ts";
import { compareReferences } from "./indirect.ts";
import { pairRules, type Pair } from "./pairing.ts";
import { compareProven } from "./proven.ts";
import { compareProvisions, contentOf, type Provision } from "./provision.ts";
import { demandPairs, type DemandPair } from "./demand-pairs.ts";
import { demandedChecks } from "./requirement.ts";
import type { Side } from "./side.ts";
import { coveringException, demandOn, isRequirement, sideOf, ruleOnSide, type RuleOnSide } from "./rule-on-side.ts";
import { normalisedData, sameContent } from "./text.ts";

/** Every change from one side to the other, in the newer side's document order, withdrawn rules last. */
export function diff(older: Side, newer: Side): readonly Change[] {
  return pairRules(older.rulebook, newer.rulebook).flatMap((pair) => diffPair(pair, older, newer) ?? []);
}

/** What happened to one rule from one side to the other. Null: nothing. */
export function diffPair(pair: Pair, older: Side, newer: Side): Change | null {
  const before = ruleOnSide(pair.older, older);
  const after = ruleOnSide(pair.newer, newer);
  const siblings = (pair.siblings ?? []).flatMap((rule) => ruleOnSide(rule, newer) ?? []).filter(isRequirement);
  const flags = [...pair.flags, ...assumedEnd(pair, older, newer)];
  const change = changeOf(before, after, flags, siblings);
  return change !== null && isCorrection(pair, older, newer) ? { ...change, class: "correction" } : change;
}

function changeOf(
  older: RuleOnSide<ContentRule> | null,
  newer: RuleOnSide<ContentRule> | null,
  flags: readonly Flag[],
  siblings: readonly RuleOnSide<Requirement>[],
): Change | null {
  if (older === null)
    return newer === null ? null : changeWith(null, newer, { class: "new", flags: [...flags, ...assumedDate(newer)] });
  if (newer === null) return changeWith(older, null, { class: "withdrawn", flags });
  if (isRequirement(older) && isRequirement(newer)) return requirementChange(older, newer, flags, siblings);
  if (isProvision(older) && isProvision(newer) && older.rule.kind === newer.rule.kind) {
    return provisionChange(older, newer, flags);
  }
  return changeWith(older, newer, { class: "undecided", flags, axes: [kindAxis(older.rule, newer.rule)] });
}

/** A rule whose first day no source states is known from then on: it may well have applied before. */
function assumedDate({ version }: RuleOnSide<ContentRule>): readonly Flag[] {
  return version.assumptions.some(({ about }) => about === "from") ? ["assumed-date"] : [];
}

/** The same of a version that takes over another: the change may be older than the day it is told of. */
function assumedStep(older: RuleOnSide<ContentRule>, newer: RuleOnSide<ContentRule>): readonly Flag[] {
  return older.version === newer.version || firstDay(older) === firstDay(newer) ? [] : assumedDate(newer);
}

function firstDay({ version: { standing } }: RuleOnSide<ContentRule>): string | null {
  return standing.status === "beslutad" ? standing.from : null;
}

/** A rule whose last day no source states for certain may have lived on, until the newer side or from the older on. */
function assumedEnd(pair: Pair, older: Side, newer: Side): readonly Flag[] {
  const isOpen = (rule: ContentRule | null, { date }: Side): boolean =>
    rule !== null && situationOn<unknown>(rule, date).is === "after-known";
  return isOpen(pair.older, older) !== isOpen(pair.newer, newer) ? ["assumed-end"] : [];
}

function isProvision(side: RuleOnSide<ContentRule>): side is RuleOnSide<Provision> {
  return side.rule.kind !== "requirement";
}

function kindAxis(older: ContentRule, newer: ContentRule): Axis {
  const sentences = [words.kindChanged(kindName(older.kind, null), kindName(newer.kind, null))];
  return { axis: "content", direction: "undecided", reason: "U8", moves: [], sentences };
}

function requirementChange(
  older: RuleOnSide<Requirement>,
  newer: RuleOnSide<Requirement>,
  flags: readonly Flag[],
  siblings: readonly RuleOnSide<Requirement>[],
): Change | null {
  const pairs = siblings.length === 0 ? demandPairs(older, newer) : [wholePair(older, newer, siblings)];
  const compared = pairs.map((pair) => compareProven({ newer, ...pair }));
  const references = compareReferences(
    newer.rule,
    pairs.flatMap(({ after }) => demandedChecks(after.content)),
    older.side.rulebook.registers,
    newer.side.rulebook.registers,
  );
  const axes = [
    ...compared.flatMap((it) => it.axes),
    ...compareSurroundings(older.rule, newer.rule, newer.side.rulebook.registers),
    ...references.map(({ axis }) => axis),
  ];
  const periodFlags = exceptionFlags(older, newer);
  if (axes.length === 0 && periodFlags.length === 0 && flags.length === 0) return null;
  // What is the same on both sides belongs to no change: a change is one, also where an exception stands beside it.
  const moved = pairs.filter(({ before, after }) => !sameContent(before, after));
  const name = nameOf([
    newer.rule.id,
    moved.map(({ before, after }) => [before, after]),
    references.map((it) => [it.older, it.newer]),
    around(older.rule),
    around(newer.rule),
  ]);
  const assessment = assessmentFor(coveringException(newer) ?? newer.version, name);
  return changeWith(older, newer, {
    class: periodFlags.length > 0 ? "temporary-exception" : classOf(axes, assessment?.class ?? null),
    flags: [
      ...flags,
      ...assumedStep(older, newer),
      ...periodFlags,
      ...(newer.rule.obligation === "ska" ? [] : (["recommendation"] as const)),
      ...(references.length === 0 ? [] : (["indirect"] as const)),
    ],
    axes,
    witnesses: compared.flatMap((it) => it.witnesses),
    assessment,
    fingerprint: name,
  });
}

/** A rule that was split is compared with all its parts together: no part alone asks what it asked. */
function wholePair(
  older: RuleOnSide<Requirement>,
  newer: RuleOnSide<Requirement>,
  siblings: readonly RuleOnSide<Requirement>[],
): DemandPair {
  const [before, own] = [demandOn(older), demandOn(newer)];
  const { rules } = newer.side.rulebook;
  // In document order, whichever part is asked about: their texts together are held against the text of the whole.
  const parts = [newer, ...siblings].toSorted((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule));
  const demands = parts.map(demandOn);
  const checks = demands.map(({ content }) => demandedChecks(content));
  const of = checks.flat();
  // Several readings of a part make several wholes: then a person has to tell.
  const isOne = checks.every(({ length }) => length === 1);
  const judgement: Judgement = isOne ? { by: "check", check: { kind: "all", of } } : { by: "nothing-yet" };
  const text = demands.map((demand) => demand.text).join("\n");
  return { before, after: { ...own, content: { judgement, when: null }, text } };
}

function around({ title, concerns, addressee }: ContentRule): unknown {
  return [title, concerns, addressee];
}

function exceptionFlags(older: RuleOnSide<ContentRule>, newer: RuleOnSide<ContentRule>): readonly Flag[] {
  const before = older.exception;
  const after = newer.exception;
  if (before?.exception.id === after?.exception.id && before?.certainty === after?.certainty) return [];
  const imprecise = before?.certainty === "may-cover" || after?.certainty === "may-cover";
  return [
    ...(before === null ? [] : (["exception-ends"] as const)),
    ...(after === null ? [] : (["exception-begins"] as const)),
    ...(imprecise ? (["imprecise-period"] as const) : []),
  ];
}

const DIRECTION_OF: Partial<Record<ChangeClass, Direction>> = {
  tightened: "tightened",
  relaxed: "relaxed",
  mixed: "mixed",
};

/**
 * The directions of all axes put together. The author's answer stands for those that could not be computed, and never
 * for one that could; without an answer one such axis makes the whole undecided.
 */
function classOf(axes: readonly Axis[], answer: ChangeClass | null): ChangeClass {
  const directions = new Set(axes.map(({ direction }) => direction));
  if (directions.delete("undecided")) {
    if (answer === null) return "undecided";
    directions.add(DIRECTION_OF[answer] ?? "none");
  }
  if (directions.has("mixed") || (directions.has("tightened") && directions.has("relaxed"))) return "mixed";
  if (directions.has("tightened")) return "tightened";
  return directions.has("relaxed") ? "relaxed" : "reworded";
}

function provisionChange(
  older: RuleOnSide<Provision>,
  newer: RuleOnSide<Provision>,
  flags: readonly Flag[],
): Change | null {
  const references = compareReferences(newer.rule, [], older.side.rulebook.registers, newer.side.rulebook.registers);
  const axes = [
    ...compareProvisions(contentOn(older), contentOn(newer), newer.side.rulebook.registers.careChoices),
    ...compareSurroundings(older.rule, newer.rule, newer.side.rulebook.registers),
    ...references.map(({ axis }) => axis),
  ];
  const periodFlags = exceptionFlags(older, newer);
  if (axes.length === 0 && periodFlags.length === 0 && flags.length === 0) return null;
  const name = nameOf([newer.rule.id, bodyOf(older), bodyOf(newer)]);
  const assessment = assessmentFor(newer.exception?.certainty === "covers" ? contentOn(newer) : newer.version, name);
  return changeWith(older, newer, {
    class: periodFlags.length > 0 ? "temporary-exception" : provisionClass(axes, assessment?.class ?? null),
    flags: [...flags, ...assumedStep(older, newer), ...periodFlags],
    axes,
    assessment,
    fingerprint: name,
  });
}

/** A text that says something else is for the author to judge; what else changed stands side by side. */
function provisionClass(axes: readonly Axis[], answer: ChangeClass | null): ChangeClass {
  if (axes.some(({ axis, direction }) => axis === "text" && direction === "undecided")) return answer ?? "undecided";
  return axes.some(({ axis }) => axis !== "text") ? "changed" : "reworded";
}

function contentOn({ version, exception }: RuleOnSide<Provision>): Provision["versions"][number] {
  const covering = exception?.certainty === "covers" ? exception.exception : null;
  return (covering ?? version) as Provision["versions"][number];
}

type ChangeBody = Pick<Change, "class" | "flags"> &
  Partial<Pick<Change, "axes" | "witnesses" | "assessment" | "fingerprint">>;

/** A change with its sides. Its name is the same wherever the same two texts are compared. */
function changeWith(
  older: RuleOnSide<ContentRule> | null,
  newer: RuleOnSide<ContentRule> | null,
  body: ChangeBody,
): Change {
  const sides = { older: older && sideOf(older), newer: newer && sideOf(newer) };
  const { rule } = (newer ?? older) as RuleOnSide<ContentRule>;
  const flags = [...body.flags, ...renumbered(sides.older?.section, sides.newer?.section)];
  return {
    rule: rule.id,
    title: rule.title,
    kind: rule.kind,
    obligation: rule.kind === "requirement" ? rule.obligation : null,
    axes: [],
    witnesses: [],
    assessment: null,
    fingerprint: nameOf([rule.id, bodyOf(older), bodyOf(newer)]),
    ...body,
    flags,
    ...sides,
  };
}

/** Folding a paragraph anew makes no other change. */
function nameOf(parts: readonly unknown[]): string {
  return fingerprint(normalisedData(parts));
}

function renumbered(older: string | null | undefined, newer: string | null | undefined): readonly Flag[] {
  return older && newer && older !== newer ? ["renumbered"] : [];
}

function bodyOf(onSide: RuleOnSide<ContentRule> | null): unknown {
  if (onSide === null) return null;
  const { text } = sideOf(onSide);
  const content = isProvision(onSide) ? contentOf(contentOn(onSide)) : null;
  const demand = isRequirement(onSide) ? demandOn(onSide) : null;
  return [text, content, demand];
}
