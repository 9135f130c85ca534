import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../laws.ts";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { Relation } from "../../src/compare/checks/relation.ts";
import { clockText, intersect, parseClock, subtract, totalMinutes } from "../../src/quantity/clock.ts";
import type { Span } from "../../src/quantity/clock.ts";
import { daysOf } from "../../src/quantity/day-class.ts";
import type { Day } from "../../src/quantity/day-class.ts";
import { REGISTERS } from "../check/build.ts";
import {
  anyHours,
  channelsCheck,
  completeHours,
  cooperationFact,
  fullWeek,
  hoursCheck,
  inContext,
  judged,
  open,
  WEEKLY_45,
  withFact,
} from "../check/opening-build.ts";
import type { ChannelsCheck, Entry, Hours, HoursCheck } from "../check/opening-build.ts";

const CHECK: ChannelsCheck = {
  kind: "opening-channels",
  days: "vardagar",
  between: ["08:00", "17:00"],
  channels: ["besok", "digitalt", "telefon"],
};

const hoursOfAnyKind = fc.oneof(anyHours, completeHours, fullWeek);
const RUNS = { numRuns: cases(2_000) };

const SWAPPED: Readonly<Record<Relation["is"], Relation["is"]>> = {
  same: "same",
  tighter: "looser",
  looser: "tighter",
  mixed: "mixed",
  undecided: "undecided",
};

describe("comparing opening hours", () => {
  it("swapping the arguments swaps tighter and looser", () => {
    fc.assert(
      fc.property(hoursCheck, hoursCheck, (a, b) => {
        expect(compareChecks(b, a, REGISTERS).is).toBe(SWAPPED[compareChecks(a, b, REGISTERS).is]);
      }),
      RUNS,
    );
  });

  it("is the same as itself", () => {
    fc.assert(
      fc.property(hoursCheck, (a) => {
        expect(compareChecks(a, a, REGISTERS)).toEqual({ is: "same", statements: [] });
      }),
    );
  });

  it("what is tighter is met only by weeks that met the older", () => {
    fc.assert(
      fc.property(hoursCheck, hoursCheck, hoursOfAnyKind, cooperationFact, (older, newer, hours, answer) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        fc.pre(judged(newer, hours, withFact(answer)).state === "met");
        expect(judged(older, hours, withFact(answer)).state).toBe("met");
      }),
      { numRuns: cases(600), maxSkipsPerRun: 1000 },
    );
  });

  it("what is looser or mixed is met by some week that did not meet the older", () => {
    const pairs = cases(4_000);
    let witnesses = 0;
    fc.assert(
      fc.property(hoursCheck, hoursCheck, (older, newer) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        fc.pre(is === "looser" || is === "mixed");
        const week = weekThatAvoids(newer, older);
        expect(judged(newer, week).state).toBe("met");
        expect(judged(older, week).state).not.toBe("met");
        witnesses += 1;
      }),
      { numRuns: pairs },
    );
    expect(witnesses).toBe(pairs);
  });

  it.each<[string, HoursCheck, HoursCheck, Relation["is"]]>([
    ["30 to 45 hours", { ...WEEKLY_45, atLeastHoursPerWeek: 30 }, WEEKLY_45, "tighter"],
    ["a narrower window", WEEKLY_45, { ...WEEKLY_45, between: ["08:00", "16:00"], atLeastHoursPerWeek: 45 }, "tighter"],
    [
      "a wider window",
      { ...WEEKLY_45, atLeastHoursPerWeek: 40 },
      { ...WEEKLY_45, between: ["07:00", "18:00"], atLeastHoursPerWeek: 40 },
      "looser",
    ],
    [
      "a wider window and more hours than the widening",
      { ...WEEKLY_45, atLeastHoursPerWeek: 30 },
      { ...WEEKLY_45, between: ["08:00", "18:00"], atLeastHoursPerWeek: 35 },
      "tighter",
    ],
    [
      "a wider window and somewhat more hours",
      { ...WEEKLY_45, atLeastHoursPerWeek: 30 },
      { ...WEEKLY_45, between: ["08:00", "18:00"], atLeastHoursPerWeek: 32 },
      "mixed",
    ],
    [
      "a shifted window",
      { ...WEEKLY_45, atLeastHoursPerWeek: 40 },
      { ...WEEKLY_45, between: ["09:00", "18:00"], atLeastHoursPerWeek: 40 },
      "mixed",
    ],
    ["45 per week in that window is 9 per day", WEEKLY_45, perDay("vardagar", 9), "same"],
    ["30 per week to 6 per day", { ...WEEKLY_45, atLeastHoursPerWeek: 30 }, perDay("vardagar", 6), "tighter"],
    ["30 per week to 5 per day", { ...WEEKLY_45, atLeastHoursPerWeek: 30 }, perDay("vardagar", 5), "mixed"],
    ["weekdays to all days, per day", perDay("vardagar", 4), perDay("alla-dagar", 4), "tighter"],
    ["weekdays to Friday, per day", perDay("vardagar", 4), perDay("fredag", 4), "looser"],
    ["weekdays to weekends, per day", perDay("vardagar", 4), perDay("helg", 4), "mixed"],
    ["weekdays to all days, in sum", WEEKLY_45, { ...WEEKLY_45, days: "alla-dagar" }, "looser"],
    [
      "cooperation is allowed",
      perDay("vardagar", 2),
      { ...perDay("vardagar", 2), cooperation: "egen-eller-samverkan" },
      "looser",
    ],
    [
      "4 per day to 4 in total",
      { kind: "opening-hours", days: "helg", atLeastHoursPerDay: 4 },
      { kind: "opening-hours", days: "helg", atLeastHoursInTotal: 4 },
      "looser",
    ],
    ["a figure that is not stated", WEEKLY_45, { ...WEEKLY_45, atLeastHoursPerWeek: "ej-angivet" }, "undecided"],
    [
      "half an hour written as minutes of the same length",
      { ...WEEKLY_45, atLeastHoursPerWeek: 37.5 },
      { ...WEEKLY_45, atLeastHoursPerWeek: 37.5 },
      "same",
    ],
    ["own hours said or left out", { ...WEEKLY_45, cooperation: "egen" }, WEEKLY_45, "same"],
  ])("%s", (_law, older, newer, is) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(is);
  });

  it("says what changed", () => {
    const older = { ...WEEKLY_45, atLeastHoursPerWeek: 30 };
    expect(compareChecks(older, WEEKLY_45, REGISTERS).statements).toEqual([
      "Kravet höjs från 30 timmar till 45 timmar.",
    ]);
    const shifted: HoursCheck = { ...older, between: ["09:00", "18:00"], cooperation: "egen-eller-samverkan" };
    expect(compareChecks(older, shifted, REGISTERS).statements).toEqual([
      "Tid som börjar räknas: 17:00–18:00.",
      "Tid som inte längre räknas: 08:00–09:00.",
      "Tid i samverkan med en annan enhet räknas nu.",
    ]);
  });
});

