/**
 * Checks that hold others. Comparing them rests on one question: does every unit that passes the one pass the other? A
 * pass is any state but a breach, so what does not apply passes.
 */
import { describeCondition } from "../../check/condition.ts";
import { describeCheck } from "../../check/kinds/index.ts";
import { neededFacts } from "../../check/kinds/reads.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { Check, CheckOf, Registers } from "../../rulebook/model.ts";
import {
  alternativeMayNotApply,
  bothChanged,
  everyone,
  narrowerCondition,
  notComparableParts,
  otherCondition,
  partAdded,
  partRemoved,
  sharedFacts,
  widerCondition,
} from "../words/relation.ts";
import { moveOf } from "./move.ts";
import { isSameData } from "../same-data.ts";
import { orderingByCases } from "./cases.ts";
import { compareConditions } from "./conditions.ts";
import type { ConditionChange } from "./conditions.ts";
import { bothRelations, decided, orderingOf, SAME, undecided } from "./relation.ts";
import type { Relation } from "./relation.ts";

export type Composite = CheckOf<"all" | "any" | "when">;

/** Compares any two checks. It comes as a parameter, because an import would be a cycle. */
type CompareChecks = (older: Check, newer: Check, registers: Registers) => Relation;

interface Comparer {
  readonly registers: Registers;
  readonly compare: CompareChecks;
}

export function isComposite(check: Check): check is Composite {
  return check.kind === "all" || check.kind === "any" || check.kind === "when";
}

/** Two checks of which at least one holds others. Undecided where no direction is proven. */
export function compareComposites(older: Check, newer: Check, registers: Registers, compare: CompareChecks): Relation {
  const by = { registers, compare };
  const relation = compareWhole(older, newer, by);
  const byCases = orderingByCases(older, newer, registers, (before, after) => compare(before, after, registers));
  if (byCases === null || byCases === relation.is) return relation;
  // What either of the two has proven holds; a case that no unit can be in proves nothing against it.
  const proven = new Set([relation.is, byCases]);
  const ordering = orderingOf(proven.has("same") || proven.has("tighter"), proven.has("same") || proven.has("looser"));
  return ordering === relation.is ? relation : decided(ordering, moveOf(older, newer, registers));
}

/** Without looking at which conditions can hold together. */
function compareWhole(older: Check, newer: Check, by: Comparer): Relation {
  const { registers } = by;
  const newerPassesOlder = implies(newer, older, by);
  const olderPassesNewer = implies(older, newer, by);
  const words = moveOf(older, newer, registers);
  if (newerPassesOlder) return decided(olderPassesNewer ? "same" : "tighter", words);
  if (olderPassesNewer) return decided("looser", words);
  if (older.kind === "when" || newer.kind === "when") return compareConditional(older, newer, by);
  return compareParts(older, newer, by);
}

/** True when it is proven that whoever passes `narrow` passes `wide`. */
function implies(narrow: Check, wide: Check, by: Comparer): boolean {
  if (isSameData(narrow, wide)) return true;
  if (narrow.kind === "any") return narrow.of.every((part) => implies(part, wide, by));
  if (wide.kind === "all") return wide.of.every((part) => implies(narrow, part, by));
  if (wide.kind === "when" && impliesConditional(narrow, wide, by)) return true;
  if (narrow.kind === "all" && narrow.of.some((part) => implies(part, wide, by))) return true;
  // An alternative that does not apply is left out of "any", so it lets nobody through.
  if (wide.kind === "any") return wide.of.some((part) => !mayNotApply(part) && implies(narrow, part, by));
  if (isComposite(narrow) || isComposite(wide)) return false;
  const { is } = by.compare(wide, narrow, by.registers);
  return is === "same" || is === "tighter";
}

function impliesConditional(narrow: Check, wide: CheckOf<"when">, by: Comparer): boolean {
  if (implies(narrow, wide.then, by)) return true;
  if (narrow.kind !== "when") return false;
  const change = compareConditions(wide.if, narrow.if, by.registers);
  return (change === "same" || change === "wider") && implies(narrow.then, wide.then, by);
}

/** Whether a check can come out as not applicable: by itself, or because every part of it can. */
function mayNotApply(check: Check): boolean {
  const { applies, parts } = anatomyOf(check);
  return applies === "sometimes" || (parts.length > 0 && parts.every((part) => mayNotApply(part.check)));
}

