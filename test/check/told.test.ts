/** What every kind of check tells beside its state: the facts it rests on and what it lacks, with their places in the profile. */
import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { Check, CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context, RULE } from "./build.ts";
import { judgedWhole } from "./closing-proof.ts";

const AS_OF = "2026-01-15";

/** `state: fact value unit day place, …`, and what is asked for after a question mark. */
function told(check: Check, parts: Partial<Profile>): readonly string[] {
  const outcome = evaluateCheck(check, context({ asOf: AS_OF, ...parts }));
  const missing = outcome.state === "unknown" ? outcome.missing : [];
  return [
    outcome.state,
    ...outcome.facts.map(({ value, unit, asOf, pointer }) => [pointer, value, unit, asOf].join(" ").replace("  ", " ")),
    ...missing.map(({ pointer, reason }) => `? ${pointer} ${reason}`),
  ];
}

const SHARE: CheckOf<"share"> = { kind: "share", part: "barn-0-1", of: "barn" };
const CHANNELS: CheckOf<"opening-channels"> = {
  kind: "opening-channels",
  days: "vardagar",
  between: ["08:00", "17:00"],
  channels: ["besok"],
};
const HOURS: CheckOf<"opening-hours"> = { kind: "opening-hours", days: "vardagar", atLeastHoursPerDay: 9 };
const TIME: CheckOf<"time-between"> = {
  kind: "time-between",
  from: "startad",
  to: "slutar",
  unit: "dagar",
  atLeast: 10,
};
const DAY = { days: "vardagar", opens: "08:00", closes: "17:00" } as const;
const SATURDAY = { days: "lordag", opens: "08:00" } as const;
const GYN = { id: "gyn", noticeGiven: "2025-12-31", ends: "2026-03-01" };

