/** The levels that checks state: each with what it is counted in, how it is held, and where it stands. */
import { describe, expect, it, test } from "vitest";
import { levelsIn, waysToJudge } from "../../src/check/levels.ts";
import type { Check } from "../../src/rulebook/model.ts";
import { version } from "../compare/build.ts";
import { REGISTERS } from "./build.ts";

const written = (check: Check): readonly string[] =>
  levelsIn(check, "/check", REGISTERS).map(({ value, unit, comparison, path }) =>
    [path, comparison, value, unit ?? "without unit"].join(" "),
  );

const NUMBER: Check = { kind: "number", fact: "barn", atLeast: 5, atMost: 9 };

describe("levels", () => {
  test.each<[Check, readonly string[]]>([
    [NUMBER, ["/check/atLeast at-least 5 barn", "/check/atMost at-most 9 barn"]],
    [
      { kind: "number", fact: "recept", moreThan: 5, lessThan: 9 },
      ["/check/moreThan more-than 5 recept", "/check/lessThan less-than 9 recept"],
    ],
    [{ kind: "number", fact: "barn", atLeast: "ej-angivet" }, []],
    [{ kind: "share", part: "barn-0-1", of: "barn", atLeast: 85 }, ["/check/atLeast at-least 85 procent"]],
    [
      {
        kind: "ratio",
        numerator: { kind: "fact", fact: "listade" },
        denominator: { kind: "persons", who: { anyOf: [{ competence: "vard-av-aldre", atLeastCredits: 60 }] } },
        per: 1000,
        guideValue: 1100,
      },
      [
        "/check/guideValue guide-value 1100 without unit",
        "/check/denominator/who/anyOf/0/atLeastCredits at-least 60 högskolepoäng",
      ],
    ],
    [
      { kind: "opening-hours", days: "vardagar", between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 },
      ["/check/atLeastHoursPerWeek at-least 45 timmar per vecka"],
    ],
    [
      { kind: "opening-hours", days: "helg", atLeastHoursPerDay: 2 },
      ["/check/atLeastHoursPerDay at-least 2 timmar per dag"],
    ],
    [{ kind: "opening-hours", days: "helg", atLeastHoursInTotal: 3 }, ["/check/atLeastHoursInTotal at-least 3 timmar"]],
    [
      { kind: "staffing", who: { anyOf: [{ profession: "lakare" }] }, atLeastPersons: 2, atLeastPercent: 150 },
      ["/check/atLeastPersons at-least 2 personer", "/check/atLeastPercent at-least 150 procent av heltid"],
    ],
    [{ kind: "notice-period", atLeastDays: 60 }, ["/check/atLeastDays at-least 60 dagar"]],
    [{ kind: "notice-period", atLeastMonths: 3 }, ["/check/atLeastMonths at-least 3 månader"]],
    [
      { kind: "time-between", from: "startad", to: "slutar", unit: "arbetsdagar", atMost: 10 },
      ["/check/atMost at-most 10 arbetsdagar"],
    ],
    [{ kind: "deadline", fact: "inlamnad", latest: "2026-05-31" }, []],
    [
      { kind: "all", of: [NUMBER, { kind: "when", if: { kind: "operator", is: "privat" }, then: NUMBER }] },
      [
        "/check/of/0/atLeast at-least 5 barn",
        "/check/of/0/atMost at-most 9 barn",
        "/check/of/1/then/atLeast at-least 5 barn",
        "/check/of/1/then/atMost at-most 9 barn",
      ],
    ],
  ])("of %j", (check, levels) => {
    expect(written(check)).toEqual(levels);
  });
});

describe("the ways to judge", () => {
  it("are the check, each reading of an open question, or none", () => {
    expect(waysToJudge(version(NUMBER))).toEqual([
      { reading: null, question: null, check: NUMBER, path: "/judgement/check" },
    ]);
    const readings = ["a", "b"].map((id) => ({ id, title: id, text: id, check: NUMBER }));
    const judgement = { by: "readings", question: "fraga", readings } as const;
    expect(waysToJudge(version(null, { judgement }))).toEqual([
      { reading: "a", question: "fraga", check: NUMBER, path: "/judgement/readings/0/check" },
      { reading: "b", question: "fraga", check: NUMBER, path: "/judgement/readings/1/check" },
    ]);
    expect(waysToJudge(version(null))).toEqual([]);
  });
});
