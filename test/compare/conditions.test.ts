/** Whether a condition holds for more units than another, for fewer, or for others: every kind, at the limits. */
import { describe, expect, it } from "vitest";
import { compareConditions, type ConditionChange } from "../../src/compare/checks/conditions.ts";
import type { Condition } from "../../src/rulebook/model.ts";
import { REGISTERS } from "../check/build.ts";

const range = (limits: object, fact = "listade"): Condition => ({ kind: "fact-range", fact, ...limits });
const since = (limits: object, fact = "startad"): Condition => ({ kind: "time-since", fact, unit: "dagar", ...limits });
const lies = (...places: readonly string[]): Condition => ({ kind: "municipality", in: places });
const is = (fact: string, value: string): Condition => ({ kind: "fact-is", fact, is: value });
const holds = (addOn: string): Condition => ({ kind: "add-on", holds: addOn });
const PRIVATE: Condition = { kind: "operator", is: "privat" };
const PUBLIC: Condition = { kind: "operator", is: "egen-regi" };
const not = (condition: Condition): Condition => ({ kind: "not", condition });
const all = (...of: readonly Condition[]): Condition => ({ kind: "all-of", of });
const any = (...of: readonly Condition[]): Condition => ({ kind: "any-of", of });
const CONTACT = is("kontaktperson", "ja");
const SYSTEM = is("journalsystem", "alfa");

const BACK: Readonly<Record<ConditionChange, ConditionChange>> = {
  same: "same",
  wider: "narrower",
  narrower: "wider",
  other: "other",
  undecided: "undecided",
};

