import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import { compareChecks } from "../../src/compare/checks/index.ts";
import { sentencesIn } from "../../src/compare/checks/move.ts";
import type { Relation } from "../../src/compare/checks/relation.ts";
import type { Check, CheckOf, Condition } from "../../src/rulebook/model.ts";
import { context, REGISTERS } from "../check/build.ts";

const relation = (older: Check, newer: Check): Relation => compareChecks(older, newer, REGISTERS);
const verdict = (older: Check, newer: Check): string => {
  const found = relation(older, newer);
  return found.is === "undecided" ? `undecided ${found.reason}` : found.is;
};

type Limits = Partial<Pick<CheckOf<"number">, "atLeast" | "atMost" | "moreThan" | "lessThan">>;
const barn = (limits: Limits): Check => ({ kind: "number", fact: "barn", ...limits });
const andel = (limits: Limits): Check => ({ kind: "number", fact: "andel", ...limits });

describe("limits on a number", () => {
  it.each<readonly [Limits, Limits, string]>([
    [{ atLeast: 200 }, { atLeast: 201 }, "tighter"],
    [{ atLeast: 200 }, { atLeast: 199 }, "looser"],
    [{ atLeast: 4 }, { moreThan: 4 }, "tighter"],
    [{ moreThan: 4 }, { atLeast: 5 }, "same"],
    [{ lessThan: 4 }, { atMost: 3 }, "same"],
    [{ atMost: 250 }, { atMost: 240 }, "tighter"],
    [{ atLeast: 0 }, { atMost: 10 }, "tighter"],
    [{ atLeast: 5 }, { atLeast: 5, atMost: 8 }, "tighter"],
    [{ atLeast: 5, atMost: 8 }, { atLeast: 6, atMost: 9 }, "mixed"],
    [{ atLeast: 5, atMost: 5 }, { atLeast: 6, atMost: 6 }, "mixed"],
    [{ atLeast: 5, atMost: 8 }, { atLeast: 9, atMost: 10 }, "mixed"],
    [{ atLeast: 4.5 }, { atLeast: 5 }, "same"],
    [{ atLeast: "ej-angivet" }, { atLeast: 5 }, "undecided U1"],
    [{ atLeast: "ej-angivet" }, { atLeast: "ej-angivet" }, "same"],
  ])("of whole things: %j to %j is %s", (older, newer, expected) => {
    expect(verdict(barn(older), barn(newer))).toBe(expected);
  });

  it("tells more than 4 from at least 5 where there are decimals", () => {
    expect(verdict(andel({ moreThan: 4 }), andel({ atLeast: 5 }))).toBe("tighter");
    expect(verdict(andel({ atLeast: 4 }), andel({ moreThan: 4 }))).toBe("tighter");
  });

  it("agree with counting every number", () => {
    const limit = fc.record(
      {
        atLeast: fc.integer({ min: -1, max: 6 }),
        atMost: fc.integer({ min: 0, max: 6 }),
        moreThan: fc.integer({ min: -1, max: 6 }),
        lessThan: fc.integer({ min: 1, max: 7 }),
      },
      { requiredKeys: ["atLeast"] },
    );
    const passing = (limits: Limits) =>
      Array.from({ length: 12 }, (_, n) => n).filter(
        (n) => evaluateCheck(barn(limits), context({ facts: { barn: n } })).state === "met",
      );
    fc.assert(
      fc.property(limit, limit, (older, newer) => {
        const [before, after] = [passing(older), passing(newer)];
        const inOlder = after.every((n) => before.includes(n));
        const inNewer = before.every((n) => after.includes(n));
        const expected = inOlder ? (inNewer ? "same" : "tighter") : inNewer ? "looser" : "mixed";
        expect(verdict(barn(older), barn(newer))).toBe(expected);
      }),
    );
  });

  it("of a narrower fact are tighter from below, looser from above, and undecided for facts that nothing joins", () => {
    const small = (limits: Limits): Check => ({ kind: "number", fact: "barn-0-1", ...limits });
    expect(verdict(barn({ atLeast: 25 }), small({ atLeast: 25 }))).toBe("tighter");
    expect(verdict(barn({ atMost: 25 }), small({ atMost: 25 }))).toBe("looser");
    expect(verdict(barn({ atLeast: 25 }), small({ atLeast: 20 }))).toBe("undecided U3");
    expect(verdict(barn({ atLeast: 25 }), { kind: "number", fact: "recept", atLeast: 25 })).toBe("undecided U3");
  });
});

