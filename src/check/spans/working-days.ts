/** Working days: Monday through Friday, but for public holidays. Eves are working days: no law makes them free. */
import { addDays, weekdayOf } from "../../quantity/calendar.ts";
import { holidayName } from "../../quantity/holidays.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { plural } from "../../words/format.ts";
import type { Span } from "./span.ts";

export function workingDaysSpan(days: number): Span {
  return {
    after: (day) => stepped(day, days, 1),
    before: (day) => stepped(day, days, -1),
    text: plural(days, "arbetsdag", "arbetsdagar"),
  };
}

/** The day so many working days on: the day itself is not counted. */
function stepped(from: IsoDate, days: number, way: 1 | -1): IsoDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, way);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: IsoDate): boolean {
  const weekday = weekdayOf(day);
  return weekday !== "lordag" && weekday !== "sondag" && holidayName(day) === null;
}
