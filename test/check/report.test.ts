/** A report of a unit on a day, only its states, and many units counted together: the same answers three times. */
import { describe, expect, it, test } from "vitest";
import { fleetCounter } from "../../src/check/fleet-sum.ts";
import { checkUnit, requirementsFor, type CheckOptions } from "../../src/check/report.ts";
import { stateIfApplied, whyNotKnown } from "../../src/check/requirement.ts";
import { readyRule } from "../../src/check/rule-on-day.ts";
import { judgedStates, states } from "../../src/check/states.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Check, Profile, Requirement, Rulebook, Standing } from "../../src/rulebook/model.ts";
import { decided, MODULE, requirement, rulebook, version } from "../compare/build.ts";
import { profile } from "./build.ts";

const DATE = "2025-06-02";
const STARTS = { about: "from", text: "Vi antar att kravet började gälla i september." } as const;
const PROPOSED: Standing = { status: "foreslagen", intended: null };
const YES: Check = { kind: "one-of", fact: "kontaktperson", values: ["ja"] };

const rule = (
  id: string,
  check: Check | null,
  parts: Partial<Requirement> = {},
  standing = decided("2024-01-01"),
): Requirement => requirement([version(check, { standing })], { id: `skane/vardcentral/${id}`, title: id, ...parts });
const atLeast = (limit: number): Check => ({ kind: "number", fact: "barn", atLeast: limit });

const RULES = [
  rule("uppfyllt", atLeast(1)),
  rule("brister", atLeast(9)),
  rule("mal", atLeast(9), { obligation: "mal" }),
  rule("okant", { kind: "number", fact: "recept", atLeast: 1 }),
  rule("intygas", { kind: "attestation", statement: "Rutinen finns." }),
  rule("galler-inte", { kind: "when", if: { kind: "operator", is: "privat" }, then: YES }),
  rule("kommer", atLeast(9), {}, decided("2027-01-01")),
  rule("foreslas", atLeast(9), {}, PROPOSED),
  rule("slut", atLeast(9), {}, decided("2024-01-01", "2024-12-31")),
  rule("annat-vardval", atLeast(9), { concerns: ["psykoterapi"] }),
];

const BOOK: Rulebook = { ...rulebook(RULES), modules: [MODULE] };
const UNIT: Profile = {
  ...profile({ facts: { barn: 5 } }),
  unit: { ...profile().unit, operator: "egen-regi" },
};

const STATES = {
  uppfyllt: "met",
  brister: "not-met",
  mal: "not-met",
  okant: "unknown",
  intygas: "needs-attestation",
  "galler-inte": "not-applicable",
  kommer: "upcoming",
  foreslas: "proposed",
};

const report = (options: Partial<CheckOptions> = {}, book = BOOK, unit = UNIT) =>
  checkUnit(book, unit, { date: DATE, ...options });
const titled = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(found).map(([id, state]) => [id.split("/")[2], state]));

describe("a report", () => {
  it("has each requirement that concerns the unit, in order, and leaves out what has ended", () => {
    expect(Object.fromEntries(report().results.map(({ rule: { title }, state }) => [title, state]))).toEqual(STATES);
    expect(titled(states(BOOK, UNIT, { date: DATE }))).toEqual(STATES);
    expect(requirementsFor(BOOK, UNIT).map(({ title }) => title)).toEqual([...Object.keys(STATES), "slut"]);
  });

  it("counts each state, and tells breaches from targets that are missed", () => {
    expect(report().counts).toEqual({
      met: 1,
      "not-met": 2,
      unknown: 1,
      "needs-attestation": 1,
      "not-applicable": 1,
      upcoming: 1,
      proposed: 1,
      breaches: 1,
      targetsNotReached: 1,
      ended: 1,
    });
  });

  it("says which unit and which day it is of", () => {
    expect(report()).toMatchObject({
      date: DATE,
      rules: null,
      whatIf: [],
      unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral" },
      called: { region: "Region Skåne", careChoice: "vårdcentral" },
      covering: { is: "covered" },
      ifUnchanged: null,
    });
  });

  it("says nothing of the unit where nothing is judged", () => {
    for (const title of ["kommer", "foreslas"]) {
      const found = report().results.find(({ rule: { title: own } }) => own === title);
      expect(found).toMatchObject({
        breach: false,
        basis: "none",
        gap: null,
        margin: null,
        suggestions: [],
        facts: [],
        missing: [],
        attest: null,
        notes: [],
        beforeKnown: null,
        answers: [],
        trace: [],
      });
    }
  });

  it("asks only for what would settle a requirement that is not known", () => {
    expect(report().factsToProvide.map(({ fact }) => fact)).toEqual(["recept"]);
  });

  it("can be of some requirements alone", () => {
    const rules = [`skane/vardcentral/uppfyllt`, "skane/vardcentral/galler-inte"];
    expect(report({ rules }).results.map(({ rule: { title } }) => title)).toEqual(["uppfyllt", "galler-inte"]);
    expect(report({ rules })).toMatchObject({ rules, verdict: "meets" });
    expect(titled(states(BOOK, UNIT, { date: DATE, rules }))).toEqual({
      uppfyllt: "met",
      "galler-inte": "not-applicable",
    });
    expect(requirementsFor(BOOK, UNIT, rules).map(({ title }) => title)).toEqual(["uppfyllt", "galler-inte"]);
  });

  it("can try facts in place of the unit's own", () => {
    const whatIf = { barn: 9, recept: 1 };
    const tried = report({ whatIf });
    expect(tried.whatIf).toEqual(["barn=9", "recept=1"]);
    expect(tried.counts).toMatchObject({ met: 4, "not-met": 0 });
    expect(titled(states(BOOK, UNIT, { date: DATE, whatIf }))).toMatchObject({ brister: "met", okant: "met" });
    expect(UNIT.facts).toEqual({ barn: 5 });
  });
});

