/** How one condition relates to another: does it hold for more units, for fewer, for others, or can nobody tell. */
import { boundsOf } from "../../check/limits.ts";
import { isInside } from "../../quantity/interval.ts";
import { canonical } from "../../check/profile.ts";
import type { Condition, ConditionOf, Registers } from "../../rulebook/model.ts";
import { sinceLimits, type TimeSince } from "../../check/conditions/time-since.ts";
import { municipalitiesIn } from "../../rulebook/municipalities.ts";
import { isSameData } from "../same-data.ts";
import { domainOf } from "./figures.ts";
import { allowedWithin } from "./interval.ts";
import { isSubset } from "./relation.ts";
import { BEGINNINGS, isInsideSpans } from "./spans.ts";

/** The newer condition against the older. `other` is proven: each holds for units that the other does not. */
export type ConditionChange = "same" | "wider" | "narrower" | "other" | "undecided";

/** A null condition always holds. */
export function compareConditions(
  older: Condition | null,
  newer: Condition | null,
  registers: Registers,
): ConditionChange {
  const before = older === null ? null : normal(older);
  const after = newer === null ? null : normal(newer);
  const wider = implies(before, after, registers);
  const narrower = implies(after, before, registers);
  if (wider) return narrower ? "same" : "wider";
  if (narrower) return "narrower";
  return before !== null && after !== null && isOrdered(before, after) ? "other" : "undecided";
}

/** True when it is proven that `narrow` never holds without `wide`. */
function implies(narrow: Condition | null, wide: Condition | null, registers: Registers): boolean {
  if (wide === null) return true;
  if (narrow === null) return false;
  if (isSameData(narrow, wide)) return true;
  if (narrow.kind === "any-of") return narrow.of.every((part) => implies(part, wide, registers));
  if (wide.kind === "all-of") return wide.of.every((part) => implies(narrow, part, registers));
  if (narrow.kind === "all-of" && narrow.of.some((part) => implies(part, wide, registers))) return true;
  if (wide.kind === "any-of") return wide.of.some((part) => implies(narrow, part, registers));
  if (narrow.kind === "not" && wide.kind === "not") return implies(wide.condition, narrow.condition, registers);
  return impliesSimple(narrow, wide, registers);
}

function impliesSimple(narrow: Condition, wide: Condition, registers: Registers): boolean {
  if (narrow.kind === "fact-range" && wide.kind === "fact-range") return isInsideRange(narrow, wide, registers);
  if (narrow.kind === "time-since" && wide.kind === "time-since") return isInsideTime(narrow, wide);
  if (narrow.kind === "municipality" && wide.kind === "municipality") {
    return isSubset(municipalitiesIn(narrow.in, registers), municipalitiesIn(wide.in, registers));
  }
  if (narrow.kind === "add-on" && wide.kind === "add-on") {
    return canonical(registers, "addOns", narrow.holds) === canonical(registers, "addOns", wide.holds);
  }
  return false;
}

function isInsideRange(
  narrow: ConditionOf<"fact-range">,
  wide: ConditionOf<"fact-range">,
  registers: Registers,
): boolean {
  const inner = boundsOf(narrow);
  const outer = boundsOf(wide);
  if (narrow.fact !== wide.fact || !inner.complete || !outer.complete) return false;
  const domain = domainOf(narrow.fact, registers);
  return isInside(allowedWithin(inner.bounds, domain), allowedWithin(outer.bounds, domain));
}

function isInsideTime(narrow: TimeSince, wide: TimeSince): boolean {
  const [units, inner, outer] = [new Set([narrow.unit, wide.unit]), sinceLimits(narrow), sinceLimits(wide)];
  if (narrow.fact !== wide.fact || !inner.complete || !outer.complete) return false;
  if (units.size > 1 && units.has("arbetsdagar")) return false;
  return BEGINNINGS.every((day) => isInsideSpans(day, inner, outer));
}

/** Kinds in which "not proven to imply" is "proven not to imply". */
function isOrdered(a: Condition, b: Condition): boolean {
  if (a.kind === "fact-range" && b.kind === "fact-range") {
    return a.fact === b.fact && boundsOf(a).complete && boundsOf(b).complete;
  }
  if (a.kind === "time-since" && b.kind === "time-since") {
    return a.fact === b.fact && a.unit === b.unit && sinceLimits(a).complete && sinceLimits(b).complete;
  }
  return a.kind === b.kind && (a.kind === "municipality" || a.kind === "operator" || a.kind === "add-on");
}

/** The same condition with its negations as far in as they go: not "at least 5" is "less than 5". */
function normal(condition: Condition): Condition {
  switch (condition.kind) {
    case "fact-is":
    case "fact-range":
    case "time-since":
    case "operator":
    case "municipality":
    case "add-on":
      return condition;
    case "all-of":
    case "any-of":
      return { ...condition, of: condition.of.map(normal) };
    case "not":
      return negation(condition.condition);
  }
}

function negation(condition: Condition): Condition {
  switch (condition.kind) {
    case "fact-is":
    case "municipality":
    case "add-on":
      return { kind: "not", condition };
    case "fact-range":
      return outside(condition);
    case "time-since":
      return outsideTime(condition);
    case "operator":
      return { kind: "operator", is: condition.is === "privat" ? "egen-regi" : "privat" };
    case "all-of":
      return { kind: "any-of", of: condition.of.map(negation) };
    case "any-of":
      return { kind: "all-of", of: condition.of.map(negation) };
    case "not":
      return normal(condition.condition);
  }
}

/** Outside a range is outside one of its limits. */
function outside({ fact, atLeast, atMost, moreThan, lessThan }: ConditionOf<"fact-range">): Condition {
  const sides: readonly Condition[] = [
    ...(atLeast === undefined ? [] : [{ kind: "fact-range", fact, lessThan: atLeast } as const]),
    ...(moreThan === undefined ? [] : [{ kind: "fact-range", fact, atMost: moreThan } as const]),
    ...(atMost === undefined ? [] : [{ kind: "fact-range", fact, moreThan: atMost } as const]),
    ...(lessThan === undefined ? [] : [{ kind: "fact-range", fact, atLeast: lessThan } as const]),
  ];
  const [first, ...rest] = sides;
  return first !== undefined && rest.length === 0 ? first : { kind: "any-of", of: sides };
}

function outsideTime({ atLeast, lessThan, ...since }: TimeSince): Condition {
  const sides: readonly Condition[] = [
    ...(atLeast === undefined ? [] : [{ ...since, lessThan: atLeast }]),
    ...(lessThan === undefined ? [] : [{ ...since, atLeast: lessThan }]),
  ];
  const [first, ...rest] = sides;
  return first !== undefined && rest.length === 0 ? first : { kind: "any-of", of: sides };
}