describe("shares and ratios", () => {
  const share = (atLeast: number, of = "listade"): Check => ({
    kind: "share",
    part: "listade-hos-namngiven-lakare",
    of,
    atLeast,
  });
  const amount = (fact: string) => ({ kind: "fact", fact }) as const;
  const ratio = (numerator: string, denominator: string, rest: Partial<CheckOf<"ratio">>): Check => ({
    kind: "ratio",
    numerator: amount(numerator),
    denominator: amount(denominator),
    ...rest,
  });

  it("from 75 to 85 percent is tighter, and of another whole is undecided", () => {
    expect(verdict(share(75), share(85))).toBe("tighter");
    expect(verdict(share(75), share(75, "barn"))).toBe("undecided U3");
  });

  it.each([
    [
      ratio("recept", "listade", { lessThan: 280, per: 1000 }),
      ratio("recept", "listade", { lessThan: 250, per: 1000 }),
      "tighter",
    ],
    [ratio("recept", "listade", { lessThan: 250, per: 1000 }), ratio("recept", "listade", { lessThan: 0.25 }), "same"],
    [
      ratio("barn", "recept", { atLeast: 200 }),
      ratio("barn", "recept", { atLeast: 180, ofWhich: { numerator: amount("barn-0-1"), atLeast: 25 } }),
      "mixed",
    ],
    [
      ratio("barn", "recept", { atLeast: 200 }),
      ratio("barn", "recept", { atLeast: 200, ofWhich: { numerator: amount("barn-0-1"), atLeast: 25 } }),
      "tighter",
    ],
    [ratio("barn", "recept", { atLeast: 200 }), ratio("barn-0-1", "recept", { atLeast: 200 }), "tighter"],
    [ratio("barn", "recept", { atLeast: 200 }), ratio("barn", "listade", { atLeast: 200 }), "undecided U3"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });

  it("the other way up is the same line, but for those with nothing of the one", () => {
    const perDoctor = ratio("listade", "recept", { atMost: 2000 });
    const perListed = ratio("recept", "listade", { atLeast: 1, per: 2000 });
    expect(sentencesIn(relation(perDoctor, perListed).statements).join(" ")).toMatch(/vänd/);
    expect(verdict(perDoctor, perListed)).toBe("tighter");
    expect(verdict(perDoctor, ratio("recept", "listade", { atLeast: 1, per: 1800 }))).toBe("tighter");
    expect(verdict(perDoctor, ratio("recept", "listade", { atLeast: 1, per: 2500 }))).toBe("mixed");
    expect(verdict(perDoctor, ratio("recept", "listade", { atLeast: 0 }))).toBe("undecided U8");
    expect(verdict(ratio("recept", "listade", { moreThan: 0 }), perDoctor)).toBe("undecided U8");
    const least = ratio("listade", "recept", { atLeast: 500 });
    expect(verdict(least, ratio("recept", "listade", { atMost: 1, per: 500 }))).toBe("looser");
    expect(verdict(least, ratio("recept", "listade", { atMost: 1, per: 600 }))).toBe("mixed");
    expect(verdict(least, ratio("recept", "listade", { atMost: 1, per: 400 }))).toBe("looser");
  });

  it("from a ceiling to a guide value has no direction, and a guide value that moves goes both ways", () => {
    const guide = (guideValue: number): Check => ratio("listade", "recept", { guideValue });
    expect(verdict(ratio("listade", "recept", { atMost: 1100 }), guide(1100))).toBe("undecided U8");
    expect(verdict(guide(1100), guide(1000))).toBe("mixed");
  });

  it("per head and per full-time post are not comparable", () => {
    const who = { anyOf: [{ role: "bvc-sjukskoterska" }] };
    const by = (kind: "persons" | "full-time"): Check => ({
      kind: "ratio",
      numerator: amount("barn"),
      denominator: { kind, who },
      atLeast: 200,
    });
    expect(verdict(by("persons"), by("full-time"))).toBe("undecided U4");
  });
});

describe("sets", () => {
  const CODES = ["boka", "avboka", "fornya-recept", "kontakta-mig"];
  const required = (codes: readonly string[], atLeast?: number): Check => ({
    kind: "required-set",
    of: { kind: "fact", fact: "e-tjanster" },
    required: codes,
    ...(atLeast === undefined ? {} : { atLeast }),
  });
  const allowed = (allowed: readonly string[]): Check => ({
    kind: "allowed-set",
    of: { kind: "subcontractors", service: "rehabilitering" },
    allowed,
  });

  it("that are required agree with trying every set", () => {
    const kOfS = fc
      .tuple(fc.subarray(CODES, { minLength: 1 }), fc.integer({ min: 1, max: 4 }))
      .map(([codes, k]) => required(codes, Math.min(k, codes.length)));
    const sets = Array.from({ length: 16 }, (_, bits) => CODES.filter((_code, index) => ((bits >> index) & 1) === 1));
    const passing = (check: Check) =>
      sets.map((codes) => evaluateCheck(check, context({ facts: { "e-tjanster": codes } })).state === "met");
    fc.assert(
      fc.property(kOfS, kOfS, (older, newer) => {
        const [before, after] = [passing(older), passing(newer)];
        const inOlder = after.every((passes, index) => !passes || before[index]);
        const inNewer = before.every((passes, index) => !passes || after[index]);
        const expected = inOlder ? (inNewer ? "same" : "tighter") : inNewer ? "looser" : "mixed";
        expect(verdict(older, newer)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("that are allowed are tighter when they shrink, and know the register's other words", () => {
    expect(verdict(allowed(["fysioterapeut", "arbetsterapeut"]), allowed(["fysioterapeut"]))).toBe("tighter");
    expect(verdict(allowed(["fysioterapeut"]), allowed(["naprapat"]))).toBe("mixed");
    expect(verdict(allowed(["sjukgymnast"]), allowed(["fysioterapeut"]))).toBe("same");
  });
});

describe("sets of other things", () => {
  const of = { kind: "fact", fact: "e-tjanster" } as const;
  const needs = (from: CheckOf<"required-set">["of"]): Check => ({
    kind: "required-set",
    of: from,
    required: ["boka"],
  });
  const may = (service: string): Check => ({
    kind: "allowed-set",
    of: { kind: "subcontractors", service },
    allowed: ["naprapat"],
  });

  it("are for a person to compare", () => {
    expect(verdict(needs(of), needs({ kind: "fact", fact: "journalsystem" }))).toBe("undecided U3");
    expect(verdict(needs(of), needs({ kind: "subcontractors", service: "rehab" }))).toBe("undecided U3");
    expect(verdict(may("rehabilitering"), may("annan-tjanst"))).toBe("undecided U3");
  });

  it("are the same by the register's other word for the service", () => {
    expect(verdict(may("rehabilitering"), may("rehab"))).toBe("same");
  });
});

describe("staffing", () => {
  const GP = { profession: "lakare", competence: "allmanmedicin" };
  const DOCTOR = { profession: "lakare" };
  const NURSE = { profession: "sjukskoterska" };
  const staffing = (anyOf: readonly object[], atLeastPersons?: number, atLeastPercent?: number): Check => ({
    kind: "staffing",
    who: { anyOf },
    ...(atLeastPersons === undefined ? {} : { atLeastPersons }),
    ...(atLeastPercent === undefined ? {} : { atLeastPercent }),
  });

  it.each([
    [staffing([GP], 2, 150), staffing([GP], 3, 150), "tighter"],
    [staffing([GP], 2, 150), staffing([GP], 2, 100), "looser"],
    [staffing([GP], 2, 150), staffing([GP], 3, 100), "mixed"],
    [staffing([GP], 2), staffing([GP], 2, 150), "tighter"],
    [staffing([GP], 1), staffing([GP, NURSE], 1), "looser"],
    [staffing([DOCTOR], 1), staffing([GP], 1), "tighter"],
    [staffing([DOCTOR], 2), staffing([GP], 1), "mixed"],
    [staffing([GP], 1), staffing([NURSE], 1), "mixed"],
    [staffing([GP], 0), staffing([NURSE], 0), "same"],
    [staffing([GP], 2, 450), staffing([GP], 3, 450), "same"],
    [staffing([NURSE], 1), staffing([{ ...NURSE, competence: "vard-av-aldre", atLeastCredits: 60 }], 1), "tighter"],
    [
      staffing([{ competence: "vard-av-aldre", atLeastCredits: 60 }], 1),
      staffing([{ competence: "vard-av-aldre", atLeastCredits: 30 }], 1),
      "looser",
    ],
    [staffing([{ profession: "sjukgymnast" }], 1), staffing([{ profession: "fysioterapeut" }], 1), "same"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
    const back = { tighter: "looser", looser: "tighter", mixed: "mixed", same: "same" }[expected];
    expect(verdict(newer, older)).toBe(back);
  });
});

describe("days", () => {
  const notice = (atLeastDays: number | "ej-angivet", addOn?: string): Check => ({
    kind: "notice-period",
    atLeastDays,
    ...(addOn === undefined ? {} : { addOn }),
  });
  const deadline = (latest: string): CheckOf<"deadline"> => ({ kind: "deadline", fact: "inlamnad", latest });
  const between = (unit: CheckOf<"time-between">["unit"], limits: Limits): CheckOf<"time-between"> => ({
    kind: "time-between",
    from: "startad",
    to: "slutar",
    unit,
    ...limits,
  });

  it.each([
    [notice(60), notice(90), "tighter"],
    [notice(60), notice(60, "gyn"), "looser"],
    [notice(60, "gyn"), notice(90), "tighter"],
    [notice(60, "gyn"), notice(30), "mixed"],
    [notice(60, "gyn"), notice(60, "oron-nasa-hals"), "mixed"],
    [notice(60, "gyn"), notice(60, "gynekologisk-mottagning"), "same"],
    [deadline("2026-05-31"), deadline("2026-05-15"), "tighter"],
    [deadline("2026-05-31"), deadline("2026-06-15"), "looser"],
    [deadline("2026-05-31"), { ...deadline("2026-05-15"), fact: "startad" }, "undecided U3"],
    [notice("ej-angivet"), notice(60), "undecided U1"],
    [notice(60), notice("ej-angivet"), "undecided U1"],
    [notice("ej-angivet"), notice("ej-angivet"), "same"],
    [between("dagar", { atMost: 60 }), between("dagar", { atMost: 30 }), "tighter"],
    [between("dagar", { atMost: 30 }), between("dagar", { atMost: 60 }), "looser"],
    [between("dagar", { atLeast: 5, atMost: 30 }), between("dagar", { atLeast: 6, atMost: 31 }), "mixed"],
    [between("arbetsdagar", { atMost: 30 }), between("arbetsdagar", { atMost: 29 }), "tighter"],
    [between("manader", { atMost: 2 }), between("dagar", { atMost: 59 }), "tighter"],
    [between("manader", { atMost: 2 }), between("dagar", { atMost: 62 }), "looser"],
    [between("manader", { atMost: 2 }), between("dagar", { atMost: 60 }), "mixed"],
    [between("dagar", { atMost: 30 }), between("arbetsdagar", { atMost: 20 }), "undecided U5"],
    [between("arbetsdagar", { atMost: 20 }), between("dagar", { atMost: 30 }), "undecided U5"],
    [between("dagar", { atMost: 30 }), between("dagar", { atMost: "ej-angivet" }), "undecided U1"],
    [between("dagar", { atMost: "ej-angivet" }), between("dagar", { atMost: 30 }), "undecided U1"],
    [between("dagar", { atMost: 30 }), { ...between("dagar", { atMost: 30 }), from: "inlamnad" }, "undecided U3"],
    [between("dagar", { atMost: 30 }), { ...between("dagar", { atMost: 30 }), to: "inlamnad" }, "undecided U3"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });
});

describe("what only people can judge", () => {
  const attest = (statement: string): Check => ({ kind: "attestation", statement });

  it("is the same only in the same words", () => {
    expect(
      verdict(attest("Det finns en rutin."), { ...attest("Det finns en rutin."), method: "dokument" } as Check),
    ).toBe("same");
    expect(verdict(attest("Det finns en rutin."), attest("Det finns rutiner."))).toBe("undecided U1");
    const manual = (because: string): Check => ({ kind: "manual", because });
    expect(verdict(manual("Bedöms vid besök."), manual("Bedöms vid besök."))).toBe("same");
    expect(verdict(manual("Bedöms vid besök."), manual("Bedöms av regionen."))).toBe("undecided U1");
    expect(verdict(barn({ atLeast: 1 }), attest("Det finns barn."))).toBe("undecided U8");
    expect(verdict(attest("Det finns barn."), barn({ atLeast: 1 }))).toBe("undecided U8");
  });
});

describe("several checks together", () => {
  const A = barn({ atLeast: 5 });
  const TIGHTER_A = barn({ atLeast: 6 });
  const B: Check = { kind: "one-of", fact: "kontaktperson", values: ["ja"] };
  const LOOSER_B: Check = { kind: "one-of", fact: "kontaktperson", values: ["ja", "nej"] };
  const C: Check = { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" };
  const all = (...of: readonly Check[]): Check => ({ kind: "all", of });
  const any = (...of: readonly Check[]): Check => ({ kind: "any", of });

  it.each([
    [A, all(A, B), "tighter"],
    [A, any(A, B), "looser"],
    [all(A, B), all(B, A), "same"],
    [all(A, B), all(TIGHTER_A, B), "tighter"],
    [all(A, B), all(TIGHTER_A, LOOSER_B), "mixed"],
    [all(A, B), all(A, C), "mixed"],
    [any(A, B), any(A, C), "mixed"],
    [any(A, B), any(TIGHTER_A, B), "tighter"],
    [any(A, B), all(A, B), "tighter"],
    [all(A, B), all(A, B, barn({ atLeast: 3 })), "same"],
    [
      all(A, { kind: "attestation", statement: "X." }),
      all(TIGHTER_A, { kind: "attestation", statement: "Y." }),
      "undecided U1",
    ],
    [any(A, B), all(C, A), "tighter"],
    [any(A, B), all(C, LOOSER_B), "undecided U8"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });

  it("is undecided when an alternative that may not apply is left out of account", () => {
    const share: Check = { kind: "share", part: "barn-0-1", of: "barn", atLeast: 10 };
    expect(verdict(share, any(share, B))).toMatch(/undecided/);
    const nothing = context({ facts: { barn: 0, kontaktperson: "nej" } });
    expect(evaluateCheck(share, nothing).state).toBe("not-applicable");
    expect(evaluateCheck(any(share, B), nothing).state).toBe("not-met");
  });
});

describe("a check under a condition", () => {
  const more = (atLeast: number): Condition => ({ kind: "fact-range", fact: "listade", atLeast });
  const places = (...codes: readonly string[]): Condition => ({ kind: "municipality", in: codes });
  const privately: Condition = { kind: "operator", is: "privat" };
  const R = barn({ atLeast: 5 });
  const when = (condition: Condition, then: Check = R): Check => ({ kind: "when", if: condition, then });

  it.each([
    [R, when(privately), "looser"],
    [when(privately), R, "tighter"],
    [when(more(5000)), when(more(3000)), "tighter"],
    [when(places("1281")), when(places("1281", "1280")), "tighter"],
    [when(places("1281")), when(places("1280")), "mixed"],
    [when(privately), when({ kind: "not", condition: { kind: "operator", is: "egen-regi" } }), "same"],
    [when(more(5000)), when({ kind: "all-of", of: [more(5000), privately] }), "looser"],
    [
      when(more(5000)),
      when({ kind: "not", condition: { kind: "fact-range", fact: "listade", lessThan: 5000 } }),
      "same",
    ],
    [when(privately), when(privately, barn({ atLeast: 6 })), "tighter"],
    [when(more(5000)), when(more(3000), barn({ atLeast: 6 })), "tighter"],
    [when(more(5000)), when(more(3000), barn({ atLeast: 4 })), "mixed"],
    [when(privately), when(more(3000)), "mixed"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });
});

describe("conditions that are one and the same, or hold each other, without sharing a case", () => {
  const [gyn, gynaecology] = ["gyn", "gynekologisk-mottagning"].map((holds): Condition => ({ kind: "add-on", holds }));
  const since = (unit: "dagar" | "manader", atLeast: number): Condition => ({
    kind: "time-since",
    fact: "startad",
    unit,
    atLeast,
  });
  const when = (condition: Condition | undefined, then: Check): Check =>
    condition === undefined ? then : { kind: "when", if: condition, then };

  it.each([
    [when(gyn, barn({ atLeast: 5 })), when(gynaecology, barn({ atLeast: 5 })), "same"],
    [when(gyn, barn({ atLeast: 5 })), when(gynaecology, barn({ atLeast: 6 })), "tighter"],
    [when(since("manader", 12), barn({ atLeast: 5 })), when(since("dagar", 360), barn({ atLeast: 5 })), "tighter"],
    [when(since("manader", 12), barn({ atLeast: 5 })), when(since("dagar", 370), barn({ atLeast: 5 })), "looser"],
  ] as const)("%j to %j is %s", (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });
});

describe("tiers: checks that apply to units of one size each", () => {
  const hours = (atLeastHoursPerWeek: number): Check => ({
    kind: "opening-hours",
    days: "vardagar",
    atLeastHoursPerWeek,
  });
  const tier = (limits: Limits, then: Check): Check => ({
    kind: "when",
    if: { kind: "fact-range", fact: "listade", ...limits },
    then,
  });
  const tiers = (...of: readonly Check[]): Check => ({ kind: "all", of });
  const TWO = tiers(tier({ lessThan: 6000 }, hours(3)), tier({ atLeast: 6000 }, hours(6)));

  it.each<readonly [string, Check, Check, string]>([
    [
      "a boundary that the other tier covers",
      TWO,
      tiers(tier({ lessThan: 6001 }, hours(3)), tier({ atLeast: 6000 }, hours(6))),
      "same",
    ],
    [
      "a boundary that nobody covers any more",
      TWO,
      tiers(tier({ lessThan: 6000 }, hours(3)), tier({ atLeast: 6001 }, hours(6))),
      "looser",
    ],
    [
      "both boundaries, the higher demand above",
      TWO,
      tiers(tier({ lessThan: 5000 }, hours(3)), tier({ atLeast: 5000 }, hours(6))),
      "tighter",
    ],
    [
      "both boundaries, the higher demand below",
      tiers(tier({ lessThan: 6000 }, hours(6)), tier({ atLeast: 6000 }, hours(3))),
      tiers(tier({ lessThan: 5000 }, hours(6)), tier({ atLeast: 5000 }, hours(3))),
      "looser",
    ],
    [
      "the boundary between the first two of three",
      tiers(
        tier({ lessThan: 3000 }, hours(2)),
        tier({ atLeast: 3000, lessThan: 6000 }, hours(4)),
        tier({ atLeast: 6000 }, hours(6)),
      ),
      tiers(
        tier({ lessThan: 3500 }, hours(2)),
        tier({ atLeast: 3500, lessThan: 6000 }, hours(4)),
        tier({ atLeast: 6000 }, hours(6)),
      ),
      "looser",
    ],
    [
      "a boundary up and a level down",
      TWO,
      tiers(tier({ lessThan: 7000 }, hours(3)), tier({ atLeast: 7000 }, hours(5))),
      "looser",
    ],
    [
      "a boundary down and a level down",
      TWO,
      tiers(tier({ lessThan: 5000 }, hours(3)), tier({ atLeast: 5000 }, hours(5))),
      "mixed",
    ],
    ["two tiers that become one", TWO, hours(6), "tighter"],
  ])("%s", (_, older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
    const back = { tighter: "looser", looser: "tighter", mixed: "mixed", same: "same" }[expected];
    expect(verdict(newer, older)).toBe(back);
  });
});
