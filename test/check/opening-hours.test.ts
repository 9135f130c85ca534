import { describe, expect, it } from "vitest";
import { describeCheck, evaluateCheck } from "../../src/check/kinds/index.ts";
import { neededFacts } from "../../src/check/kinds/reads.ts";
import type { Outcome } from "../../src/check/outcome.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { edited, EVENING, inContext, judged, open, stateOf, WEEKLY_30, WEEKLY_40, WEEKLY_45 } from "./opening-build.ts";
import type { Hours, HoursCheck } from "./opening-build.ts";

const SOUTH = { cooperation: "Kvällsmottagningen Söder" };
const LUNCH_CLOSED: Hours = [open("vardagar", "08:00", "12:00"), open("vardagar", "13:00", "17:00")];
const WEEKEND_PER_DAY: HoursCheck = { kind: "opening-hours", days: "helg", atLeastHoursPerDay: 4 };
const WEEKEND_TOTAL: HoursCheck = { kind: "opening-hours", days: "helg", atLeastHoursInTotal: 4 };

function gapOf(outcome: Outcome) {
  if (outcome.state !== "not-met" || outcome.gap.kind !== "hours") throw new Error(`no gap in hours: ${outcome.state}`);
  return outcome.gap;
}

function closingOf({ state, closings: [closing] }: ReturnType<typeof judged>) {
  if (closing === undefined) throw new Error(`no closing: ${state}`);
  return closing;
}

function missingOf(outcome: Outcome): readonly string[] {
  return outcome.state === "unknown" ? outcome.missing.map(({ fact, pointer }) => `${fact} ${pointer}`) : [];
}

function marginOf(outcome: Outcome) {
  if (outcome.state !== "met" || outcome.margin === null) throw new Error(`no margin: ${outcome.state}`);
  return outcome.margin;
}

