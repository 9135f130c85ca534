/** The weeks that are made up beside the limits of opening hours and of the ways to reach a unit. */
import { describe, expect, it, test } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { probes } from "../../src/check/probes/index.ts";
import type { Probe } from "../../src/check/probes/probe.ts";
import type { Check } from "../../src/rulebook/model.ts";
import { DATE, REGISTERS } from "./build.ts";
import { inContext, NORMAL_DAY, type ChannelsCheck, type HoursCheck } from "./opening-build.ts";

const of = (check: Check): readonly Probe[] => probes(check, { registers: REGISTERS, date: DATE });

/** `lordag 08:00-10:00, sondag stängt` */
function written({ openingHours = [] }: Probe): string {
  return openingHours
    .map(({ days, opens, closes, closed, channels }) =>
      [days, closed ? "stängt" : `${opens}-${closes}`, ...(channels ?? [])].join(" "),
    )
    .join(", ");
}

/** The weeks of a check that the unit keeps open by itself, with or without the profession that has to be there. */
function ownWeeks(check: HoursCheck): readonly string[] {
  const own = of(check).filter(({ facts }) => facts?.["samverkan-kvall-helg"] === "nej");
  return own.map(written);
}

const WEEKEND: HoursCheck = {
  kind: "opening-hours",
  days: "helg",
  between: ["08:00", "10:00"],
  atLeastHoursInTotal: 3,
};

describe("weeks beside a limit of hours", () => {
  it("have a minute less, as much as asked for, and a minute more: shared out, on the first days, and late", () => {
    const week = (...times: readonly string[]): string =>
      ["lordag", "sondag", "helgdag"].map((day, n) => `${day} ${times[n]}`).join(", ");
    expect(ownWeeks(WEEKEND).slice(0, 9)).toEqual([
      week("08:00-09:00", "08:00-09:00", "08:00-08:59"),
      week("08:00-10:00", "08:00-08:59", "stängt"),
      week("09:01-10:00", "09:01-10:00", "09:01-10:00"),
      week("08:00-09:00", "08:00-09:00", "08:00-09:00"),
      week("08:00-10:00", "08:00-09:00", "stängt"),
      week("09:00-10:00", "09:00-10:00", "09:00-10:00"),
      week("08:00-09:01", "08:00-09:00", "08:00-09:00"),
      week("08:00-10:00", "08:00-09:01", "stängt"),
      week("09:00-10:00", "09:00-10:00", "09:00-10:00"),
    ]);
  });

  const SATURDAY: HoursCheck = { ...WEEKEND, days: "lordag", between: ["08:00", "12:00"] };

  it("fill the window, reach an hour over both ends, and miss an end of it by an hour", () => {
    const { atLeastHoursInTotal: _, ...unlimited } = SATURDAY;
    expect(ownWeeks({ ...unlimited, atLeastHoursInTotal: "ej-angivet" })).toEqual([
      "lordag 08:00-12:00",
      "lordag 08:00-12:00",
      "lordag 07:00-13:00",
      "lordag 07:00-11:00",
      "lordag 09:00-13:00",
      "",
    ]);
    const allDay: HoursCheck = { kind: "opening-hours", days: "lordag", atLeastHoursPerDay: "ej-angivet" };
    expect(ownWeeks(allDay).slice(2, 5)).toEqual(["lordag 00:00-24:00", "lordag 00:00-23:00", "lordag 01:00-24:00"]);
  });

  it("keep out of the time that does not count, before and after it", () => {
    const weeks = ownWeeks({ ...SATURDAY, outside: ["09:00", "11:00"], atLeastHoursInTotal: 1.5 });
    expect(weeks.slice(3, 6)).toEqual([
      "lordag 08:00-09:00, lordag 11:00-11:30",
      "lordag 08:00-09:00, lordag 11:00-11:30",
      "lordag 11:00-12:00, lordag 08:30-09:00",
    ]);
    expect(weeks[9]).toBe("lordag 08:00-09:00, lordag 11:00-12:00");
    expect(weeks).toContain("lordag 11:00-12:00");
  });

  it("ask as much of every day where the limit is each day's", () => {
    const perDay: HoursCheck = {
      kind: "opening-hours",
      days: "helg",
      between: ["08:00", "10:00"],
      atLeastHoursPerDay: 1,
    };
    expect(ownWeeks(perDay)[3]).toBe("lordag 08:00-09:00, sondag 08:00-09:00, helgdag 08:00-09:00");
  });

  it("never have less than nothing, and no more than the window holds", () => {
    expect(ownWeeks({ ...SATURDAY, atLeastHoursInTotal: 0 }).slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => "lordag stängt"),
    );
    const tooMuch = ownWeeks({ ...SATURDAY, atLeastHoursInTotal: 5 });
    expect(tooMuch.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => "lordag 08:00-12:00"));
  });

  it("count a part of a minute as the whole minute", () => {
    expect(ownWeeks({ ...SATURDAY, atLeastHoursInTotal: 0.01 })[3]).toBe("lordag 08:00-08:01");
  });

  it("are kept with a cooperating unit too, which has the same hours", () => {
    const made = of(WEEKEND);
    const helped = made.filter(({ facts }) => facts?.["samverkan-kvall-helg"] === "ja");
    expect(helped.map(written)).toEqual(ownWeeks(WEEKEND));
    const entries = (list: readonly Probe[]) => list.flatMap(({ openingHours = [] }) => openingHours);
    expect(
      entries(helped).every(({ closed, cooperation }) => closed === (cooperation === undefined || undefined)),
    ).toBe(true);
    const own = made.filter((probe) => !helped.includes(probe));
    expect(entries(own).every(({ cooperation }) => cooperation === undefined)).toBe(true);
  });

  it("have the profession there the whole time, or not at all", () => {
    const check: HoursCheck = { ...WEEKEND, present: "lakare" };
    const half = ownWeeks(WEEKEND).length;
    expect(ownWeeks(check)).toHaveLength(2 * half);
    const there = of(check).map(({ openingHours = [] }) => [
      ...new Set(openingHours.flatMap(({ closed, present }) => (closed ? [] : [JSON.stringify(present)]))),
    ]);
    expect(there.slice(0, 2 * half).flat()).not.toContain("[]");
    expect(there.slice(2 * half).flat()).not.toContain('["lakare"]');
    expect(
      of(check)
        .flatMap(({ openingHours = [] }) => openingHours.filter(({ closed }) => closed))
        .every((it) => !("present" in it)),
    ).toBe(true);
    expect(
      of(WEEKEND)
        .flatMap(({ openingHours = [] }) => openingHours)
        .every((it) => !("present" in it)),
    ).toBe(true);
  });

  test.each<HoursCheck>([
    { ...WEEKEND },
    { ...WEEKEND, cooperation: "egen-eller-samverkan" },
    { ...WEEKEND, present: "lakare" },
    { ...WEEKEND, outside: ["08:30", "09:00"] },
    { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 },
    { kind: "opening-hours", days: "fredag", atLeastHoursPerDay: 23.5 },
  ])("%j: some meet it and some do not", (check) => {
    const states = of(check).map(
      (probe) =>
        evaluateCheck(
          check,
          inContext({ openingHours: probe.openingHours ?? [], facts: probe.facts ?? {} }, NORMAL_DAY),
        ).state,
    );
    expect(states).toContain("met");
    expect(states).toContain("not-met");
  });
});