describe("comparing channels", () => {
  it("swapping the arguments swaps tighter and looser", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, (a, b) => {
        expect(compareChecks(b, a, REGISTERS).is).toBe(SWAPPED[compareChecks(a, b, REGISTERS).is]);
      }),
      RUNS,
    );
  });

  it.each<[string, ChannelsCheck, ChannelsCheck, string]>([
    ["a channel more", { ...CHECK, channels: ["besok", "telefon"] }, CHECK, "tighter"],
    ["another channel", { ...CHECK, channels: ["besok"] }, { ...CHECK, channels: ["telefon"] }, "mixed"],
    ["a wider window", CHECK, { ...CHECK, between: ["07:00", "18:00"] }, "tighter"],
    ["fewer days", CHECK, { ...CHECK, days: "fredag" }, "looser"],
    ["fewer days and a channel more", { ...CHECK, channels: ["besok"] }, { ...CHECK, days: "fredag" }, "mixed"],
    ["the same channels in another order", CHECK, { ...CHECK, channels: ["telefon", "besok", "digitalt"] }, "same"],
  ])("%s", (_law, older, newer, is) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(is);
  });

  it("what is tighter is breached by every week that breached the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, hoursOfAnyKind, (older, newer, hours) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        const given = inContext({ openingHours: hours });
        fc.pre(evaluateCheck(older, given).state === "not-met");
        expect(evaluateCheck(newer, given).state).toBe("not-met");
      }),
      { numRuns: cases(600), maxSkipsPerRun: 1000 },
    );
  });

  it("what is tighter is met only by weeks that did not breach the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, hoursOfAnyKind, (older, newer, hours) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        const given = inContext({ openingHours: hours });
        fc.pre(evaluateCheck(newer, given).state === "met");
        expect(["met", "not-applicable"]).toContain(evaluateCheck(older, given).state);
      }),
      { numRuns: cases(600), maxSkipsPerRun: 1000 },
    );
  });

  it("what is looser or mixed lets some week pass that breached the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, (older, newer) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        fc.pre(is === "looser" || is === "mixed");
        const given = inContext({ openingHours: weekThatBreachesOnly(older, newer) });
        expect(evaluateCheck(older, given).state).toBe("not-met");
        expect(["met", "not-applicable"]).toContain(evaluateCheck(newer, given).state);
      }),
      RUNS,
    );
  });
});