describe("hours per week inside 08–17 on weekdays", () => {
  it.each<[string, Hours, HoursCheck, Outcome["state"]]>([
    ["30 hours meet 30", [open("vardagar", "08:00", "14:00")], WEEKLY_30, "met"],
    ["30 hours do not meet 45", [open("vardagar", "08:00", "14:00")], WEEKLY_45, "not-met"],
    ["lunch closed (40 h) meets 30", LUNCH_CLOSED, WEEKLY_30, "met"],
    ["lunch closed (40 h) meets 40", LUNCH_CLOSED, WEEKLY_40, "met"],
    ["lunch closed (40 h) does not meet 45", LUNCH_CLOSED, WEEKLY_45, "not-met"],
    ["07:30–17:30 counts as 08–17", [open("vardagar", "07:30", "17:30")], WEEKLY_45, "met"],
    ["evening 17–19 does not count", [open("vardagar", "09:00", "19:00")], WEEKLY_45, "not-met"],
    ["Saturday does not count", [...LUNCH_CLOSED, open("lordag", "08:00", "17:00")], WEEKLY_45, "not-met"],
    [
      "touching intervals are one",
      [open("vardagar", "08:00", "12:00"), open("vardagar", "12:00", "17:00")],
      WEEKLY_45,
      "met",
    ],
    [
      "overlap is not counted twice",
      [open("vardagar", "08:00", "13:00"), open("vardagar", "11:00", "16:00")],
      WEEKLY_45,
      "not-met",
    ],
    [
      "the same entry twice is one",
      [open("vardagar", "08:00", "13:00"), open("vardagar", "08:00", "13:00")],
      WEEKLY_30,
      "not-met",
    ],
    ["24:00 is the end of the day", [open("vardagar", "00:00", "24:00")], WEEKLY_45, "met"],
    ["an unlisted weekday is closed", [open("mandag", "00:00", "24:00")], WEEKLY_30, "not-met"],
    ["no hours at all is closed, not unknown", [], WEEKLY_30, "not-met"],
    [
      "a closed Friday loses its hours",
      [open("vardagar", "08:00", "17:00"), { days: "fredag", closed: true }],
      WEEKLY_45,
      "not-met",
    ],
    [
      "hours of one day beat a general closing",
      [{ days: "alla-dagar", closed: true }, open("mandag", "08:00", "17:00")],
      { ...WEEKLY_45, atLeastHoursPerWeek: 9 },
      "met",
    ],
    ["cooperation does not count as own", [open("vardagar", "08:00", "17:00", SOUTH)], WEEKLY_30, "not-met"],
  ])("%s", (_law, hours, check, state) => {
    expect(stateOf(check, hours)).toBe(state);
  });

  it("names the closed lunch and the five hours it costs", () => {
    const gap = gapOf(judged(WEEKLY_45, LUNCH_CLOSED));
    expect(gap.required).toEqual({ value: "2700", unit: "minuter" });
    expect(gap.actual).toEqual({ value: "2400", unit: "minuter" });
    expect(gap.difference).toEqual({ value: "300", unit: "minuter" });
    expect(gap.sentence).toBe("Det fattas 5 timmar: stängt måndag–fredag 12:00–13:00.");
    expect(gap.closedHours).toEqual(
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag"].map((day) => ({ day, from: "12:00", to: "13:00" })),
    );
  });

  it("suggests to open at lunch, as one entry for all weekdays", () => {
    const closing = closingOf(judged(WEEKLY_45, LUNCH_CLOSED));
    expect(closing.sentence).toBe("Öppna även måndag–fredag 12:00–13:00.");
    expect(closing.edits).toEqual([
      { path: ["openingHours", 2], value: { days: "vardagar", opens: "12:00", closes: "13:00" } },
    ]);
  });

  it("gives new hours the channels that the unit keeps", () => {
    const hours = LUNCH_CLOSED.map((entry) => ({ ...entry, channels: ["telefon" as const, "besok" as const] }));
    expect(closingOf(judged(WEEKLY_45, hours)).edits[0]?.value).toMatchObject({ channels: ["besok", "telefon"] });
  });

  it("44 hours and 59 minutes lack one minute", () => {
    const hours = [
      ...(["mandag", "tisdag", "onsdag", "torsdag"] as const).map((day) => open(day, "08:00", "17:00")),
      open("fredag", "08:00", "16:59"),
    ];
    const outcome = judged(WEEKLY_45, hours);
    expect(gapOf(outcome).difference.value).toBe("1");
    expect(gapOf(outcome).sentence).toBe("Det fattas 1 minut: stängt fredag 16:59–17:00.");
    expect(closingOf(outcome).sentence).toBe("Öppna även fredag 16:59–17:00.");
    expect(closingOf(outcome).oneStepLess).toEqual([]);
  });

  it("07:30–17:30 meets 45 exactly, without margin", () => {
    const outcome = judged(WEEKLY_45, [open("vardagar", "07:30", "17:30")]);
    expect(marginOf(outcome)).toMatchObject({
      actual: { value: "2700", unit: "minuter" },
      difference: { value: "0", unit: "minuter" },
      sentence: "Precis 45 timmar, ingen marginal.",
    });
  });

  it("compares half hours exactly", () => {
    const check = { ...WEEKLY_45, atLeastHoursPerWeek: 7.1 };
    expect(stateOf(check, [open("mandag", "08:00", "15:06")])).toBe("met");
    expect(stateOf(check, [open("mandag", "08:00", "15:05")])).toBe("not-met");
  });

  it("opens the missing hour next to the hours the unit has", () => {
    const early = judged(WEEKLY_40, [open("vardagar", "08:00", "15:00")]);
    expect(closingOf(early).sentence).toBe("Öppna även måndag–fredag 15:00–16:00.");
    const late = judged(WEEKLY_40, [open("vardagar", "10:00", "17:00")]);
    expect(closingOf(late).sentence).toBe("Öppna även måndag–fredag 09:00–10:00.");
  });

  it("has nothing to suggest when the window is too small for the requirement", () => {
    const outcome = judged({ ...WEEKLY_45, atLeastHoursPerWeek: 46 }, LUNCH_CLOSED);
    expect(outcome).toMatchObject({ state: "not-met", closings: [] });
  });

  it("reopens a closed day by writing the closing away", () => {
    const hours: Hours = [open("vardagar", "08:00", "17:00"), { days: "fredag", closed: true }];
    const outcome = judged(WEEKLY_40, hours);
    expect(closingOf(outcome).sentence).toBe("Öppna även fredag 08:00–12:00.");
    expect(closingOf(outcome).edits).toEqual([
      {
        path: ["openingHours"],
        value: [
          open("mandag", "08:00", "17:00"),
          open("tisdag", "08:00", "17:00"),
          open("onsdag", "08:00", "17:00"),
          open("torsdag", "08:00", "17:00"),
          open("fredag", "08:00", "12:00"),
        ],
      },
    ]);
  });
});

