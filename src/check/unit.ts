/**
 * A unit made ready to be judged: what many checks ask of its profile is worked out the first time that one of them
 * asks, and then shared by all of them and by every day.
 */
import type { IsoDate, Profile, Registers } from "../rulebook/model.ts";
import type { CheckInput } from "./context.ts";
import type { Need } from "./need.ts";
import { staffOf, type Staff } from "./staff-rows.ts";
import { weekOn, type WeekOnDate, type Weeks } from "./week.ts";

/** A unit on a day. No clock, no files: the day is a parameter. */
export interface Unit {
  readonly profile: Profile;
  readonly date: IsoDate;
  readonly registers: Registers;
  readonly ready: Ready;
}

/** What has been worked out of the profile so far, whatever the day. */
interface Ready {
  staff: Staff | null | undefined;
  readonly weeks: Weeks;
  /** The days on which the answer to what reads a part may change. */
  edges: Map<Need["part"], readonly IsoDate[]> | undefined;
}

export function unitOf({ profile, date, registers }: CheckInput): Unit {
  return { profile, date, registers, ready: { staff: undefined, weeks: [], edges: undefined } };
}

/** The same unit on another day. */
export function unitOn({ profile, registers, ready }: Unit, date: IsoDate): Unit {
  return { profile, date, registers, ready };
}

/** Another unit, by the same registers on the same day. */
export function withProfile({ date, registers }: Unit, profile: Profile): Unit {
  return unitOf({ profile, date, registers });
}

/** Null when the profile says nothing of its staff. */
export function staffIn({ profile, registers, ready }: Unit): Staff | null {
  if (ready.staff === undefined) ready.staff = staffOf(profile.staff, registers);
  return ready.staff;
}

export function weekIn({ profile, date, ready }: Unit): WeekOnDate {
  return weekOn(profile, date, ready.weeks);
}