describe("a condition that becomes another", () => {
  it.each<[string, Condition | null, Condition | null, ConditionChange]>([
    ["none", null, null, "same"],
    ["none, then one", null, PRIVATE, "narrower"],
    ["itself", range({ atLeast: 5 }), range({ atLeast: 5 }), "same"],
    ["a higher floor", range({ atLeast: 5 }), range({ atLeast: 6 }), "narrower"],
    ["a higher ceiling", range({ atMost: 5 }), range({ atMost: 6 }), "wider"],
    ["more than the same", range({ atLeast: 5 }), range({ moreThan: 5 }), "narrower"],
    ["the same of whole numbers", range({ atLeast: 5 }), range({ moreThan: 4 }), "same"],
    ["not the same of decimals", range({ atLeast: 5 }, "andel"), range({ moreThan: 4 }, "andel"), "wider"],
    ["less than the next of whole numbers", range({ atMost: 5 }), range({ lessThan: 6 }), "same"],
    ["what overlaps", range({ atLeast: 1, atMost: 5 }), range({ atLeast: 2, atMost: 6 }), "other"],
    ["what lies apart", range({ atMost: 5 }), range({ atLeast: 6 }), "other"],
    ["what lies inside", range({ atLeast: 1, atMost: 5 }), range({ atLeast: 2, atMost: 4 }), "narrower"],
    ["all that can be", range({ atLeast: 0 }), range({ atMost: 5 }), "narrower"],
    ["of another fact", range({ atLeast: 5 }), range({ atLeast: 5 }, "barn"), "undecided"],
    ["a limit that no source states", range({ atLeast: "ej-angivet" }), range({ atLeast: 5 }), "undecided"],
    ["of another kind", range({ atLeast: 5 }), PRIVATE, "undecided"],

    ["a longer time", since({ atLeast: 5 }), since({ atLeast: 6 }), "narrower"],
    ["a time that ends later", since({ lessThan: 5 }), since({ lessThan: 6 }), "wider"],
    ["a time that no source states", since({ atLeast: "ej-angivet" }), since({ atLeast: 5 }), "undecided"],
    [
      "a time of two of which one is stated",
      since({ atLeast: 5 }),
      since({ atLeast: 5, lessThan: "ej-angivet" }),
      "undecided",
    ],
    ["the same that no source states", since({ atLeast: "ej-angivet" }), since({ atLeast: "ej-angivet" }), "same"],
    ["a time beside", since({ lessThan: 5 }), since({ atLeast: 5 }), "other"],
    ["a time since another day", since({ atLeast: 5 }), since({ atLeast: 5 }, "slutar"), "undecided"],
    ["days, and surely more months", since({ atLeast: 28 }), since({ unit: "manader", atLeast: 2 }), "narrower"],
    [
      "days, and a month that may be either",
      since({ atLeast: 30 }),
      since({ unit: "manader", atLeast: 1 }),
      "undecided",
    ],
    ["days, and working days", since({ atLeast: 1 }), since({ unit: "arbetsdagar", atLeast: 30 }), "undecided"],
    [
      "more working days",
      since({ unit: "arbetsdagar", atLeast: 5 }),
      since({ unit: "arbetsdagar", atLeast: 6 }),
      "narrower",
    ],

    ["one municipality more", lies("1280"), lies("1280", "1281"), "wider"],
    ["another municipality", lies("1280"), lies("1281"), "other"],
    ["a group by its members", lies("sydvast"), lies("1281", "1280"), "same"],
    ["an add-on by its other name", holds("gyn"), holds("gynekologisk-mottagning"), "same"],
    ["another add-on", holds("gyn"), holds("oron-nasa-hals"), "other"],
    ["the other operator", PRIVATE, PUBLIC, "other"],
    ["another answer", CONTACT, is("kontaktperson", "nej"), "undecided"],

    ["a part more of all", CONTACT, all(CONTACT, SYSTEM), "narrower"],
    ["a part more of some", CONTACT, any(CONTACT, SYSTEM), "wider"],
    ["all, then some", all(CONTACT, SYSTEM), any(CONTACT, SYSTEM), "wider"],
    ["another order of all", all(CONTACT, SYSTEM), all(SYSTEM, CONTACT), "same"],
    ["another order of some", any(CONTACT, SYSTEM), any(SYSTEM, CONTACT), "same"],
    ["a stricter part of all", all(CONTACT, range({ atLeast: 5 })), all(CONTACT, range({ atLeast: 6 })), "narrower"],
    ["a looser part of some", any(CONTACT, range({ atLeast: 5 })), any(CONTACT, range({ atLeast: 4 })), "wider"],
    ["another part of all", all(CONTACT, SYSTEM), all(CONTACT, PRIVATE), "undecided"],

    ["not at least five", not(range({ atLeast: 5 })), range({ lessThan: 5 }), "same"],
    ["not more than five", not(range({ moreThan: 5 })), range({ atMost: 5 }), "same"],
    ["not at most five", not(range({ atMost: 5 })), range({ moreThan: 5 }), "same"],
    ["not less than five", not(range({ lessThan: 5 })), range({ atLeast: 5 }), "same"],
    [
      "not between two and five",
      not(range({ atLeast: 2, atMost: 5 })),
      any(range({ lessThan: 2 }), range({ moreThan: 5 })),
      "same",
    ],
    ["neither below nor above", not(range({ atLeast: 2, atMost: 5 })), range({ moreThan: 5 }), "narrower"],
    ["not so long a time", not(since({ atLeast: 5 })), since({ lessThan: 5 }), "same"],
    ["not so short a time", not(since({ lessThan: 5 })), since({ atLeast: 5 }), "same"],
    [
      "not within a time",
      not(since({ atLeast: 2, lessThan: 5 })),
      any(since({ lessThan: 2 }), since({ atLeast: 5 })),
      "same",
    ],
    ["not private", not(PRIVATE), PUBLIC, "same"],
    ["not the region's own", not(PUBLIC), PRIVATE, "same"],
    ["not both", not(all(CONTACT, SYSTEM)), any(not(CONTACT), not(SYSTEM)), "same"],
    ["neither", not(any(CONTACT, SYSTEM)), all(not(CONTACT), not(SYSTEM)), "same"],
    ["not not", not(not(CONTACT)), CONTACT, "same"],
    ["not in one municipality, and not in two", not(lies("1280")), not(lies("1280", "1281")), "narrower"],
    ["not an answer, and the answer", not(CONTACT), CONTACT, "undecided"],
  ])("%s", (_, older, newer, change) => {
    expect(compareConditions(older, newer, REGISTERS)).toBe(change);
    expect(compareConditions(newer, older, REGISTERS)).toBe(BACK[change]);
  });
});
