import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../../src/quantity/calendar.ts";
import { compare, fraction, rational } from "../../src/quantity/rational.ts";
import {
  list,
  plural,
  swedishClockRange,
  swedishDate,
  swedishDuration,
  swedishNumber,
  swedishPercent,
} from "../../src/words/format.ts";

/** The no-break space is written as an underscore, where it can be seen. */
const visible = (text: string): string => text.replaceAll("\u00A0", "_");

describe("dates", () => {
  test.each([
    ["2025-09-01", "1 september 2025"],
    ["2026-12-31", "31 december 2026"],
    ["2024-02-29", "29 februari 2024"],
    ["2025-05-10", "10 maj 2025"],
  ])("%s is written %s", (date, text) => {
    expect(swedishDate(date)).toBe(text);
  });

  test.each(["sommaren 2026", "", "2026", "2026-06", "2026-13-01"])("%j stays as it is", (text) => {
    expect(swedishDate(text)).toBe(text);
  });

  test("no two days are written alike", () => {
    const days = Array.from({ length: 2 * 366 }, (_, n) => swedishDate(fromDayNumber(9000 + n)));
    expect(new Set(days).size).toBe(days.length);
  });
});

describe("numbers", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1100, "1_100"],
    [8200, "8_200"],
    [1_419_753, "1_419_753"],
    [100_000, "100_000"],
    [4.1, "4,1"],
    [84.95, "84,95"],
    [1234.5678, "1_234,5678"],
    [-1500.5, "−1_500,5"],
    [-100, "−100"],
    [1e21, "1_000_000_000_000_000_000_000"],
  ])("%s is written %s", (value, text) => {
    expect(visible(swedishNumber(value))).toBe(text);
    expect(visible(swedishNumber(rational(value)))).toBe(text);
  });

  test.each([
    [fraction(1n, 3n), "0,33"],
    [fraction(599n, 3n), "199,67"],
    [fraction(-2n, 3n), "−0,67"],
    [fraction(6966n, 82n), "84,95"],
    [fraction(84_999_999n, 1_000_000n), "84,999999"],
    [fraction(2n, 3000n), "0,001"],
  ])("%o is rounded to %s", (value, text) => {
    expect(swedishNumber(value)).toBe(text);
  });

  test("what falls short of a limit in whole units or tenths is never shown as that limit", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const value = fraction(n, d);
        const shown = rational(swedishNumber(value).replaceAll("\u00A0", "").replace(",", "."));
        const looksShort = 10n % shown.denominator === 0n;
        expect(looksShort).toBe(compare(shown, value) === 0 && 10n % value.denominator === 0n);
      }),
    );
  });

  test("a percentage has a space before its sign", () => {
    expect(visible(swedishPercent(85))).toBe("85_%");
    expect(visible(swedishPercent(rational("84.95")))).toBe("84,95_%");
  });
});

describe("durations", () => {
  test.each([
    [0, "0 minuter"],
    [1, "1 minut"],
    [59, "59 minuter"],
    [60, "1 timme"],
    [61, "1 timme och 1 minut"],
    [120, "2 timmar"],
    [45 * 60, "45 timmar"],
    [45 * 60 - 1, "44 timmar och 59 minuter"],
    [1200 * 60, "1_200 timmar"],
    [90.5, "1 timme och 30,5 minuter"],
    [-90, "minus 1 timme och 30 minuter"],
  ])("%s minutes are %s", (minutes, text) => {
    expect(visible(swedishDuration(minutes))).toBe(text);
  });
});

describe("lists", () => {
  test.each([
    [[], "och", ""],
    [["a"], "och", "a"],
    [["a", "b"], "eller", "a eller b"],
    [["a", "b", "c"], "och", "a, b och c"],
  ] as const)("%j with %s is %j", (items, word, text) => {
    expect(list(items, word)).toBe(text);
  });
});

describe("a number with its noun", () => {
  test.each([
    [0, "0 dagar"],
    [1, "1 dag"],
    [2, "2 dagar"],
    [0.5, "0,5 dagar"],
    [1000, "1_000 dagar"],
  ])("%s", (n, text) => {
    expect(visible(plural(n, "dag", "dagar"))).toBe(text);
    expect(visible(plural(rational(n), "dag", "dagar"))).toBe(text);
  });
});

test("a range of hours has an en dash", () => {
  expect(swedishClockRange("08:00", "17:00")).toBe("08:00–17:00");
});