describe("new hours beside those that stand there", () => {
  const DAY = open("vardagar", "08:00", "17:00");
  const CLOSED_FRIDAY = { days: "fredag", closed: true } as const;
  const addedTo = (hours: Hours, check = WEEKLY_45) => closingOf(judged(check, hours)).edits.map(({ value }) => value);
  const suggestionsFor = (hours: Hours, check = WEEKLY_45) => {
    const { state, closings } = judged(check, hours);
    return state === "not-met" ? closings : null;
  };

  it("one step less is the same hours with the last minute missing", () => {
    expect(closingOf(judged(WEEKLY_45, LUNCH_CLOSED)).oneStepLess?.map(({ value }) => value)).toEqual([
      ...(["mandag", "tisdag", "onsdag", "torsdag"] as const).map((day) => open(day, "12:00", "13:00")),
      open("fredag", "12:00", "12:59"),
    ]);
  });

  it("are of each day where days lack different hours, and stand after the others", () => {
    const hours = [open("mandag", "08:00", "16:00"), open("tisdag", "08:00", "15:00")];
    const check: HoursCheck = {
      kind: "opening-hours",
      days: "vardagar",
      between: ["08:00", "17:00"],
      atLeastHoursPerDay: 9,
    };
    const closing = closingOf(judged(check, hours));
    expect(closing.edits).toEqual([
      { path: ["openingHours", 2], value: open("mandag", "16:00", "17:00") },
      { path: ["openingHours", 3], value: open("tisdag", "15:00", "17:00") },
      { path: ["openingHours", 4], value: open("onsdag", "08:00", "17:00") },
      { path: ["openingHours", 5], value: open("torsdag", "08:00", "17:00") },
      { path: ["openingHours", 6], value: open("fredag", "08:00", "17:00") },
    ]);
  });

  it("are of the weekdays together and of other days each, where all lack the same", () => {
    const check: HoursCheck = {
      kind: "opening-hours",
      days: "alla-dagar",
      between: ["08:00", "17:00"],
      atLeastHoursPerDay: 9,
    };
    expect(addedTo([open("alla-dagar", "08:00", "16:00")], check)).toEqual([
      open("vardagar", "16:00", "17:00"),
      open("lordag", "16:00", "17:00"),
      open("sondag", "16:00", "17:00"),
      open("helgdag", "16:00", "17:00"),
    ]);
  });

  it.each<[string, Hours, readonly unknown[]]>([
    [
      "are of each day where all weekdays are said to be closed, for those would win",
      [{ days: "vardagar", closed: true }],
      (["mandag", "tisdag", "onsdag", "torsdag", "fredag"] as const).map((day) => open(day, "08:00", "17:00")),
    ],
    ["are of the weekdays where all days are closed: they win", [{ days: "alla-dagar", closed: true }], [DAY]],
    ["are of the weekdays where the weekend is closed", [{ days: "helg", closed: true }], [DAY]],
  ])("%s", (_law, hours, added) => {
    expect(addedTo(hours)).toEqual(added);
    const edits = closingOf(judged(WEEKLY_45, hours)).edits;
    expect(evaluateCheck(WEEKLY_45, edited(inContext({ openingHours: hours }), edits)).state).toBe("met");
  });

  it("take away only the closing that they reopen, and leave what says nothing of the day", () => {
    const saturday = { days: "lordag", closed: true } as const;
    const south = open("fredag", "17:00", "19:00", SOUTH);
    const monday = open("mandag", "18:00", "19:00");
    expect(addedTo([DAY, CLOSED_FRIDAY, saturday, south, monday])).toEqual([
      [
        ...(["mandag", "tisdag", "onsdag", "torsdag"] as const).map((day) => open(day, "08:00", "17:00")),
        saturday,
        south,
        monday,
        open("fredag", "08:00", "17:00"),
      ],
    ]);
  });

  it("reopen a closed day as one entry and fill another day that is only short", () => {
    const hours = [open("vardagar", "08:00", "16:00"), CLOSED_FRIDAY];
    expect(addedTo(hours)).toEqual([
      [
        ...(["mandag", "tisdag", "onsdag", "torsdag"] as const).map((day) => open(day, "08:00", "16:00")),
        ...(["mandag", "tisdag", "onsdag", "torsdag"] as const).map((day) => open(day, "16:00", "17:00")),
        open("fredag", "08:00", "17:00"),
      ],
    ]);
    expect(closingOf(judged(WEEKLY_45, hours)).sentence).toBe(
      "Öppna även måndag–torsdag 16:00–17:00 och fredag 08:00–17:00.",
    );
  });

  it.each<[string, Hours]>([
    ["a closing of several days stands beside", [DAY, CLOSED_FRIDAY, { days: "helg", closed: true }]],
    [
      "the day is said to be both open and closed",
      [open("mandag", "08:00", "12:00"), open("fredag", "08:00", "10:00"), CLOSED_FRIDAY],
    ],
  ])("are not suggested where a closed day would be reopened and %s", (_law, hours) => {
    expect(suggestionsFor(hours)).toEqual([]);
  });

  it("keep every channel that some entry of the unit's own has", () => {
    const hours: Hours = [
      open("vardagar", "08:00", "12:00", { channels: ["telefon"] }),
      open("vardagar", "13:00", "17:00", { channels: ["besok"] }),
      open("vardagar", "17:00", "19:00", { ...SOUTH, channels: ["digitalt"] }),
      { days: "lordag", closed: true },
    ];
    expect(addedTo(hours)).toEqual([open("vardagar", "12:00", "13:00", { channels: ["besok", "telefon"] })]);
  });

  it("state no channels where an entry states none", () => {
    const hours = [open("vardagar", "08:00", "12:00", { channels: ["telefon"] }), open("vardagar", "13:00", "17:00")];
    expect(addedTo(hours)).toEqual([open("vardagar", "12:00", "13:00")]);
  });
});