describe("a verdict", () => {
  const only = (...names: readonly string[]): Rulebook => ({
    ...BOOK,
    rules: RULES.filter(({ title }) => names.includes(title)),
  });

  test.each<[string, readonly string[], string, string, string | null]>([
    ["of what is met", ["uppfyllt", "galler-inte"], DATE, "meets", null],
    ["of a breach", ["uppfyllt", "brister", "okant"], DATE, "does-not-meet", null],
    ["of what is not known", ["uppfyllt", "okant"], DATE, "cannot-conclude", null],
    ["of what is to be attested", ["uppfyllt", "intygas"], DATE, "cannot-conclude", null],
    ["after the last edition", ["uppfyllt"], "2026-06-01", "cannot-conclude", "meets"],
    ["of a breach after the last edition", ["brister"], "2026-06-01", "cannot-conclude", "does-not-meet"],
    ["before the first edition", ["uppfyllt"], "2023-06-01", "cannot-conclude", null],
  ])("%s", (_, names, date, verdict, ifUnchanged) => {
    expect(report({ date }, only(...names))).toMatchObject({ verdict, ifUnchanged });
    expect(judgedStates(only(...names), UNIT, { date })).toEqual({
      verdict,
      states: states(only(...names), UNIT, { date }),
    });
  });
});

describe("a day before it is known that a requirement applied", () => {
  const assumed = version(atLeast(9), { standing: decided("2025-09-01"), assumptions: [STARTS] });
  const ready = (of: typeof assumed) => readyRule(requirement([of]), BOOK.registers);
  const on = (date: string) => unitOf({ profile: UNIT, date, registers: BOOK.registers });

  it("is one on which its start is assumed to come, and then it is told what the facts would give", () => {
    expect(whyNotKnown(ready(assumed), on(DATE))).toBe("before-known");
    expect(stateIfApplied(ready(assumed), on(DATE))).toMatchObject({
      state: "not-met",
      gap: { required: { value: "9" }, actual: { value: "5" } },
    });
  });

  it("is none when it applies, or when its start is known", () => {
    const known = version(atLeast(9), { standing: decided("2025-09-01") });
    expect(whyNotKnown(ready(assumed), on("2025-09-01"))).toBeNull();
    expect(stateIfApplied(ready(assumed), on("2025-09-01"))).toBe(null);
    expect(whyNotKnown(ready(known), on(DATE))).toBeNull();
    expect(stateIfApplied(ready(known), on(DATE))).toBe(null);
    expect(stateIfApplied(ready({ ...assumed, judgement: { by: "nothing-yet" } }), on(DATE))).toBe(null);
  });
});

describe("many units", () => {
  it("are counted by verdict and by the state of each requirement, and those that could not be read beside them", () => {
    const counter = fleetCounter();
    for (const barn of [0, 5, 9])
      counter.count(judgedStates(BOOK, { ...UNIT, facts: { barn, recept: 1 } }, { date: DATE }));
    counter.countUnread();
    const { judged, unread, verdicts, rules } = counter.sum();
    expect({ judged, unread, verdicts }).toEqual({
      judged: 3,
      unread: 1,
      verdicts: { meets: 0, "does-not-meet": 2, "cannot-conclude": 1 },
    });
    const nobody = {
      met: 0,
      "not-met": 0,
      unknown: 0,
      "needs-attestation": 0,
      "not-applicable": 0,
      upcoming: 0,
      proposed: 0,
    };
    expect(rules.size).toBe(Object.keys(STATES).length);
    expect(rules.get("skane/vardcentral/uppfyllt")).toEqual({ ...nobody, met: 2, "not-met": 1 });
    expect(rules.get("skane/vardcentral/brister")).toEqual({ ...nobody, met: 1, "not-met": 2 });
    expect(rules.get("skane/vardcentral/kommer")).toEqual({ ...nobody, upcoming: 3 });
  });
});