/** Open once without a channel that one check asks for, where the other does not look or does not ask. */
function weekThatBreachesOnly(breached: ChannelsCheck, kept: ChannelsCheck): Hours {
  const dropped = breached.channels.find((channel) => !kept.channels.includes(channel));
  const windows = subtract([windowOf(breached)], [windowOf(kept)]);
  const day = daysOf(breached.days).find((it) => !daysOf(kept.days).includes(it));
  const span = dropped === undefined && day === undefined ? windows[0] : windowOf(breached);
  const lacking = dropped ?? breached.channels[0];
  const channels = (["besok", "digitalt", "telefon"] as const).filter((channel) => channel !== lacking);
  const hours = open(day ?? daysOf(breached.days)[0]!, clockText(span!.start), clockText(span!.end), { channels });
  return hours.days === "helgdag" ? [hours] : [hours, { days: "helgdag", closed: true }];
}

function perDay(days: HoursCheck["days"], hours: number): HoursCheck {
  return { kind: "opening-hours", days, between: ["08:00", "17:00"], atLeastHoursPerDay: hours };
}

/** The least hours that meet one check, placed as far as possible where the other does not count them. */
function weekThatAvoids(met: HoursCheck, avoided: HoursCheck): Hours {
  const minutes = minutesOf(met);
  const days = countedDays(met);
  const shunned = countedDays(avoided);
  const cooperation = met.cooperation === "egen-eller-samverkan" ? { cooperation: "Grannen" } : {};
  const present = met.present === undefined ? [] : [met.present];
  const outside = (day: Day): readonly Span[] =>
    shunned.includes(day) ? subtract(windowsIn(met), windowsIn(avoided)) : windowsIn(met);
  const inside = (day: Day): readonly Span[] =>
    shunned.includes(day) ? intersect(windowsIn(met), windowsIn(avoided)) : [];
  const place = (group: readonly Day[]): readonly Entry[] => {
    let left = minutes;
    return [outside, inside].flatMap((where) =>
      group.flatMap((day) =>
        where(day).flatMap((span) => {
          const taken = Math.min(left, totalMinutes([span]));
          left -= taken;
          if (taken === 0) return [];
          return [open(day, clockText(span.start), clockText(span.start + taken), { ...cooperation, present })];
        }),
      ),
    );
  };
  const placed = met.atLeastHoursPerDay === undefined ? place(days) : days.flatMap((day) => place([day]));
  // Holidays are closed unless placed, so that nothing is unknown.
  return placed.some(({ days: day }) => day === "helgdag")
    ? [...placed]
    : [...placed, { days: "helgdag", closed: true }];
}

function countedDays(check: HoursCheck): readonly Day[] {
  const days = daysOf(check.days);
  return check.atLeastHoursPerDay === undefined && check.days !== "helgdag"
    ? days.filter((day) => day !== "helgdag")
    : days;
}

function windowsIn({ between, outside }: HoursCheck): readonly Span[] {
  return outside === undefined
    ? [windowOf({ between })]
    : subtract([windowOf({ between })], [windowOf({ between: outside })]);
}

function windowOf({ between }: { readonly between?: HoursCheck["between"] | undefined }): Span {
  return { start: parseClock(between?.[0] ?? "00:00") ?? 0, end: parseClock(between?.[1] ?? "24:00") ?? 0 };
}

function minutesOf(check: HoursCheck): number {
  return Math.round(Number(check.atLeastHoursPerWeek ?? check.atLeastHoursPerDay ?? check.atLeastHoursInTotal) * 60);
}
