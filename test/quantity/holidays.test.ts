import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  dayNumber,
  fromDayNumber,
  isoWeek,
  mondayOf,
  weekdayOf,
  yearOf,
} from "../../src/quantity/calendar.ts";
import { eveName, holidayName, holidaysInWeek, publicHolidays } from "../../src/quantity/holidays.ts";

const anyDate = fc.integer({ min: 0, max: dayNumber("2100-12-31") }).map(fromDayNumber);

function isWorkingWeekday(date: string): boolean {
  return weekdayOf(date) !== "lordag" && weekdayOf(date) !== "sondag";
}

describe("public holidays from Monday through Friday", () => {
  test.each([
    [2024, ["01-01", "03-29", "04-01", "05-01", "05-09", "06-06", "12-25", "12-26"], 254],
    [2025, ["01-01", "01-06", "04-18", "04-21", "05-01", "05-29", "06-06", "12-25", "12-26"], 252],
    [2026, ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "12-25"], 254],
    [2027, ["01-01", "01-06", "03-26", "03-29", "05-06"], 256],
  ])("of %i", (year, monthsAndDays, weekdaysLeft) => {
    const dates = publicHolidays(year)
      .map(({ date }) => date)
      .filter(isWorkingWeekday);
    expect(dates).toEqual(monthsAndDays.map((monthAndDay) => `${year}-${monthAndDay}`));

    const daysOfYear = dayNumber(`${year + 1}-01-01`) - dayNumber(`${year}-01-01`);
    const weekdays = Array.from({ length: daysOfYear }, (_, n) => addDays(`${year}-01-01`, n)).filter(isWorkingWeekday);
    expect(weekdays.filter((date) => holidayName(date) === null)).toHaveLength(weekdaysLeft);
  });
});

test("the thirteen holidays of 2026, by name and date", () => {
  expect(publicHolidays(2026)).toEqual([
    { date: "2026-01-01", name: "nyårsdagen" },
    { date: "2026-01-06", name: "trettondedag jul" },
    { date: "2026-04-03", name: "långfredagen" },
    { date: "2026-04-05", name: "påskdagen" },
    { date: "2026-04-06", name: "annandag påsk" },
    { date: "2026-05-01", name: "första maj" },
    { date: "2026-05-14", name: "Kristi himmelsfärdsdag" },
    { date: "2026-05-24", name: "pingstdagen" },
    { date: "2026-06-06", name: "nationaldagen" },
    { date: "2026-06-20", name: "midsommardagen" },
    { date: "2026-10-31", name: "alla helgons dag" },
    { date: "2026-12-25", name: "juldagen" },
    { date: "2026-12-26", name: "annandag jul" },
  ]);
});

test.each([
  [2000, "04-23"],
  [2008, "03-23"],
  [2011, "04-24"],
  [2016, "03-27"],
  [2019, "04-21"],
  [2024, "03-31"],
  [2025, "04-20"],
  [2026, "04-05"],
  [2027, "03-28"],
  [2038, "04-25"],
  [2049, "04-18"],
  [2076, "04-19"],
  [2100, "03-28"],
])("Easter Sunday of %i is %s", (year, monthAndDay) => {
  expect(holidayName(`${year}-${monthAndDay}`)).toBe("påskdagen");
});

test("holidays that move keep their weekday and their bounds in every year", () => {
  const expected = new Map([
    ["långfredagen", ["fredag", "03-20", "04-23"]],
    ["påskdagen", ["sondag", "03-22", "04-25"]],
    ["annandag påsk", ["mandag", "03-23", "04-26"]],
    ["Kristi himmelsfärdsdag", ["torsdag", "04-30", "06-03"]],
    ["pingstdagen", ["sondag", "05-10", "06-13"]],
    ["midsommardagen", ["lordag", "06-20", "06-26"]],
    ["alla helgons dag", ["lordag", "10-31", "11-06"]],
  ]);
  for (let year = 2000; year <= 2100; year += 1) {
    for (const { date, name } of publicHolidays(year)) {
      for (const part of name.split(" och ")) {
        const [weekday, first = "", last = ""] = expected.get(part) ?? [weekdayOf(date), "01-01", "12-31"];
        expect(weekdayOf(date)).toBe(weekday);
        expect(date >= `${year}-${first}` && date <= `${year}-${last}`).toBe(true);
      }
    }
  }
});

