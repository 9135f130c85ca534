import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  isOutsideCalendar,
  isoWeek,
  isWithin,
  mondayOf,
  monthsBefore,
  weekdayOf,
  WEEKDAYS,
  yearOf,
} from "../../src/quantity/calendar.ts";

const LAST_DAY = dayNumber("2100-12-31");
const anyDay = fc.integer({ min: 0, max: LAST_DAY });
const anyDate = anyDay.map(fromDayNumber);

describe("which texts are dates", () => {
  test.each(["2000-01-01", "2100-12-31", "2024-02-29", "2000-02-29", "2025-04-30"])("%s is one", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  test.each([
    "2025-02-29",
    "2100-02-29",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-01-32",
    "1999-12-31",
    "2101-01-01",
    "25-01-01",
    "2025-1-1",
    "2025-01-01T00:00",
    " 2025-01-01",
    "2025-01-01\n",
    "20250101",
    "2025x01-01",
    "2025-01x01",
    "2025-1a-01",
    "2025-01-/1",
    "2o25-01-01",
    // The signs beside the digits would make a year, a month and a day if they were counted as digits.
    "203/-01-01",
    "202:-01-01",
    "2025-1/-01",
    "2025-0:-01",
    "2025-01-1/",
    "2025-01-0:",
    "2025-06-31",
    "2025-09-31",
    "2025-11-31",
    "2025-W01",
    "sommaren 2026",
    "",
  ])("%j is none", (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each([
    ["1999-12-31", true],
    ["2000-01-01", false],
    ["2100-12-31", false],
    ["2101-01-01", true],
    ["9999-12-31", true],
    ["9999-02-30", false],
  ])("%s is a day outside those that are read: %s", (text, is) => {
    expect(isOutsideCalendar(text)).toBe(is);
  });

  test("text that is no date is refused, not guessed", () => {
    for (const use of [dayNumber, weekdayOf, isoWeek, mondayOf, yearOf, (date: string) => addDays(date, 1)]) {
      expect(() => use("2025-02-30")).toThrow(RangeError);
    }
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
    expect(() => fromDayNumber(10_000_000)).toThrow(RangeError);
  });
});

describe("days follow one another", () => {
  test("every day of 2000 through 2100 has the next number, weekday and date", () => {
    // Told by the lengths of months alone, so that it shares nothing with the formula under test.
    const wrong: string[] = [];
    let number = 0;
    let weekday = WEEKDAYS.indexOf("lordag");
    for (let year = 2000; year <= 2100; year += 1) {
      const february = year % 4 === 0 && year !== 2100 ? 29 : 28;
      for (const [index, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
        for (let day = 1; day <= length; day += 1) {
          const date = `${year}-${String(index + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          if (dayNumber(date) !== number || fromDayNumber(number) !== date || weekdayOf(date) !== WEEKDAYS[weekday]) {
            wrong.push(date);
          }
          number += 1;
          weekday = (weekday + 1) % 7;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(number).toBe(36_890);
  });

  test("a day number and its date are the same day, also outside the years of rules", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") }), (n) => {
        expect(dayNumber(fromDayNumber(n))).toBe(n);
      }),
    );
    expect(dayNumber("1970-01-01")).toBe(-10_957);
    expect(addDays("2000-01-01", -1)).toBe("1999-12-31");
  });

  test.each([
    ["2026-01-15", 1, "2026-02-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-03-31", 0, "2026-03-31"],
  ])("%s and %i months is %s", (from, months, then) => {
    expect(addMonths(from, months)).toBe(then);
  });

  test("the order of dates as text is the order of days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });

  test("adding the days between two dates leads from one to the other", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });
});

describe("sixty days are counted in days, not in months", () => {
  test.each([
    ["2026-03-01", "2025-12-31"],
    ["2026-01-01", "2025-11-02"],
    ["2025-04-30", "2025-03-01"],
    ["2024-03-31", "2024-01-31"],
    ["2026-06-01", "2026-04-02"],
  ])("60 days before %s is %s", (end, notice) => {
    expect(addDays(end, -60)).toBe(notice);
    expect(daysBetween(notice, end)).toBe(60);
  });
});

describe("months before a day", () => {
  test.each([
    ["2025-02-28", 3, "2024-11-30"],
    ["2024-02-29", 12, "2023-02-28"],
    ["2025-05-31", 3, "2025-02-28"],
    ["2025-01-15", 1, "2024-12-15"],
    ["2025-06-30", 12, "2024-06-30"],
  ])("%s, %i months: %s", (date, months, before) => {
    expect(monthsBefore(date, months)).toBe(before);
  });

  test("are counted from the last day that leads no further", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 36 }), (date, months) => {
        fc.pre(date > "2004");
        const before = monthsBefore(date, months);
        expect(addMonths(before, months) <= date).toBe(true);
        expect(addMonths(addDays(before, 1), months) > date).toBe(true);
      }),
    );
  });
});

describe("weekdays and weeks", () => {
  test.each([
    ["2025-09-01", "mandag"],
    ["2025-08-31", "sondag"],
    ["2025-11-02", "sondag"],
    ["2026-05-31", "sondag"],
    ["2025-05-01", "torsdag"],
    ["2026-06-19", "fredag"],
    ["2024-02-29", "torsdag"],
    ["1999-12-31", "fredag"],
    ["1999-12-27", "mandag"],
  ])("%s is a %s", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ["2026-04-27", 2026, 18],
    ["2026-05-03", 2026, 18],
    ["2026-05-04", 2026, 19],
    ["2025-12-29", 2026, 1],
    ["2025-12-28", 2025, 52],
    ["2026-12-28", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2021-01-03", 2020, 53],
    ["2023-01-01", 2022, 52],
    ["2025-09-01", 2025, 36],
  ])("%s lies in week %i-W%i", (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });

  test("of the years 2024 through 2031 only 2026 has a week 53", () => {
    const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];
    expect(years.filter((year) => isoWeek(`${year}-12-31`).week === 53)).toEqual([2026]);
  });

  test("a week holds seven days, begins on Monday and shares one week number", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const monday = mondayOf(date);
        const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
        expect(days).toContain(date);
        expect(days.map(weekdayOf)).toEqual(WEEKDAYS);
        expect(new Set(days.map((day) => JSON.stringify(isoWeek(day)))).size).toBe(1);
        expect(isoWeek(addDays(monday, 7))).not.toEqual(isoWeek(monday));
      }),
    );
  });

  test("4 January always lies in week 1, and 28 December in the last", () => {
    for (let year = 2000; year <= 2100; year += 1) {
      expect(isoWeek(`${year}-01-04`)).toEqual({ year, week: 1 });
      expect(isoWeek(addDays(`${year}-12-28`, 7))).toEqual({ year: year + 1, week: 1 });
    }
  });

  test("a date's year is that of its text, whatever its week", () => {
    expect(yearOf("2025-12-29")).toBe(2025);
    expect(yearOf("2027-01-03")).toBe(2027);
  });
});

describe("a period has both its first and its last day", () => {
  const period = { from: "2025-01-01", through: "2025-04-30" };
  test.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-04-30", true],
    ["2025-05-01", false],
  ])("%s: %s", (date, inside) => {
    expect(isWithin(date, period)).toBe(inside);
  });

  test("a period without a last day goes on", () => {
    expect(isWithin("2099-12-31", { from: "2025-01-01", through: null })).toBe(true);
    expect(isWithin("2024-12-31", { from: "2025-01-01", through: null })).toBe(false);
  });
});