describe("what an answer rests on", () => {
  const usedBy = (check: HoursCheck, hours: Hours, rest: Partial<Profile> = {}) =>
    judged(check, hours, rest).facts.map(({ value, pointer, asOf }) => [value, pointer, asOf]);

  it("is the entries of the days that are measured, with the day they were told", () => {
    const hours: Hours = [
      open("lordag", "08:00", "17:00"),
      open("vardagar", "08:00", "17:00"),
      { days: "fredag", closed: true },
    ];
    expect(usedBy(WEEKLY_45, hours, { asOf: "2025-10-01" })).toEqual([
      ["vardagar 08:00–17:00", "/openingHours/1", "2025-10-01"],
      ["fredag stängt", "/openingHours/2", "2025-10-01"],
    ]);
  });

  it("is another unit's entry only where cooperation counts", () => {
    const hours = [open("vardagar", "08:00", "17:00"), open("vardagar", "17:00", "19:00", SOUTH)];
    expect(usedBy(WEEKLY_45, hours).map(([, pointer]) => pointer)).toEqual(["/openingHours/0"]);
    expect(usedBy(EVENING, hours).map(([, pointer]) => pointer)).toEqual(["/openingHours/0", "/openingHours/1"]);
  });

  it("is that no hours are stated, where none are", () => {
    expect(usedBy(WEEKLY_45, []).map(([, pointer, asOf]) => [pointer, asOf])).toEqual([["/openingHours", null]]);
  });
});