describe("what an answer rests on and what it lacks", () => {
  it.each<[string, Check, Partial<Profile>, readonly string[]]>([
    [
      "a number that has a day of its own",
      { kind: "number", fact: "barn", atLeast: 5 },
      { facts: { barn: { value: 5, asOf: "2026-01-01" } } },
      ["met", "/facts/barn 5 barn 2026-01-01"],
    ],
    [
      "a share",
      { ...SHARE, atLeast: 50 },
      { facts: { "barn-0-1": 5, barn: 10 } },
      ["met", "/facts/barn-0-1 5 barn 2026-01-15", "/facts/barn 10 barn 2026-01-15"],
    ],
    [
      "a share of nothing",
      { ...SHARE, atLeast: 50 },
      { facts: { "barn-0-1": 0, barn: 0 } },
      ["not-applicable", "/facts/barn 0 barn 2026-01-15"],
    ],
    [
      "a share whose whole is not known",
      { ...SHARE, atLeast: 50 },
      { facts: { "barn-0-1": 5 } },
      ["unknown", "/facts/barn-0-1 5 barn 2026-01-15", "? /facts/barn absent"],
    ],
    [
      "a share whose part is not known",
      { ...SHARE, atLeast: 50 },
      { facts: { barn: 10 } },
      ["unknown", "/facts/barn 10 barn 2026-01-15", "? /facts/barn-0-1 absent"],
    ],
    [
      "a share whose limit no source states",
      { ...SHARE, atLeast: "ej-angivet" },
      { facts: { "barn-0-1": 5, barn: 10 } },
      ["unknown", "/facts/barn-0-1 5 barn 2026-01-15", "/facts/barn 10 barn 2026-01-15"],
    ],
    [
      "a share that is met whatever the part is",
      { ...SHARE, atMost: 100 },
      { facts: { barn: 10 } },
      ["met", "/facts/barn 10 barn 2026-01-15"],
    ],
    [
      "a share that no part would meet",
      { ...SHARE, moreThan: 100 },
      { facts: { barn: 10 } },
      ["not-met", "/facts/barn 10 barn 2026-01-15"],
    ],
    [
      "a notice, at its place among the add-ons",
      { kind: "notice-period", atLeastDays: 60 },
      { addOns: [{ id: "oron-nasa-hals" }, GYN] },
      ["met", "/addOns/1 2025-12-31/2026-03-01 2026-01-15"],
    ],
    [
      "a notice without its day",
      { kind: "notice-period", atLeastDays: 60 },
      { addOns: [{ id: "gyn", ends: "2026-03-01" }] },
      ["unknown", "/addOns/0 /2026-03-01 2026-01-15", "? /addOns/0/noticeGiven incomplete"],
    ],
    [
      "channels",
      CHANNELS,
      {
        openingHours: [
          { ...DAY, channels: ["besok"] },
          { ...DAY, cooperation: "Söder", channels: ["telefon"] },
        ],
      },
      ["met", "/openingHours/0 vardagar 08:00–17:00 2026-01-15"],
    ],
    [
      "channels that are not kept",
      CHANNELS,
      { openingHours: [{ ...DAY, channels: ["telefon"] }] },
      ["not-met", "/openingHours/0 vardagar 08:00–17:00 2026-01-15"],
    ],
    [
      "channels that only the entry of the day lacks, and not another unit's",
      CHANNELS,
      { openingHours: [DAY, SATURDAY, { ...DAY, cooperation: "Söder" }] },
      ["unknown", "/openingHours/0 vardagar 08:00–17:00 2026-01-15", "? /openingHours/0/channels incomplete"],
    ],
    ["channels of hours that are not stated", CHANNELS, {}, ["unknown", "? /openingHours absent"]],
    ["hours", HOURS, { openingHours: [SATURDAY, DAY] }, ["met", "/openingHours/1 vardagar 08:00–17:00 2026-01-15"]],
    ["hours that are not stated", HOURS, {}, ["unknown", "? /openingHours absent"]],
    [
      "a deadline",
      { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" },
      { facts: { inlamnad: "2026-01-10" } },
      ["met", "/facts/inlamnad 2026-01-10 2026-01-15"],
    ],
    [
      "a deadline that nobody has answered",
      { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" },
      {},
      ["unknown", "? /facts/inlamnad absent"],
    ],
    [
      "the time between two days",
      TIME,
      { facts: { startad: "2025-01-01", slutar: "2025-01-11" } },
      ["met", "/facts/startad 2025-01-01 2026-01-15", "/facts/slutar 2025-01-11 2026-01-15"],
    ],
    [
      "the time between a day and one that is not known",
      TIME,
      { facts: { startad: "2025-01-01" } },
      ["unknown", "/facts/startad 2025-01-01 2026-01-15", "? /facts/slutar absent"],
    ],
    [
      "the time from a day that is not known",
      TIME,
      { facts: { slutar: "2025-01-01" } },
      ["unknown", "/facts/slutar 2025-01-01 2026-01-15", "? /facts/startad absent"],
    ],
    [
      "a time whose limit no source states",
      { ...TIME, atLeast: "ej-angivet" },
      { facts: { startad: "2025-01-01", slutar: "2025-01-11" } },
      ["unknown", "/facts/startad 2025-01-01 2026-01-15", "/facts/slutar 2025-01-11 2026-01-15"],
    ],
    [
      "one of some values",
      { kind: "one-of", fact: "journalsystem", values: ["alfa"] },
      { facts: { journalsystem: "alfa" } },
      ["met", "/facts/journalsystem alfa 2026-01-15"],
    ],
    [
      "a required set",
      { kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka"] },
      { facts: { "e-tjanster": ["boka"] } },
      ["met", "/facts/e-tjanster boka 2026-01-15"],
    ],
    [
      "an allowed set, where only rows of the service are counted",
      { kind: "allowed-set", of: { kind: "subcontractors", service: "rehabilitering" }, allowed: ["fysioterapeut"] },
      {
        subcontractors: [
          { service: "stad", profession: "naprapat" },
          { service: "rehab", profession: "fysioterapeut" },
        ],
      },
      ["met", "/subcontractors/1 fysioterapeut 2026-01-15"],
    ],
    [
      "an attestation, with the day it was made",
      { kind: "attestation", statement: "Det finns en rutin." },
      { attestations: { [RULE]: { answer: "ja", role: "verksamhetschef", date: "2026-01-10" } } },
      ["met", "/attestations/skane~1vardcentral~1prov ja 2026-01-10"],
    ],
  ])("%s", (_, check, parts, expected) => {
    expect(told(check, parts)).toEqual(expected);
  });
});

describe("a share of which something is not known", () => {
  const listed = "listade-hos-namngiven-lakare";

  it.each<[string, CheckOf<"share">, Profile["facts"], string]>([
    ["a part of its whole is at most all of it", { ...SHARE, atMost: 100 }, { "barn-0-1": 10 }, "met"],
    ["and never more", { ...SHARE, moreThan: 100 }, { "barn-0-1": 10 }, "not-met"],
    ["but may be all of it", { ...SHARE, lessThan: 100 }, { "barn-0-1": 10 }, "unknown"],
    ["and as little as one likes", { ...SHARE, moreThan: 0 }, { "barn-0-1": 10 }, "unknown"],
    ["no part is a part of what may be nothing", { ...SHARE, atMost: 100 }, { "barn-0-1": 0 }, "unknown"],
    ["nor is an unknown part", { ...SHARE, atMost: 100 }, {}, "unknown"],
    ["an unknown part lies between nothing and all", { ...SHARE, atLeast: 0 }, { barn: 20 }, "met"],
    ["and may lie anywhere there", { ...SHARE, atLeast: 1 }, { barn: 20 }, "unknown"],
    [
      "what is no part of the whole can be larger than it",
      { kind: "share", part: "recept", of: "listade", atMost: 100 },
      { recept: 200, [listed]: 100 },
      "unknown",
    ],
    [
      "a whole that may be nothing settles nothing",
      { kind: "share", part: "recept", of: listed, atLeast: 10 },
      { recept: 200, listade: 200 },
      "unknown",
    ],
    [
      "a part that the register sets no floor for may be less than nothing",
      { kind: "share", part: "andel", of: "listade", atLeast: 0 },
      { listade: 20 },
      "unknown",
    ],
    ["and so may a whole", { kind: "share", part: "listade", of: "andel", atLeast: 0 }, { listade: 20 }, "unknown"],
    [
      "the part is at most what it is a part of",
      { kind: "share", part: "barn-0-1", of: "listade", atMost: 10 },
      { barn: 10, listade: 100 },
      "met",
    ],
  ])("%s", (_law, check, facts, state) => {
    expect(evaluateCheck(check, context(facts === undefined ? {} : { facts })).state).toBe(state);
  });
});

describe("the time between two days", () => {
  const judge = (limits: Partial<CheckOf<"time-between">>, startad: string, slutar: string, date = "2025-01-01") =>
    judgedWhole(
      { kind: "time-between", from: "startad", to: "slutar", unit: "dagar", ...limits },
      {
        ...context({ facts: { startad, slutar } }),
        date,
      },
    );

  it.each<[Partial<CheckOf<"time-between">>, string, string, string]>([
    [{ atLeast: 10 }, "2025-01-01", "2025-01-10", "not-met"],
    [{ atLeast: 10 }, "2025-01-01", "2025-01-11", "met"],
    [{ atMost: 10 }, "2025-01-01", "2025-01-11", "met"],
    [{ atMost: 10 }, "2025-01-01", "2025-01-12", "not-met"],
    [{ atLeast: 5, atMost: 10 }, "2025-01-01", "2025-01-05", "not-met"],
    [{ atLeast: 5, atMost: 10 }, "2025-01-01", "2025-01-06", "met"],
    [{ atLeast: 5, atMost: 10 }, "2025-01-01", "2025-01-12", "not-met"],
    [{ atLeast: 5, atMost: "ej-angivet" }, "2025-01-01", "2025-01-05", "not-met"],
    [{ atLeast: 5, atMost: "ej-angivet" }, "2025-01-01", "2025-01-06", "unknown"],
  ])("with %j, %s to %s is %s", (limits, startad, slutar, state) => {
    expect(judge(limits, startad, slutar).state).toBe(state);
  });

  it("tells how far it is to the limit that is broken, in days", () => {
    const days = (required: number, actual: number, difference: number) => ({
      gap: {
        kind: "days",
        required: { value: String(required), unit: "dagar" },
        actual: { value: String(actual), unit: "dagar" },
        difference: { value: String(difference), unit: "dagar" },
      },
    });
    expect(judge({ atLeast: 5, atMost: 10 }, "2025-01-01", "2025-01-04")).toMatchObject(days(5, 3, 2));
    expect(judge({ atLeast: 5, atMost: 10 }, "2025-01-01", "2025-01-14")).toMatchObject(days(10, 13, 3));
  });

  it("has a margin to the limit that lies closest", () => {
    const margin = (slutar: string) => {
      const outcome = judge({ atLeast: 5, atMost: 15 }, "2025-01-01", slutar);
      if (outcome.state !== "met" || outcome.margin?.kind !== "days") throw new Error(`no margin: ${outcome.state}`);
      return [outcome.margin.required.value, outcome.margin.difference.value];
    };
    expect(margin("2025-01-08")).toEqual(["5", "2"]);
    expect(margin("2025-01-14")).toEqual(["15", "2"]);
    expect(margin("2025-01-16")).toEqual(["15", "0"]);
  });

  it("is closed by moving the later day to the limit, where neither has passed", () => {
    const closings = (slutar: string, date: string) => {
      const judged = judge({ atLeast: 5, atMost: 10 }, "2025-01-01", slutar, date);
      expect(judged.state).toBe("not-met");
      return judged.closings.map(({ edits, oneStepLess }) =>
        [...edits, ...(oneStepLess ?? [])].map(({ value }) => value),
      );
    };
    expect(closings("2025-01-04", "2025-01-03")).toEqual([["2025-01-06", "2025-01-05"]]);
    expect(closings("2025-01-14", "2025-01-11")).toEqual([["2025-01-11", "2025-01-12"]]);
    expect(closings("2025-01-14", "2025-01-12")).toEqual([]);
    expect(closings("2025-01-04", "2025-01-04")).toEqual([]);
  });
});
