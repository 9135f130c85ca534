/** Periods that are written in rules and editions, exact or with outermost days. Dates are ISO text: `<` orders them. */
import type * as Authored from "../../../generated/authored.ts";
import { addDays } from "../../quantity/calendar.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import type { Spot } from "./rule.ts";

/** `through` null: no last day. The spot is that of the first day. */
export interface DatedSpot extends Spot {
  readonly from: IsoDate;
  readonly through: IsoDate | null;
}

/** The decided versions in the order they are written. */
export function decidedStretches(versions: readonly DatedVersion[], file: string): readonly DatedSpot[] {
  return versions.flatMap(({ status, from, through }, index) =>
    status === "beslutad" && from !== undefined
      ? [{ from, through: through ?? null, file, pointer: `/versions/${index}/from` }]
      : [],
  );
}

type DatedVersion = Pick<Authored.RequirementVersion, "status" | "from" | "through">;

/** The days of an exception, or the outermost days they can be. */
export function boundsOf(period: Authored.ExceptionPeriod): Authored.Period {
  return "within" in period ? period.within : period;
}

/** True when every day of the period lies in some stretch, each of which ends where the next begins at the latest. */
export function isCovered({ from, through }: Authored.Period, stretches: readonly DatedSpot[]): boolean {
  let day = from;
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1]?.from;
    const end = stretch.through ?? (next === undefined ? null : addDays(next, -1));
    if (stretch.from > day) return false;
    if (end === null || end >= through) return true;
    if (end >= day) day = addDays(end, 1);
  }
  return false;
}

export function overlaps(a: Authored.Period, b: Authored.Period): boolean {
  return a.from <= b.through && b.from <= a.through;
}
