/**
 * Days without time or zone. A rule is in force on a day, wherever the reader's clock stands, so dates are ISO text and
 * day numbers, never instants.
 */
import { digitsAt } from "./digits.ts";

/** A calendar date `YYYY-MM-DD`. ISO dates sort as text, so `<` on them is the order of days. */
export type IsoDate = string;

export type Weekday = "mandag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lordag" | "sondag";

export const WEEKDAYS: readonly Weekday[] = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"];

/** The days that are read. A day outside them is a slip of the pen, or says "always". */
export const CALENDAR: { readonly from: IsoDate; readonly through: IsoDate } = {
  from: "2000-01-01",
  through: "2100-12-31",
};
/** 1 March of year 0 to 1 January 2000. */
const EPOCH = 730_425;
const DAYS_IN_400_YEARS = 146_097;

/** True for a day that exists, in the years 2000 through 2100. */
export function isCalendarDate(text: string): boolean {
  return parse(text) !== null && isWithin(text, CALENDAR);
}

/** True for a day that exists, and lies before or after the days that are read. */
export function isOutsideCalendar(text: string): boolean {
  return parse(text) !== null && !isWithin(text, CALENDAR);
}

/**
 * Days since 2000-01-01 (which is day 0); negative before.
 * @throws RangeError when the text is no date of the calendar.
 */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parseOrThrow(date);
  // With the year counted from March the leap day comes last, and the months before it follow one formula.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - EPOCH;
}

/**
 * The date of a day number.
 * @throws RangeError when the number is not whole or the year does not have four digits.
 */
export function fromDayNumber(n: number): IsoDate {
  const fromMarchOfYearZero = n + EPOCH;
  const cycle = Math.floor(fromMarchOfYearZero / DAYS_IN_400_YEARS);
  const inCycle = fromMarchOfYearZero - cycle * DAYS_IN_400_YEARS;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  parseOrThrow(text);
  return text;
}

/** The day `n` days later, or earlier when `n` is negative. */
export function addDays(date: IsoDate, n: number): IsoDate {
  return fromDayNumber(dayNumber(date) + n);
}

/** The same day of the month `n` months later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, n: number): IsoDate {
  const { year, month, day } = parseOrThrow(date);
  const months = year * 12 + (month - 1) + n;
  const firstOf = (it: number): IsoDate => `${padded(Math.floor(it / 12), 4)}-${padded((it % 12) + 1, 2)}-01`;
  const last = daysBetween(firstOf(months), firstOf(months + 1));
  return addDays(firstOf(months), Math.min(day, last) - 1);
}

/** The last day from which `n` months lead no further than to `date`: three months before 28 February is 30 November. */
export function monthsBefore(date: IsoDate, n: number): IsoDate {
  let day = addMonths(date, -n);
  while (addMonths(addDays(day, 1), n) <= date) day = addDays(day, 1);
  return day;
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: IsoDate): Weekday {
  const weekday = WEEKDAYS[daysSinceMonday(date)];
  if (weekday === undefined) throw new RangeError(`not a date of the calendar: ${date}`);
  return weekday;
}

/** The ISO week: it belongs to the year in which its Thursday lies, which need not be the year of the date. */
export function isoWeek(date: IsoDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(`${padded(year, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The Monday of the week the date lies in. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -daysSinceMonday(date));
}

export function yearOf(date: IsoDate): number {
  return parseOrThrow(date).year;
}

/** True from the first through the last day, both included; a period whose `through` is null has no last day. */
export function isWithin(
  date: IsoDate,
  { from, through }: { readonly from: IsoDate; readonly through: IsoDate | null },
): boolean {
  return from <= date && (through === null || date <= through);
}

function daysSinceMonday(date: IsoDate): number {
  // 2000-01-01 was a Saturday. The remainder of a negative number is negative, so it is lifted first.
  return (((dayNumber(date) + 5) % 7) + 7) % 7;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parseOrThrow(text: string): Day {
  const day = parse(text);
  if (day === null) throw new RangeError(`not a date of the calendar: ${text}`);
  return day;
}

/** `YYYY-MM-DD`. */
function parse(text: string): Day | null {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  if (year === null || month === null || day === null) return null;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