describe("time that does not count", () => {
  const OUTSIDE: HoursCheck = {
    kind: "opening-hours",
    days: "vardagar",
    outside: ["08:00", "17:00"],
    atLeastHoursPerDay: 2,
  };

  it.each<[string, Hours, Outcome["state"]]>([
    ["an hour before and one after are two", [open("vardagar", "07:00", "18:00")], "met"],
    ["nine hours within are none", [open("vardagar", "08:00", "17:00")], "not-met"],
    ["one minute less than two hours", [open("vardagar", "07:01", "18:00")], "not-met"],
    ["from midnight", [open("vardagar", "00:00", "02:00")], "met"],
    ["until midnight", [open("vardagar", "22:00", "24:00")], "met"],
  ])("%s", (_law, hours, state) => {
    expect(stateOf(OUTSIDE, hours)).toBe(state);
  });

  it("another unit's time of unknown length does not make the unit's own possible", () => {
    const hours: Hours = [open("vardagar", "08:00", "14:00"), { days: "vardagar", opens: "14:00", ...SOUTH }];
    expect(stateOf(WEEKLY_45, hours)).toBe("not-met");
    expect(gapOf(judged(WEEKLY_45, hours)).sentence).toBe("Det fattas 15 timmar: stängt måndag–fredag 14:00–17:00.");
  });
});

describe("what is not stated", () => {
  it("absent opening hours are unknown, and the question is asked", () => {
    const outcome = evaluateCheck(WEEKLY_45, inContext({}));
    expect(outcome).toMatchObject({
      state: "unknown",
      missing: [{ fact: "openingHours", pointer: "/openingHours", reason: "absent" }],
    });
    expect(outcome.state === "unknown" && outcome.missing[0]?.question).toContain("öppet");
  });

  it("an entry without closing time is incomplete and named", () => {
    const outcome = judged(WEEKLY_45, [{ days: "vardagar", opens: "08:00" }]);
    expect(missingOf(outcome)).toEqual(["openingHours /openingHours/0/closes"]);
  });

  it("an entry without opening time is incomplete and named", () => {
    expect(missingOf(judged(WEEKLY_45, [{ days: "vardagar", closes: "17:00" }]))).toEqual([
      "openingHours /openingHours/0/opens",
    ]);
  });

  it("an incomplete entry that cannot help leaves the breach certain", () => {
    const outcome = judged(WEEKLY_45, [open("vardagar", "08:00", "14:00"), { days: "mandag", opens: "14:00" }]);
    expect(outcome.state).toBe("not-met");
    expect(gapOf(outcome).sentence).toBe("Det fattas minst 12 timmar: stängt tisdag–fredag 14:00–17:00.");
    expect(outcome.sentence).toContain("högst 33 timmar");
  });

  it("an incomplete entry beside hours that suffice does no harm", () => {
    expect(stateOf(WEEKLY_45, [open("vardagar", "08:00", "17:00"), { days: "mandag", opens: "17:00" }])).toBe("met");
  });

  it.each([
    ["22:00", "02:00"],
    ["08:00", "00:00"],
    ["08:00", "08:00"],
  ])("%s–%s is no interval: what it means is asked for", (opens, closes) => {
    expect(missingOf(judged(WEEKLY_45, [open("vardagar", opens, closes)]))).toEqual(["openingHours /openingHours/0"]);
  });

  it("a day that is said to be both open and closed is asked about", () => {
    const hours: Hours = [
      open("vardagar", "08:00", "17:00"),
      open("fredag", "08:00", "17:00"),
      { days: "fredag", closed: true },
    ];
    expect(missingOf(judged(WEEKLY_45, hours))).toEqual(["openingHours /openingHours/1"]);
    expect(stateOf({ ...WEEKLY_45, atLeastHoursPerWeek: 36 }, hours)).toBe("met");
  });

  it("public holidays that are not listed are unknown when the rule speaks of them", () => {
    const hours = [open("lordag", "10:00", "14:00"), open("sondag", "10:00", "14:00")];
    const outcome = judged(WEEKEND_PER_DAY, hours);
    expect(missingOf(outcome)).toEqual(["openingHours /openingHours/-"]);
    expect(stateOf(WEEKEND_PER_DAY, [...hours, open("helgdag", "10:00", "14:00")])).toBe("met");
    expect(stateOf(WEEKEND_PER_DAY, [...hours, { days: "helgdag", closed: true }])).toBe("not-met");
  });

  it("a short Saturday is a breach whatever the public holidays are", () => {
    expect(stateOf(WEEKEND_PER_DAY, [open("lordag", "10:00", "12:00"), open("sondag", "10:00", "14:00")])).toBe(
      "not-met",
    );
  });

  it("a limit that no source states cannot be judged", () => {
    const outcome = judged({ ...WEEKLY_45, atLeastHoursPerWeek: "ej-angivet" }, LUNCH_CLOSED);
    expect(outcome).toMatchObject({ state: "unknown", missing: [], notes: [{ code: "limit-not-stated" }] });
  });
});

