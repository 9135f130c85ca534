/** Ratios that count what is begun as a whole beside those that do not, and beside others that do it otherwise. */
import { describe, expect, it } from "vitest";
import { compareChecks } from "../../src/compare/checks/index.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";

type RatioCheck = CheckOf<"ratio">;

const DOCTORS = { anyOf: [{ profession: "lakare" }] };
const LISTED = { kind: "fact", fact: "listade" } as const;
const PERSONS = { kind: "persons", who: DOCTORS } as const;
const POSTS = { kind: "full-time", who: DOCTORS } as const;
const PRESCRIPTIONS = { kind: "fact", fact: "recept" } as const;

const each =
  (numerator: RatioCheck["numerator"], side: "atLeast" | "atMost", rounding: RatioCheck["rounding"]) =>
  (level: number, per: number): RatioCheck => ({
    kind: "ratio",
    numerator,
    denominator: LISTED,
    per,
    [side]: level,
    ...(rounding === undefined ? {} : { rounding }),
  });

const persons = { exact: each(PERSONS, "atLeast", "precis"), begun: each(PERSONS, "atLeast", "per-paborjat") };
const posts = { exact: each(POSTS, "atLeast", undefined), begun: each(POSTS, "atLeast", "per-paborjat") };
const atMost = { exact: each(PRESCRIPTIONS, "atMost", "precis"), begun: each(PRESCRIPTIONS, "atMost", "per-paborjat") };

const MORE_THAN_ONE: RatioCheck = { kind: "ratio", numerator: POSTS, denominator: LISTED, per: 2000, moreThan: 1 };

const BACK: Readonly<Record<string, string>> = { tighter: "looser", looser: "tighter" };

describe("what is begun counted as a whole", () => {
  it.each<[string, RatioCheck, RatioCheck, string]>([
    ["asks more of posts", posts.exact(1, 2000), posts.begun(1, 2000), "tighter"],
    ["asks nothing more of persons: there are no halves", persons.exact(1, 2000), persons.begun(1, 2000), "same"],
    ["asks more of persons where each step is two", persons.exact(2, 2000), persons.begun(2, 2000), "tighter"],
    ["allows more", atMost.exact(5, 1000), atMost.begun(5, 1000), "looser"],
    ["asks more where so many are fewer", persons.begun(1, 2000), persons.begun(1, 1000), "tighter"],
    ["asks more of small units where the steps are longer", persons.begun(1, 2000), persons.begun(2, 4000), "tighter"],
    ["allows more where the steps are longer", atMost.begun(1, 2000), atMost.begun(2, 4000), "looser"],
    [
      "asks less where every step is no larger and some are smaller",
      persons.begun(2, 3),
      persons.begun(1, 2),
      "looser",
    ],
    ["asks more of some and less of others", posts.begun(1, 2), posts.exact(3, 5), "mixed"],
    ["asks less, though five at a time ask the same", persons.begun(3, 5), persons.begun(1, 2), "looser"],
    ["asks more of the small than twice as much does exactly", posts.begun(1, 2000), posts.exact(2, 2000), "mixed"],
    ["asks no less than half of what is asked exactly", posts.begun(1, 2), posts.exact(2, 2), "tighter"],
  ])("%s", (_, older, newer, ordering) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe(ordering);
    expect(compareChecks(newer, older, REGISTERS).is).toBe(BACK[ordering] ?? ordering);
  });

  it.each<[string, RatioCheck, RatioCheck]>([
    ["no common steps are near", posts.begun(1, 2003), posts.exact(1, 2011)],
    ["a limit is not reached", posts.begun(1, 2000), MORE_THAN_ONE],
    ["one is a floor and the other a ceiling", posts.begun(1, 2000), each(POSTS, "atMost", "precis")(1, 2000)],
    [
      "what they are counted per has parts",
      { ...posts.begun(1, 2), denominator: { kind: "fact", fact: "andel" } },
      { ...posts.exact(1, 2), denominator: { kind: "fact", fact: "andel" } },
    ],
  ])("is left to people where %s", (_, older, newer) => {
    expect(compareChecks(older, newer, REGISTERS).is).toBe("undecided");
    expect(compareChecks(newer, older, REGISTERS).is).toBe("undecided");
  });
});
