/** How the time between two days moved. */
import { factOf } from "../../check/facts.ts";
import { spanLimitsOf } from "../../check/kinds/time-between.ts";
import { boundsOf } from "../../check/limits.ts";
import type { SpanLimits } from "../../check/spans/unit.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { otherCalendar, otherFact, unstatedLevel } from "../words/relation.ts";
import { allowedWithin, compareIntervals } from "./interval.ts";
import { moveOf } from "./move.ts";
import { decided, orderingOf, undecided, type Ordering, type Relation } from "./relation.ts";
import { BEGINNINGS, isInsideSpans } from "./spans.ts";

type TimeBetweenCheck = CheckOf<"time-between">;

export function compareTimesBetween(older: TimeBetweenCheck, newer: TimeBetweenCheck, registers: Registers): Relation {
  const title = (fact: string): string => factOf(registers, fact).title;
  for (const end of ["from", "to"] as const) {
    if (older[end] !== newer[end]) return undecided("U3", otherFact(title(older[end]), title(newer[end])));
  }
  const [before, after] = [spanLimitsOf(older), spanLimitsOf(newer)];
  if (!before.complete || !after.complete) return undecided("U1", unstatedLevel());
  const words = moveOf(older, newer, registers);
  if (older.unit === newer.unit) return decided(compareIntervals(countsOf(older), countsOf(newer)), words);
  if ([older.unit, newer.unit].includes("arbetsdagar")) return undecided("U5", otherCalendar(), words);
  return decided(compareDays(before, after), words);
}

/** A longer span ends on a later day, whatever it is counted in. */
function countsOf(check: TimeBetweenCheck) {
  return allowedWithin(boundsOf(check).bounds, { min: null, max: null, whole: true });
}

function compareDays(older: SpanLimits, newer: SpanLimits): Ordering {
  return orderingOf(
    BEGINNINGS.every((day) => isInsideSpans(day, newer, older)),
    BEGINNINGS.every((day) => isInsideSpans(day, older, newer)),
  );
}