describe("the weekend read in two ways", () => {
  const twoAndTwo = [
    open("lordag", "10:00", "12:00"),
    open("sondag", "10:00", "12:00"),
    open("helgdag", "10:00", "12:00"),
  ];

  it("2 + 2 hours meet 4 in total", () => {
    expect(stateOf(WEEKEND_TOTAL, twoAndTwo)).toBe("met");
  });

  it("2 + 2 hours do not meet 4 per day", () => {
    const outcome = judged(WEEKEND_PER_DAY, twoAndTwo);
    expect(gapOf(outcome)).toMatchObject({ required: { value: "240" }, actual: { value: "120" } });
    expect(gapOf(outcome).sentence).toContain("2 timmar per dag lördag, söndag och helgdag");
  });

  it("hours on a public holiday do not make up for the ordinary weekend", () => {
    expect(stateOf(WEEKEND_TOTAL, [open("lordag", "10:00", "12:00"), open("helgdag", "10:00", "20:00")])).toBe(
      "not-met",
    );
  });
});

describe("evenings, own or in cooperation", () => {
  const day = open("vardagar", "08:00", "17:00");
  const fact = (answer: string): Partial<Profile> => ({ facts: { "samverkan-kvall-helg": answer } });

  it("own 17–19 meets it although the weekly rule does not count it", () => {
    const hours = [open("vardagar", "10:00", "19:00")];
    expect(stateOf(EVENING, hours)).toBe("met");
    expect(gapOf(judged(WEEKLY_45, hours)).difference.value).toBe("600");
  });

  it("own and cooperation together are counted, each minute once", () => {
    const hours = [day, open("vardagar", "17:00", "18:15"), open("vardagar", "18:00", "19:00", SOUTH)];
    const outcome = judged(EVENING, hours);
    expect(outcome.state).toBe("met");
    expect(outcome.facts.map(({ pointer }) => pointer)).toEqual([
      "/openingHours/0",
      "/openingHours/1",
      "/openingHours/2",
    ]);
    expect(marginOf(outcome).sentence).toBe("Precis 2 timmar måndag–fredag, ingen marginal.");
  });

  it("cooperation that leaves a gap is a breach whatever the fact says", () => {
    const hours = [day, open("vardagar", "18:00", "19:00", SOUTH)];
    for (const facts of [{}, fact("ja"), fact("nej"), fact("vet-ej")]) {
      expect(judged(EVENING, hours, facts).state).toBe("not-met");
    }
  });

  it("cooperation on another day than needed does not help", () => {
    expect(judged(EVENING, [day, open("lordag", "17:00", "19:00", SOUTH)], fact("ja")).state).toBe("not-met");
  });

  it("cooperation without hours on the day is unknown and named", () => {
    const outcome = judged(EVENING, [day, { days: "vardagar", ...SOUTH }], fact("ja"));
    expect(missingOf(outcome)).toEqual(["openingHours /openingHours/1"]);
    expect(outcome.state === "unknown" && outcome.missing[0]?.question).toContain("Kvällsmottagningen Söder");
  });

  it("without cooperation hours the fact is asked for", () => {
    expect(judged(EVENING, [day])).toMatchObject({
      state: "unknown",
      missing: [{ fact: "samverkan-kvall-helg", pointer: "/facts/samverkan-kvall-helg", reason: "absent" }],
    });
    expect(judged(EVENING, [day], fact("vet-ej"))).toMatchObject({ missing: [{ reason: "unsure" }] });
  });

  it("no cooperation is a breach, and the answer is among the facts", () => {
    const outcome = judged(EVENING, [day], fact("nej"));
    expect(gapOf(outcome).sentence).toBe(
      "Det fattas 2 timmar per dag måndag–fredag: stängt måndag–fredag 17:00–24:00.",
    );
    expect(closingOf(outcome).sentence).toBe("Öppna även måndag–fredag 17:00–19:00.");
    expect(outcome.facts.at(-1)).toMatchObject({ fact: "samverkan-kvall-helg", value: "nej" });
  });

  it("cooperation without listed hours asks for the other unit's hours", () => {
    expect(missingOf(judged(EVENING, [day], fact("ja")))).toEqual(["openingHours /openingHours"]);
  });

  it("the fact is not asked for when own hours suffice", () => {
    expect(judged(EVENING, [open("vardagar", "08:00", "19:00")]).state).toBe("met");
  });

  it("a unit closed by its own may be open in cooperation", () => {
    const hours: Hours = [{ days: "vardagar", closed: true }, open("vardagar", "17:00", "19:00", SOUTH)];
    expect(stateOf(EVENING, hours)).toBe("met");
  });

  it("tells each day's shortage", () => {
    const hours = [day, open("vardagar", "17:00", "18:00"), open("fredag", "17:00", "18:30")];
    expect(gapOf(judged(EVENING, hours, fact("nej"))).sentence).toBe(
      "Det fattas 1 timme per dag måndag–torsdag och 30 minuter fredag: stängt måndag–torsdag 18:00–24:00 och fredag 18:30–24:00.",
    );
  });
});