/** Neither side is proven to hold the other: the condition moved, or the check under it, or both. */
function compareConditional(older: Check, newer: Check, { registers, compare }: Comparer): Relation {
  const before = split(older);
  const after = split(newer);
  const change = compareConditions(before.condition, after.condition, registers);
  const inner = compare(before.then, after.then, registers);
  if (change === "same") return inner;
  const clause = (condition: typeof before.condition): string =>
    condition === null ? everyone() : describeCondition(condition, registers);
  const said = conditionWords(change, clause(before.condition), clause(after.condition));
  if (inner.is === "undecided") return undecided(inner.reason, said, ...inner.statements);
  if (inner.is !== "same") return undecided("U9", bothChanged(), said, ...inner.statements);
  return change === "other" ? decided("mixed", said) : undecided("U9", said);
}

function split(check: Check): { readonly condition: CheckOf<"when">["if"] | null; readonly then: Check } {
  return check.kind === "when" ? { condition: check.if, then: check.then } : { condition: null, then: check };
}

function conditionWords(change: Exclude<ConditionChange, "same">, older: string, newer: string): string {
  switch (change) {
    case "wider":
      return widerCondition(older, newer);
    case "narrower":
      return narrowerCondition(older, newer);
    case "other":
    case "undecided":
      return otherCondition(older, newer);
  }
}

/** Parts are paired by what they look at. What the pairs do together is certain only if they look at different things. */
function compareParts(older: Check, newer: Check, by: Comparer): Relation {
  const mode = older.kind === "any" || newer.kind === "any" ? "any" : "all";
  if (mode === "any" && (older.kind === "all" || newer.kind === "all")) return undecided("U8", notComparableParts());
  const before = partsOf(older, mode);
  const after = partsOf(newer, mode);
  const { pairs, removed, added } = pair(before, after);
  const { registers, compare } = by;
  const [grown, shrunk] = mode === "all" ? (["tighter", "looser"] as const) : (["looser", "tighter"] as const);
  const relation = [
    ...pairs.map(([from, to]) => compare(from, to, registers)),
    ...added.map((part) => decided(grown, partAdded(describeCheck(part, registers)))),
    ...removed.map((part) => decided(shrunk, partRemoved(describeCheck(part, registers)))),
  ].reduce(bothRelations, SAME);
  if (relation.is === "undecided") return relation;
  if (mode === "any" && [...before, ...after].some(mayNotApply)) {
    return undecided("U9", alternativeMayNotApply(), ...relation.statements);
  }
  const groups = [
    ...pairs.map(([from, to]) => [from, to]),
    ...added.map((part) => [part]),
    ...removed.map((it) => [it]),
  ];
  return areIndependent(groups) ? relation : undecided("U12", sharedFacts(), ...relation.statements);
}

function partsOf(check: Check, mode: "all" | "any"): readonly Check[] {
  return check.kind === mode ? check.of : [check];
}

interface Pairing {
  readonly pairs: readonly (readonly [older: Check, newer: Check])[];
  readonly removed: readonly Check[];
  readonly added: readonly Check[];
}

/**
 * Equal parts first, then parts of one kind that read the same facts, then what people judge: another wording is not a
 * part less and a part more.
 */
function pair(older: readonly Check[], newer: readonly Check[]): Pairing {
  const isAlike = (a: Check, b: Check): boolean => a.kind === b.kind && isSameData(needKeys([a]), needKeys([b]));
  const start: Pairing = { pairs: [], removed: older, added: newer };
  return [isSameData, isAlike, areForPeople].reduce((pairing, fits) => pairBy(pairing, fits), start);
}

function areForPeople(...parts: readonly Check[]): boolean {
  return parts.every(({ kind }) => kind === "attestation" || kind === "manual");
}

function pairBy(start: Pairing, fits: (a: Check, b: Check) => boolean): Pairing {
  return start.removed.reduce<Pairing>(
    ({ pairs, removed, added }, part) => {
      const match = added.find((other) => fits(part, other));
      return match === undefined
        ? { pairs, removed: [...removed, part], added }
        : { pairs: [...pairs, [part, match]], removed, added: added.filter((other) => other !== match) };
    },
    { pairs: start.pairs, removed: [], added: start.added },
  );
}

function areIndependent(groups: readonly (readonly Check[])[]): boolean {
  const keys = groups.flatMap((group) => needKeys(group));
  return new Set(keys).size === keys.length;
}

/** What checks read, each thing once and in a fixed order. */
function needKeys(checks: readonly Check[]): readonly string[] {
  const keys = checks.flatMap((check) => neededFacts(check)).map((need) => JSON.stringify(need));
  return [...new Set(keys)].sort();
}
