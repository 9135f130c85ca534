/** How a last day or a period of notice moved. */
import { factOf } from "../../check/facts.ts";
import { noticeSpan } from "../../check/kinds/notice-period.ts";
import { canonical } from "../../check/profile.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { otherFact, unstatedLevel } from "../words/relation.ts";
import { moveOf } from "./move.ts";
import { decided, orderingOf, together, undecided } from "./relation.ts";
import type { Ordering, Relation } from "./relation.ts";
import { compareSpans } from "./spans.ts";

type DeadlineCheck = CheckOf<"deadline">;
type NoticePeriodCheck = CheckOf<"notice-period">;

export function compareDeadlines(older: DeadlineCheck, newer: DeadlineCheck, registers: Registers): Relation {
  if (older.fact !== newer.fact) {
    return undecided("U3", otherFact(factOf(registers, older.fact).title, factOf(registers, newer.fact).title));
  }
  return decided(
    orderingOf(newer.latest <= older.latest, older.latest <= newer.latest),
    moveOf(older, newer, registers),
  );
}

export function compareNoticePeriods(
  older: NoticePeriodCheck,
  newer: NoticePeriodCheck,
  registers: Registers,
): Relation {
  const [before, after] = [noticeSpan(older), noticeSpan(newer)];
  if (before === null || after === null) return undecided("U1", unstatedLevel());
  return decided(
    together(comparePopulation(older, newer, registers), compareSpans(before, after)),
    moveOf(older, newer, registers),
  );
}

/** A rule for every add-on is stricter than the same rule for one of them. */
function comparePopulation(
  { addOn: older }: NoticePeriodCheck,
  { addOn: newer }: NoticePeriodCheck,
  registers: Registers,
): Ordering {
  const covers = (wide: string | undefined, narrow: string | undefined): boolean =>
    wide === undefined ||
    (narrow !== undefined && canonical(registers, "addOns", wide) === canonical(registers, "addOns", narrow));
  return orderingOf(covers(newer, older), covers(older, newer));
}