describe("the date", () => {
  const ordinary = [open("vardagar", "08:00", "17:00")];
  const seasons: NonNullable<Profile["seasons"]> = [
    { from: "2026-06-24", through: "2026-08-09", openingHours: [open("vardagar", "08:00", "16:00")] },
  ];

  it.each([
    ["2026-06-23", "met"],
    ["2026-06-24", "not-met"],
    ["2026-08-09", "not-met"],
    ["2026-08-10", "met"],
  ])("on %s the season decides: %s", (date, state) => {
    expect(judged(WEEKLY_45, ordinary, { seasons }, date).state).toBe(state);
  });

  it("a season is noted, and that its pattern is judged for the whole week it begins in", () => {
    const notes = (date: string) =>
      judged(WEEKLY_45, ordinary, { seasons }, date).notes.filter(({ code }) => code === "season");
    expect(notes("2026-06-25")[0]?.sentence).toContain("mitt i veckan");
    expect(notes("2026-07-06")[0]?.sentence).not.toContain("mitt i veckan");
    expect(notes("2026-06-23")).toEqual([]);
  });

  it("a closing is written into the season", () => {
    const outcome = judged(WEEKLY_45, ordinary, { seasons }, "2026-07-06");
    expect(closingOf(outcome).edits).toEqual([
      {
        path: ["seasons", 0, "openingHours", 1],
        value: { days: "vardagar", opens: "16:00", closes: "17:00" },
      },
    ]);
    const given = inContext({ openingHours: ordinary, seasons }, "2026-07-06");
    expect(evaluateCheck(WEEKLY_45, edited(given, closingOf(outcome).edits)).state).toBe("met");
  });

  it("a season counts although the ordinary hours are not stated", () => {
    expect(evaluateCheck(WEEKLY_40, inContext({ seasons }, "2026-07-06")).state).toBe("met");
    const reasonOn = (date: string) => {
      const outcome = evaluateCheck(WEEKLY_40, inContext({ seasons }, date));
      return outcome.state === "unknown" ? outcome.missing[0]?.reason : outcome.state;
    };
    expect(reasonOn("2026-03-01")).toBe("ahead");
    expect(reasonOn("2027-03-01")).toBe("absent");
    expect(evaluateCheck(WEEKLY_40, inContext({ seasons }, "2026-05-04")).state).toBe("unknown");
  });

  it("two seasons that claim the same day are asked about", () => {
    const twice = [...seasons, { from: "2026-07-01", through: "2026-07-31", openingHours: ordinary }];
    expect(missingOf(judged(WEEKLY_45, ordinary, { seasons: twice }, "2026-07-06"))).toEqual([
      "openingHours /seasons/1",
    ]);
  });

  it("2025 week 52 has two holidays and an eve: the state stays, the figure in proportion is offered", () => {
    const outcome = judged(WEEKLY_45, ordinary, {}, "2025-12-22");
    expect(outcome.state).toBe("met");
    const [holiday, eve] = outcome.notes;
    expect(holiday).toMatchObject({ code: "holiday-week", question: "oppettid-helgvecka" });
    expect(holiday?.sentence).toContain("juldagen (torsdag 25 december 2025)");
    expect(holiday?.sentence).toContain("annandag jul (fredag 26 december 2025)");
    expect(holiday?.sentence).toContain("3 av 5 vardagar");
    expect(holiday?.sentence).toContain("27 timmar");
    expect(eve?.code).toBe("eve-closed");
    expect(eve?.sentence).toContain("julafton (onsdag 24 december 2025)");
  });

  it.each([
    ["2026-W01", "2025-12-29", ["holiday-week", "eve-closed"], "36 timmar"],
    ["2026-W14, Good Friday", "2026-04-02", ["holiday-week"], "36 timmar"],
    ["2026-W25, Midsummer Eve", "2026-06-15", ["eve-closed"], "midsommarafton"],
    ["2026-W41, nothing", "2026-10-06", [], ""],
    ["2026-W43, summer time ends on the Sunday", "2026-10-25", [], ""],
    ["2026-W23, the national day is a Saturday", "2026-06-01", [], ""],
  ])("%s", (_week, date, codes, words) => {
    const { notes } = judged(WEEKLY_45, ordinary, {}, date);
    expect(notes.map(({ code }) => code)).toEqual(codes);
    expect(notes.map(({ sentence }) => sentence).join(" ")).toContain(words);
  });

  it("a rule per day has no holiday week", () => {
    expect(judged(EVENING, [open("vardagar", "08:00", "19:00")], {}, "2025-12-22").notes).toEqual([]);
  });
});

