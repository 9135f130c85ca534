/** What a reader should see beside an answer about opening hours. Notes never change the answer. */
import { addDays, mondayOf } from "../../quantity/calendar.ts";
import { WORKING_DAYS } from "../../quantity/day-class.ts";
import type { Day } from "../../quantity/day-class.ts";
import { eveName, holidaysInWeek } from "../../quantity/holidays.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { eveClosed, holidayWeek, limitNotStated, seasonNote } from "../words/opening-notes.ts";
import type { HoursRequirement } from "../words/opening.ts";
import type { Note } from "../outcome.ts";
import type { Week } from "../week.ts";
import { measuredDays } from "./demand.ts";

/** The open question of what a week with public holidays requires. */
const HOLIDAY_QUESTION = "oppettid-helgvecka";

interface DatedDay {
  readonly day: Day;
  readonly date: IsoDate;
}

/** The weekdays of the date's week that the requirement adds up. */
function weekdaysMeasured(requirement: HoursRequirement, date: IsoDate): readonly DatedDay[] {
  const monday = mondayOf(date);
  const measured = measuredDays(requirement);
  return WORKING_DAYS.map((day, index) => ({ day, date: addDays(monday, index) })).filter(({ day }) =>
    measured.includes(day),
  );
}

export function limitNote(): Note {
  return { code: "limit-not-stated", sentence: limitNotStated() };
}

/** Only a sum over the week changes with its holidays: a requirement per day speaks of its own days. */
export function calendarNotes(requirement: HoursRequirement, date: IsoDate): readonly Note[] {
  if (requirement.measure !== "per-week") return [];
  const days = weekdaysMeasured(requirement, date);
  return [...holidayNotes(requirement, date, days), ...eveNotes(days)];
}

function holidayNotes(requirement: HoursRequirement, date: IsoDate, days: readonly DatedDay[]): readonly Note[] {
  const holidays = holidaysInWeek(date).filter((holiday) => days.some((day) => day.date === holiday.date));
  if (holidays.length === 0) return [];
  const ordinary = days.length - holidays.length;
  const { minutes } = requirement;
  const proportion =
    minutes === null || ordinary === 0
      ? null
      : { minutes: Math.ceil((minutes * ordinary) / days.length), days: ordinary, of: days.length };
  return [{ code: "holiday-week", sentence: holidayWeek(holidays, proportion), question: HOLIDAY_QUESTION }];
}

function eveNotes(days: readonly DatedDay[]): readonly Note[] {
  const eves = days.flatMap(({ date }) => {
    const name = eveName(date);
    return name === null ? [] : [{ date, name }];
  });
  return eves.length === 0 ? [] : [{ code: "eve-closed", sentence: eveClosed(eves), question: HOLIDAY_QUESTION }];
}

/** Says that a season's hours were judged, and that a week it begins or ends in is judged by them throughout. */
export function seasonNotes(week: Week, date: IsoDate): readonly Note[] {
  if (week.season === null) return [];
  const { from, through } = week.season;
  const monday = mondayOf(date);
  const midweek = from > monday || through < addDays(monday, 6);
  return [{ code: "season", sentence: seasonNote(from, through, midweek) }];
}
