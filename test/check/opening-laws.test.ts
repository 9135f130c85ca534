import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockText, intersect, parseClock, subtract, totalMinutes } from "../../src/quantity/clock.ts";
import type { Span } from "../../src/quantity/clock.ts";
import { daysOf } from "../../src/quantity/day-class.ts";
import type { Day } from "../../src/quantity/day-class.ts";
import { openingChannels } from "../../src/check/kinds/opening-channels.ts";
import { openingHours } from "../../src/check/kinds/opening-hours.ts";
import type { Relation } from "../../src/check/kinds/kind.ts";
import type { Outcome } from "../../src/check/outcome.ts";
import { REGISTERS } from "./build.ts";
import {
  anyHours,
  channelsCheck,
  completeHours,
  cooperationFact,
  edited,
  fullWeek,
  hoursCheck,
  inContext,
  judged,
  open,
  WEEKLY_45,
  withFact,
} from "./opening-build.ts";
import type { ChannelsCheck, Entry, Hours, HoursCheck } from "./opening-build.ts";

const hoursOfAnyKind = fc.oneof(anyHours, completeHours, fullWeek);
const RUNS = { numRuns: 400 };

/** The same minutes said in two entries. */
function split(entry: Entry): readonly Entry[] {
  const start = parseClock(entry.opens ?? "");
  const end = parseClock(entry.closes ?? "");
  if (start === null || end === null || end - start < 2) return [entry];
  const middle = clockText(Math.floor((start + end) / 2));
  return [
    { ...entry, closes: middle },
    { ...entry, opens: middle },
  ];
}

/** All but the facts, whose pointers tell where each entry stands, and the edits that follow them. */
function said(outcome: Outcome): unknown {
  const { facts: _facts, ...rest } = outcome;
  return rest.state === "not-met"
    ? { ...rest, closings: rest.closings.map(({ sentence }) => sentence) }
    : { state: rest.state, sentence: rest.sentence, notes: rest.notes };
}