describe("in words", () => {
  it.each<[HoursCheck, string]>([
    [WEEKLY_45, "minst 45 timmar per vecka, vardagar 08:00–17:00"],
    [EVENING, "minst 2 timmar varje vardag efter 17:00, på egen enhet eller i samverkan med en annan enhet"],
    [WEEKEND_PER_DAY, "minst 4 timmar varje lördag, söndag och helgdag"],
    [WEEKEND_TOTAL, "minst 4 timmar sammanlagt under en vanlig helg (lördag och söndag)"],
    [
      { kind: "opening-hours", days: "alla-dagar", atLeastHoursPerWeek: 50.5 },
      "minst 50 timmar och 30 minuter per vecka, måndag–söndag",
    ],
    [
      { kind: "opening-hours", days: "mandag", between: ["00:00", "08:00"], atLeastHoursPerDay: 1 },
      "minst 1 timme varje måndag före 08:00",
    ],
    [
      { ...WEEKLY_45, atLeastHoursPerWeek: "ej-angivet" },
      "ett minsta antal timmar (antalet är inte angivet) per vecka, vardagar 08:00–17:00",
    ],
  ])("%#", (check, words) => {
    expect(describeCheck(check, inContext({}).registers).replaceAll("\u00A0", " ")).toBe(words);
  });

  it("says what was measured against what", () => {
    expect(judged(WEEKLY_45, LUNCH_CLOSED).sentence).toBe(
      "Öppet 40 timmar per vecka, vardagar 08:00–17:00. Kravet är minst 45 timmar.",
    );
  });

  it("needs the cooperation fact only where cooperation counts", () => {
    expect(neededFacts(WEEKLY_45)).toEqual([{ part: "openingHours" }]);
    expect(neededFacts(EVENING)).toEqual([{ part: "openingHours" }, { part: "fact", fact: "samverkan-kvall-helg" }]);
  });
});
