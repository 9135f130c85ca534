/** A unit's week for a drawing: what is surely open on each weekday, its own time and that of other units. */
import { weekOn } from "../../src/check/week.ts";
import { WEEKDAYS, type Weekday } from "../../src/quantity/calendar.ts";
import { union, type Span } from "../../src/quantity/clock.ts";
import type { IsoDate, Profile } from "../../src/rulebook/model.ts";

export interface UnitHours {
  readonly own: readonly Span[];
  readonly cooperation: readonly Span[];
}

export type UnitWeek = Readonly<Record<Weekday, UnitHours>>;

/** Null where the profile tells no hours for the day, or tells no time surely. */
export function unitWeek(profile: Profile, date: IsoDate): UnitWeek | null {
  const found = weekOn(profile, date);
  if (found.is !== "week") return null;
  const hoursOn = (day: Weekday): UnitHours => {
    const { sure } = found.week.on(day);
    const side = (wanted: "own" | "cooperation"): readonly Span[] =>
      union(sure.filter((it) => it.side === wanted).map(({ span }) => span));
    return { own: side("own"), cooperation: side("cooperation") };
  };
  const week: UnitWeek = {
    mandag: hoursOn("mandag"),
    tisdag: hoursOn("tisdag"),
    onsdag: hoursOn("onsdag"),
    torsdag: hoursOn("torsdag"),
    fredag: hoursOn("fredag"),
    lordag: hoursOn("lordag"),
    sondag: hoursOn("sondag"),
  };
  const isClear = WEEKDAYS.every((day) => found.week.on(day).unclear.length === 0);
  return isClear ? week : null;
}
