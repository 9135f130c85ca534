/** Opening hours and ways to reach a unit, compared: the same time of other days, of more of the day, or by other means. */
import { describe, expect, it } from "vitest";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";

type Hours = CheckOf<"opening-hours">;
type Channels = CheckOf<"opening-channels">;

const hours = (parts: Partial<Hours>): Hours => ({ kind: "opening-hours", days: "vardagar", ...parts });
const channels = (parts: Partial<Channels>): Channels => ({
  kind: "opening-channels",
  days: "vardagar",
  channels: ["telefon"],
  ...parts,
});
const perWeek = (least: number | "ej-angivet", parts: Partial<Hours> = {}): Hours =>
  hours({ atLeastHoursPerWeek: least, ...parts });
const perDay = (least: number, parts: Partial<Hours> = {}): Hours => hours({ atLeastHoursPerDay: least, ...parts });

const DAY: Hours["between"] = ["08:00", "17:00"];
const EVENING: Hours["between"] = ["17:00", "20:00"];
const BACK: Readonly<Record<string, string>> = { tighter: "looser", looser: "tighter" };

describe("opening hours", () => {
  it.each<[string, Hours, Hours, string]>([
    ["as before", perWeek(30), perWeek(30), "same"],
    ["longer", perWeek(30), perWeek(31), "tighter"],
    ["each day what was asked for in a week", perWeek(40), perDay(8), "tighter"],
    ["less each day, and so too little in a week", perWeek(40), perDay(7), "mixed"],
    ["the same of all days", perWeek(40), perWeek(40, { days: "alla-dagar" }), "looser"],
    ["all that the weekend leaves", perWeek(40), perWeek(88, { days: "alla-dagar" }), "tighter"],
    ["almost all that the weekend leaves", perWeek(40), perWeek(87, { days: "alla-dagar" }), "mixed"],
    ["on other days", perDay(4), perDay(4, { days: "helg" }), "mixed"],
    ["in the evening", perDay(2), perDay(2, { between: EVENING }), "tighter"],
    ["in the evening instead of the day", perDay(2, { between: DAY }), perDay(2, { between: EVENING }), "mixed"],
    [
      "in a wider window, as much as leaves enough",
      perDay(2, { between: EVENING }),
      perDay(2, { between: ["17:00", "21:00"] }),
      "looser",
    ],
    [
      "in a wider window, so much that enough is left",
      perDay(2, { between: EVENING }),
      perDay(3, { between: ["17:00", "21:00"] }),
      "tighter",
    ],
    ["more than a day has room for", perDay(4, { between: EVENING }), perDay(2, { days: "helg" }), "looser"],
    [
      "with others",
      perDay(2, { between: EVENING }),
      perDay(2, { between: EVENING, cooperation: "egen-eller-samverkan" }),
      "looser",
    ],
    [
      "with others, and longer",
      perDay(2, { between: EVENING }),
      perDay(3, { between: EVENING, cooperation: "egen-eller-samverkan" }),
      "mixed",
    ],
    [
      "with others as before, and longer",
      perDay(2, { between: EVENING, cooperation: "egen-eller-samverkan" }),
      perDay(3, { between: EVENING, cooperation: "egen-eller-samverkan" }),
      "tighter",
    ],
    ["with a doctor there", perDay(2), perDay(2, { present: "lakare" }), "tighter"],
    ["with a nurse there instead", perDay(2, { present: "lakare" }), perDay(2, { present: "sjukskoterska" }), "mixed"],
    ["with a doctor there, longer", perDay(2, { present: "lakare" }), perDay(3, { present: "lakare" }), "tighter"],
    ["with nobody there, longer", perDay(2, { present: "lakare" }), perDay(3), "mixed"],
  ])("%s", (_, older, newer, ordering) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(ordering);
    expect(compareChecks(newer, older, REGISTERS).is).toBe(BACK[ordering] ?? ordering);
  });

  it("of which no source says how many are for a person to compare", () => {
    for (const [older, newer] of [
      [perWeek("ej-angivet"), perWeek(30)],
      [perWeek(30), perWeek("ej-angivet")],
    ] as const) {
      expect(compareChecks(older, newer, REGISTERS)).toMatchObject({ is: "undecided", reason: "U1" });
    }
  });
});

describe("ways to reach a unit", () => {
  it.each<[string, Channels, Channels, string]>([
    ["as before", channels({ between: DAY }), channels({ between: DAY }), "same"],
    ["one more", channels({}), channels({ channels: ["telefon", "besok"] }), "tighter"],
    ["another", channels({}), channels({ channels: ["besok"] }), "mixed"],
    ["on more days", channels({}), channels({ days: "alla-dagar" }), "tighter"],
    ["on other days", channels({}), channels({ days: "helg" }), "mixed"],
    ["for more of the day", channels({ between: DAY }), channels({ between: ["08:00", "18:00"] }), "tighter"],
    ["the whole day", channels({ between: DAY }), channels({}), "tighter"],
    ["at another time of the day", channels({ between: DAY }), channels({ between: EVENING }), "mixed"],
    [
      "in more ways on fewer days",
      channels({ days: "alla-dagar" }),
      channels({ channels: ["telefon", "besok"] }),
      "mixed",
    ],
  ])("%s", (_, older, newer, ordering) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(ordering);
    expect(compareChecks(newer, older, REGISTERS).is).toBe(BACK[ordering] ?? ordering);
  });
});