test("every year has thirteen holidays, on days in order, and two on one day make one entry", () => {
  for (let year = 2000; year <= 2100; year += 1) {
    const holidays = publicHolidays(year);
    const dates = holidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(holidays.flatMap(({ name }) => name.split(" och "))).toHaveLength(13);
  }
  expect(holidayName("2008-05-01")).toBe("första maj och Kristi himmelsfärdsdag");
  expect(holidaysInWeek("2008-05-01")).toHaveLength(1);
});

describe("eves are no public holidays", () => {
  test.each([
    ["2024-06-21", "midsommarafton"],
    ["2025-06-20", "midsommarafton"],
    ["2026-06-19", "midsommarafton"],
    ["2027-06-25", "midsommarafton"],
    ["2025-12-24", "julafton"],
    ["2025-12-31", "nyårsafton"],
  ])("%s is %s", (date, name) => {
    expect(eveName(date)).toBe(name);
    expect(holidayName(date)).toBeNull();
  });

  test("a year has three of them", () => {
    for (const year of [2024, 2025, 2026, 2027]) {
      const days = Array.from({ length: 365 }, (_, n) => addDays(`${year}-12-31`, -n));
      expect(days.filter((date) => eveName(date) !== null)).toHaveLength(3);
    }
  });

  test("no day is both an eve and a holiday", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(eveName(date) !== null && holidayName(date) !== null).toBe(false);
      }),
    );
  });
});

test("ordinary days and ordinary Sundays have no name", () => {
  expect(holidayName("2025-09-01")).toBeNull();
  expect(holidayName("2025-08-31")).toBeNull();
  expect(eveName("2025-09-01")).toBeNull();
});

describe("the hours a week can hold from Monday through Friday between 8 and 17", () => {
  const weeks: string[] = [];
  for (let monday = "2025-09-01"; monday <= "2027-01-10"; monday = addDays(monday, 7)) weeks.push(monday);

  const holidayHours = (monday: string) => (5 - holidaysInWeek(monday).length) * 9;
  const eveHours = (monday: string) =>
    [0, 1, 2, 3, 4].filter((offset) => eveName(addDays(monday, offset)) !== null).length * 9;

  test("fall short of 45 in these weeks, and further where the unit closes on eves", () => {
    const short = weeks.flatMap((monday) => {
      const [open, closedOnEves] = [holidayHours(monday), holidayHours(monday) - eveHours(monday)];
      const { year, week } = isoWeek(monday);
      return closedOnEves < 45 ? [[year, week, open, closedOnEves]] : [];
    });
    expect(short).toEqual([
      [2025, 52, 27, 18],
      [2026, 1, 36, 27],
      [2026, 2, 36, 36],
      [2026, 14, 36, 36],
      [2026, 15, 36, 36],
      [2026, 18, 36, 36],
      [2026, 20, 36, 36],
      [2026, 25, 45, 36],
      [2026, 52, 36, 27],
      [2026, 53, 36, 27],
      [2027, 1, 36, 36],
    ]);
  });

  test("a week that spans two years is asked in both", () => {
    expect(holidaysInWeek("2025-12-29")).toEqual([{ date: "2026-01-01", name: "nyårsdagen" }]);
    expect(holidaysInWeek("2026-01-04")).toEqual([{ date: "2026-01-01", name: "nyårsdagen" }]);
  });
});

test("the holidays of a week are those of its five weekdays, whichever day is asked", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const holidays = holidaysInWeek(date);
      expect(holidays).toEqual(holidaysInWeek(mondayOf(date)));
      const listed = holidays.some((holiday) => holiday.date === date);
      const isHoliday = publicHolidays(yearOf(date)).some((holiday) => holiday.date === date);
      expect(listed).toBe(isHoliday && isWorkingWeekday(date));
    }),
  );
});
