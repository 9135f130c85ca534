/**
 * The public holidays of Sweden (lag 1989:253, as it reads since 2005). Its ordinary Sundays are not listed: a
 * requirement that speaks of Sundays asks the calendar. The eves are no public holidays, yet many units close on them,
 * so they can be asked for by name.
 */
import { addDays, dayNumber, fromDayNumber, mondayOf, weekdayOf, WEEKDAYS, yearOf } from "./calendar.ts";
import type { IsoDate, Weekday } from "./calendar.ts";

interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
}

const KNOWN = new Map<number, readonly Holiday[]>();

/** The public holidays of a year in date order, one entry for each day (in 2008 two of them fell on the same day). */
export function publicHolidays(year: number): readonly Holiday[] {
  const known = KNOWN.get(year) ?? holidaysOf(year);
  KNOWN.set(year, known);
  return known;
}

function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const holidays: readonly Holiday[] = [
    { date: inYear(year, "01-01"), name: "nyårsdagen" },
    { date: inYear(year, "01-06"), name: "trettondedag jul" },
    { date: addDays(easter, -2), name: "långfredagen" },
    { date: easter, name: "påskdagen" },
    { date: addDays(easter, 1), name: "annandag påsk" },
    { date: inYear(year, "05-01"), name: "första maj" },
    { date: addDays(easter, 39), name: "Kristi himmelsfärdsdag" },
    { date: addDays(easter, 49), name: "pingstdagen" },
    { date: inYear(year, "06-06"), name: "nationaldagen" },
    { date: midsummerDay(year), name: "midsommardagen" },
    { date: firstOnOrAfter("lordag", inYear(year, "10-31")), name: "alla helgons dag" },
    { date: inYear(year, "12-25"), name: "juldagen" },
    { date: inYear(year, "12-26"), name: "annandag jul" },
  ];
  return holidays.toSorted((a, b) => dayNumber(a.date) - dayNumber(b.date)).reduce<readonly Holiday[]>(joinSameDay, []);
}

/** The Swedish name of the public holiday on a date, or null on any other day. */
export function holidayName(date: IsoDate): string | null {
  return publicHolidays(yearOf(date)).find((holiday) => holiday.date === date)?.name ?? null;
}

/** The name of the eve on a date: midsommarafton, julafton or nyårsafton. None of them is a public holiday. */
export function eveName(date: IsoDate): string | null {
  const year = yearOf(date);
  switch (date) {
    case addDays(midsummerDay(year), -1):
      return "midsommarafton";
    case inYear(year, "12-24"):
      return "julafton";
    case inYear(year, "12-31"):
      return "nyårsafton";
    default:
      return null;
  }
}

/** The public holidays from Monday through Friday of the week that a date lies in. */
export function holidaysInWeek(date: IsoDate): readonly Holiday[] {
  const monday = mondayOf(date);
  return [0, 1, 2, 3, 4].flatMap((offset) => {
    const day = addDays(monday, offset);
    const name = holidayName(day);
    return name === null ? [] : [{ date: day, name }];
  });
}

function joinSameDay(earlier: readonly Holiday[], { date, name }: Holiday): readonly Holiday[] {
  const last = earlier.at(-1);
  return last?.date === date
    ? [...earlier.slice(0, -1), { date, name: `${last.name} och ${name}` }]
    : [...earlier, { date, name }];
}

/** The Saturday from 20 through 26 June. */
function midsummerDay(year: number): IsoDate {
  return firstOnOrAfter("lordag", inYear(year, "06-20"));
}

function firstOnOrAfter(weekday: Weekday, date: IsoDate): IsoDate {
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(date));
  return addDays(date, (ahead + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the ecclesiastical full moon (Meeus, Jones, Butcher). */
function easterSunday(year: number): IsoDate {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearInCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  const daysAfter22March = epact + toSunday - 7 * lateMoon;
  return fromDayNumber(dayNumber(inYear(year, "03-22")) + daysAfter22March);
}

function inYear(year: number, monthAndDay: string): IsoDate {
  return `${String(year).padStart(4, "0")}-${monthAndDay}`;
}