describe("weeks that lack a way to reach the unit", () => {
  const check: ChannelsCheck = {
    kind: "opening-channels",
    days: "lordag",
    between: ["08:00", "10:00"],
    channels: ["telefon"],
  };

  it("lack one at a time: the whole time, and a quarter at either end", () => {
    expect(of(check).map(written)).toEqual([
      "lordag 08:00-10:00 besok digitalt telefon",
      "lordag 08:00-10:00 digitalt telefon",
      "lordag 08:00-10:00 digitalt telefon, lordag 08:15-10:00 besok",
      "lordag 08:00-10:00 digitalt telefon, lordag 08:00-09:45 besok",
      "lordag 08:00-10:00 besok telefon",
      "lordag 08:00-10:00 besok telefon, lordag 08:15-10:00 digitalt",
      "lordag 08:00-10:00 besok telefon, lordag 08:00-09:45 digitalt",
      "lordag 08:00-10:00 besok digitalt",
      "lordag 08:00-10:00 besok digitalt, lordag 08:15-10:00 telefon",
      "lordag 08:00-10:00 besok digitalt, lordag 08:00-09:45 telefon",
      "",
    ]);
  });

  it("lack it on one day at a time, and the other days are closed", () => {
    const made = of({ ...check, days: "helg" });
    expect(made).toHaveLength(1 + 3 * 3 * 3 + 1);
    expect(new Set(made.slice(1).map(({ openingHours = [] }) => openingHours[0]?.days))).toEqual(
      new Set(["lordag", "sondag", "helgdag", undefined]),
    );
  });

  it("last the whole day where the rule states no window, and never longer than a window of ten minutes", () => {
    const { between: _, ...allDay } = check;
    expect(of(allDay).slice(1, 4).map(written)).toEqual([
      "lordag 00:00-24:00 digitalt telefon",
      "lordag 00:00-24:00 digitalt telefon, lordag 00:15-24:00 besok",
      "lordag 00:00-24:00 digitalt telefon, lordag 00:00-23:45 besok",
    ]);
    expect(
      of({ ...check, between: ["08:00", "08:10"] })
        .slice(1, 4)
        .map(written),
    ).toEqual(Array.from({ length: 3 }, () => "lordag 08:00-08:10 digitalt telefon"));
  });
});
