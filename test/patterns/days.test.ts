/** Lengths of time: months of notice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, fromDayNumber, monthsBefore } from "../../src/quantity/calendar.ts";
import { bookWith, changeBetween, sentencesOf, told } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Avtal }]";

describe("months back", () => {
  test.each([
    ["2026-12-31", 12, "2025-12-31"],
    ["2026-02-28", 3, "2025-11-30"],
    ["2026-05-31", 3, "2026-02-28"],
    ["2024-03-30", 1, "2024-02-29"],
    ["2026-03-27", 1, "2026-02-27"],
  ])("%s, %d months before, is %s", (day, months, before) => {
    expect(monthsBefore(day, months)).toBe(before);
  });

  test("are the last day from which the months lead no further", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 30_000 }), fc.integer({ min: 0, max: 30 }), (n, months) => {
        const day = fromDayNumber(n);
        const before = monthsBefore(day, months);
        expect(addMonths(before, months) <= day).toBe(true);
        expect(addMonths(addDays(before, 1), months) > day).toBe(true);
      }),
    );
  });
});

const EXAMPLE = (title: string, date: string, given: string, ends: string, expected: string) => `
  - title: ${title}
    date: "${date}"
    profile: { addOns: [{ id: gynekologi, noticeGiven: "${given}", ends: "${ends}" }] }
    expect: ${expected}`;

describe("notice of an add-on in months", () => {
  const book = bookWith(`kind: requirement
title: Uppsägning av tilläggsuppdrag
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 90 dagar före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastDays: 90 }
  - from: "2025-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 3 månader före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastMonths: 3 }
  - from: "2026-01-01"
    status: beslutad
    text: Tilläggsuppdraget sägs upp minst 6 månader före det planerade slutet.
    ${SOURCES}
    check: { kind: notice-period, addOn: gynekologi, atLeastMonths: 6 }
examples:${EXAMPLE("På gränsen 90 dagar", "2024-06-01", "2024-01-01", "2024-03-31", "met")}${EXAMPLE("Precis under gränsen 90 dagar", "2024-06-01", "2024-01-02", "2024-03-31", "not-met")}${EXAMPLE("På gränsen 3 månader, till sista dagen i februari", "2025-06-01", "2024-11-30", "2025-02-28", "met")}${EXAMPLE("Precis under gränsen 3 månader", "2025-06-01", "2024-12-01", "2025-02-28", "not-met")}${EXAMPLE("På gränsen 6 månader", "2026-06-01", "2025-12-31", "2026-06-30", "met")}${EXAMPLE("Precis under gränsen 6 månader", "2026-06-01", "2026-01-01", "2026-06-30", "not-met")}
`);

  test("is said in Swedish", () => {
    expect(sentencesOf(book)).toEqual([
      "tilläggsuppdraget gynekologi sägs upp minst 90 dagar före det planerade slutet",
      "tilläggsuppdraget gynekologi sägs upp minst 3 månader före det planerade slutet",
      "tilläggsuppdraget gynekologi sägs upp minst 6 månader före det planerade slutet",
    ]);
  });

  test("is tightened when the months are more, with a unit that shows it", () => {
    const change = changeBetween(book, "2025-06-01", "2026-06-01");
    expect(change.class).toBe("tightened");
    expect(told(change)).toEqual([
      "Från ”tilläggsuppdraget gynekologi sägs upp minst 3 månader före det planerade slutet” till ”tilläggsuppdraget gynekologi sägs upp minst 6 månader före det planerade slutet”.",
    ]);
    expect(change.witnesses.map(({ direction }) => direction)).toEqual(["tightened"]);
  });

  test("is both tightened and relaxed where days become months: that depends on which months", () => {
    const change = changeBetween(book, "2024-06-01", "2025-06-01");
    expect(change.class).toBe("mixed");
    expect(change.witnesses.map(({ direction }) => direction).sort()).toEqual(["relaxed", "tightened"]);
  });
});