describe("opening hours", () => {
  it("an interval split in two touching ones never changes the outcome", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const whole = judged(check, hours, withFact(answer));
        const parts = judged(check, hours.flatMap(split), withFact(answer));
        expect(said(parts)).toEqual(said(whole));
      }),
      RUNS,
    );
  });

  it("the order of entries never changes the state", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const reversed = judged(check, hours.toReversed(), withFact(answer));
        expect(reversed.state).toBe(judged(check, hours, withFact(answer)).state);
      }),
      RUNS,
    );
  });

  it("adding opening time never turns met into not met", () => {
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, completeHours, cooperationFact, (check, hours, more, answer) => {
        fc.pre(judged(check, hours, withFact(answer)).state === "met");
        expect(judged(check, [...hours, ...more], withFact(answer)).state).toBe("met");
      }),
      RUNS,
    );
  });

  it("a closing that is applied gives met, and one minute less does not", () => {
    let closings = 0;
    fc.assert(
      fc.property(hoursCheck, hoursOfAnyKind, cooperationFact, (check, hours, answer) => {
        const given = inContext({ openingHours: hours, ...withFact(answer) });
        const outcome = openingHours.evaluate(check, given);
        if (outcome.state !== "not-met") return;
        for (const { edits, oneStepLess } of outcome.closings) {
          closings += 1;
          expect(openingHours.evaluate(check, edited(given, edits)).state).toBe("met");
          expect(openingHours.evaluate(check, edited(given, oneStepLess ?? [])).state).not.toBe("met");
        }
      }),
      { numRuns: 1500 },
    );
    expect(closings).toBeGreaterThan(100);
  });

  it("a breach is certain: no way to fill in what is missing makes it met", () => {
    const times = fc.constantFrom("00:00", "06:00", "08:00", "12:00", "17:00", "20:00", "24:00");
    fc.assert(
      fc.property(hoursCheck, anyHours, times, times, cooperationFact, (check, hours, opens, closes, answer) => {
        fc.pre(judged(check, hours).state === "not-met");
        const filled = hours.map((entry) => (entry.closed === true ? entry : { opens, closes, ...entry }));
        const listed = filled.some(({ days }) => daysOf(days).includes("helgdag"))
          ? filled
          : [...filled, open("helgdag", "00:00", "24:00")];
        expect(judged(check, listed, withFact(answer)).state).not.toBe("met");
      }),
      RUNS,
    );
  });

  it("the gap is what a clock shows", () => {
    fc.assert(
      fc.property(fc.constant(WEEKLY_45), completeHours, (check, hours) => {
        const outcome = judged(check, hours);
        if (outcome.state !== "not-met" || outcome.gap.kind !== "hours") return;
        // A window of exactly 45 hours lacks just the minutes in it that are closed.
        const closed = outcome.gap.closedHours.reduce(
          (total, { from, to }) => total + (parseClock(to) ?? 0) - (parseClock(from) ?? 0),
          0,
        );
        expect(outcome.gap.difference.value).toBe(String(closed));
      }),
      RUNS,
    );
  });
});

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
        expect(openingHours.compare(b, a, REGISTERS).is).toBe(SWAPPED[openingHours.compare(a, b, REGISTERS).is]);
      }),
      RUNS,
    );
  });

  it("is the same as itself", () => {
    fc.assert(
      fc.property(hoursCheck, (a) => {
        expect(openingHours.compare(a, a, REGISTERS)).toEqual({ is: "same", sentences: [] });
      }),
    );
  });

  it("what is tighter is met only by weeks that met the older", () => {
    fc.assert(
      fc.property(hoursCheck, hoursCheck, hoursOfAnyKind, cooperationFact, (older, newer, hours, answer) => {
        const { is } = openingHours.compare(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        fc.pre(judged(newer, hours, withFact(answer)).state === "met");
        expect(judged(older, hours, withFact(answer)).state).toBe("met");
      }),
      { numRuns: 120, maxSkipsPerRun: 1000 },
    );
  });

  it("what is looser or mixed is met by some week that did not meet the older", () => {
    let witnesses = 0;
    fc.assert(
      fc.property(hoursCheck, hoursCheck, (older, newer) => {
        const { is } = openingHours.compare(older, newer, REGISTERS);
        fc.pre(is === "looser" || is === "mixed");
        const week = weekThatAvoids(newer, older);
        expect(judged(newer, week).state).toBe("met");
        expect(judged(older, week).state).not.toBe("met");
        witnesses += 1;
      }),
      { numRuns: 500 },
    );
    expect(witnesses).toBeGreaterThan(100);
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
    expect(openingHours.compare(older, newer, REGISTERS).is).toBe(is);
  });

  it("says what changed", () => {
    const older = { ...WEEKLY_45, atLeastHoursPerWeek: 30 };
    expect(openingHours.compare(older, WEEKLY_45, REGISTERS).sentences).toEqual([
      "Kravet höjs från 30 timmar till 45 timmar.",
    ]);
    const shifted: HoursCheck = { ...older, between: ["09:00", "18:00"], cooperation: "egen-eller-samverkan" };
    expect(openingHours.compare(older, shifted, REGISTERS).sentences).toEqual([
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
        expect(openingChannels.compare(b, a, REGISTERS).is).toBe(SWAPPED[openingChannels.compare(a, b, REGISTERS).is]);
      }),
      RUNS,
    );
  });

  it("what is tighter is breached by every week that breached the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, hoursOfAnyKind, (older, newer, hours) => {
        const { is } = openingChannels.compare(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        const given = inContext({ openingHours: hours });
        fc.pre(openingChannels.evaluate(older, given).state === "not-met");
        expect(openingChannels.evaluate(newer, given).state).toBe("not-met");
      }),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    );
  });

  it("what is tighter is met only by weeks that did not breach the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, hoursOfAnyKind, (older, newer, hours) => {
        const { is } = openingChannels.compare(older, newer, REGISTERS);
        fc.pre(is === "tighter" || is === "same");
        const given = inContext({ openingHours: hours });
        fc.pre(openingChannels.evaluate(newer, given).state === "met");
        expect(["met", "not-applicable"]).toContain(openingChannels.evaluate(older, given).state);
      }),
      { numRuns: 60, maxSkipsPerRun: 1000 },
    );
  });

  it("what is looser or mixed lets some week pass that breached the older", () => {
    fc.assert(
      fc.property(channelsCheck, channelsCheck, (older, newer) => {
        const { is } = openingChannels.compare(older, newer, REGISTERS);
        fc.pre(is === "looser" || is === "mixed");
        const given = inContext({ openingHours: weekThatBreachesOnly(older, newer) });
        expect(openingChannels.evaluate(older, given).state).toBe("not-met");
        expect(["met", "not-applicable"]).toContain(openingChannels.evaluate(newer, given).state);
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
  const outside = (day: Day): readonly Span[] =>
    shunned.includes(day) ? subtract([windowOf(met)], [windowOf(avoided)]) : [windowOf(met)];
  const inside = (day: Day): readonly Span[] =>
    shunned.includes(day) ? intersect([windowOf(met)], [windowOf(avoided)]) : [];
  const place = (group: readonly Day[]): readonly Entry[] => {
    let left = minutes;
    return [outside, inside].flatMap((where) =>
      group.flatMap((day) =>
        where(day).flatMap((span) => {
          const taken = Math.min(left, totalMinutes([span]));
          left -= taken;
          if (taken === 0) return [];
          return [open(day, clockText(span.start), clockText(span.start + taken), cooperation)];
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

function windowOf({ between }: Pick<HoursCheck, "between">): Span {
  return { start: parseClock(between?.[0] ?? "00:00") ?? 0, end: parseClock(between?.[1] ?? "24:00") ?? 0 };
}

function minutesOf(check: HoursCheck): number {
  return Math.round(Number(check.atLeastHoursPerWeek ?? check.atLeastHoursPerDay ?? check.atLeastHoursInTotal) * 60);
}
