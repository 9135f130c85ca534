import { describe, expect, it } from "vitest";
import { readyWhen, tellWhen } from "../../src/check/applying.ts";
import { compileCondition, describeCondition } from "../../src/check/condition.ts";
import { unitOf } from "../../src/check/unit.ts";
import { describeCheck, evaluateCheck } from "../../src/check/kinds/index.ts";
import { neededFacts } from "../../src/check/kinds/reads.ts";
import type { Check, CheckOf, Condition, Profile } from "../../src/rulebook/model.ts";
import { context, evaluateCondition, REGISTERS, RULE } from "./build.ts";
import { expectClosingsToHold, gapOf, missingPointers } from "./closing-proof.ts";

const BARN: Check = { kind: "number", fact: "barn", atLeast: 10 };
const CONTACT: Check = { kind: "one-of", fact: "kontaktperson", values: ["ja"] };
const ATTEST: Check = { kind: "attestation", statement: "Det finns en rutin." };
const SHARE: Check = { kind: "share", part: "recept", of: "listade", atMost: 10 };
const all = (...of: readonly Check[]): Check => ({ kind: "all", of });
const any = (...of: readonly Check[]): Check => ({ kind: "any", of });
const PRIVATE: Condition = { kind: "operator", is: "privat" };
const run = (operator: "privat" | "egen-regi"): Partial<Profile> => ({ unit: { ...context().profile.unit, operator } });

describe("all", () => {
  it("tells the exact gap of the part that fails, and lists every part", () => {
    const outcome = evaluateCheck(all(BARN, CONTACT), context({ facts: { barn: 7, kontaktperson: "ja" } }));
    expect(gapOf(outcome)).toMatchObject({ difference: { value: "3", unit: "barn" } });
    expect(outcome.parts.map(({ state }) => state)).toEqual(["not-met", "met"]);
  });

  it("tells every gap when several parts fail, and closes them together", () => {
    const unit = context({ facts: { barn: 7, kontaktperson: "nej" } });
    expect(gapOf(evaluateCheck(all(BARN, CONTACT), unit)).sentence).toMatch(/3 barn.*ja/);
    const [closing] = expectClosingsToHold(all(BARN, CONTACT), unit);
    expect(closing?.edits).toHaveLength(2);
  });

  it("does not suggest the same new row to two parts", () => {
    const staffing = (profession: string, persons: number): CheckOf<"staffing"> => ({
      kind: "staffing",
      who: { anyOf: [{ profession }] },
      atLeastPersons: persons,
    });
    const [closing] = expectClosingsToHold(
      all(staffing("lakare", 1), staffing("sjukskoterska", 2)),
      context({ staff: [] }),
    );
    expect(closing?.edits.map(({ path }) => path)).toEqual([
      ["staff", 0],
      ["staff", 1],
      ["staff", 2],
    ]);
  });

  it("asks for facts before it asks for an attestation", () => {
    expect(evaluateCheck(all(BARN, ATTEST), context()).state).toBe("unknown");
    expect(evaluateCheck(all(BARN, ATTEST), context({ facts: { barn: 10 } }))).toMatchObject({
      state: "needs-attestation",
      statement: "Det finns en rutin.",
    });
    expect(evaluateCheck(all(BARN, ATTEST), context({ facts: { barn: 9 } })).state).toBe("not-met");
  });

  it("rests on both kinds of ground when it does", () => {
    const attestations = { [RULE]: { answer: "ja", role: "verksamhetschef", date: "2026-01-01" } } as const;
    expect(evaluateCheck(all(BARN, ATTEST), context({ facts: { barn: 10 }, attestations }))).toMatchObject({
      state: "met",
      basis: "mixed",
    });
  });

  it("leaves out what does not apply", () => {
    expect(evaluateCheck(all(SHARE, BARN), context({ facts: { barn: 10, listade: 0 } })).state).toBe("met");
    expect(evaluateCheck(all(SHARE, SHARE), context({ facts: { listade: 0 } })).state).toBe("not-applicable");
  });

  it("asks only for what the unknown parts lack", () => {
    const outcome = evaluateCheck(all(BARN, CONTACT), context({ facts: { kontaktperson: "ja" } }));
    expect(missingPointers(outcome)).toEqual(["/facts/barn"]);
  });
});

describe("any", () => {
  it("offers the ways of every alternative", () => {
    const unit = context({ facts: { barn: 7, kontaktperson: "nej" } });
    expect(expectClosingsToHold(any(BARN, CONTACT), unit)).toHaveLength(2);
  });

  it("asks for nothing when one alternative is met", () => {
    expect(evaluateCheck(any(BARN, CONTACT), context({ facts: { barn: 10 } })).state).toBe("met");
  });

  it("does not let through on an alternative that may not apply", () => {
    const check = any({ kind: "when", if: PRIVATE, then: BARN }, CONTACT);
    const facts = { barn: 10, kontaktperson: "nej" };
    const outcome = evaluateCheck(check, context({ facts }));
    expect(missingPointers(outcome)).toEqual(["/unit/operator"]);
    expect(evaluateCheck(check, context({ facts, ...run("privat") })).state).toBe("met");
    expect(evaluateCheck(check, context({ facts, ...run("egen-regi") })).state).toBe("not-met");
  });
});

describe("a check under a condition", () => {
  const check: Check = { kind: "when", if: PRIVATE, then: BARN };
  const judge = (facts: NonNullable<Profile["facts"]>, parts: Partial<Profile> = {}) =>
    evaluateCheck(check, context({ facts, ...parts }));

  it("does not apply where the condition does not hold, whatever the check says", () => {
    expect(judge({}, run("egen-regi")).state).toBe("not-applicable");
    expect(judge({ barn: 1 }, run("egen-regi")).state).toBe("not-applicable");
  });

  it("is the check where the condition holds", () => {
    expect([10, 9].map((barn) => judge({ barn }, run("privat")).state)).toEqual(["met", "not-met"]);
    expect(missingPointers(judge({}, run("privat")))).toEqual(["/facts/barn"]);
  });

  it("is met either way when only the condition is unknown, and says so", () => {
    const outcome = judge({ barn: 10 });
    expect(outcome.state).toBe("met");
    expect(outcome.sentence).toMatch(/^Uppfyllt oavsett om kravet gäller er/);
  });

  it("is unknown when it would be a breach, and tells what would be missing", () => {
    const outcome = judge({ barn: 7 });
    expect(missingPointers(outcome)).toEqual(["/unit/operator"]);
    expect(outcome.sentence).toMatch(/Om kravet gäller er är det inte uppfyllt.*3 barn/);
    expect(outcome.parts[0]).toMatchObject({ state: "not-met", gap: { difference: { value: "3" } } });
  });

  it("asks first for what decides whether it applies", () => {
    expect(missingPointers(judge({}))).toEqual(["/unit/operator", "/facts/barn"]);
  });

  it("does not judge the check at all where it does not apply", () => {
    const judged = () => {
      throw new Error("not to be judged");
    };
    const check = readyWhen(compileCondition(PRIVATE, REGISTERS), { state: judged, doubt: judged });
    const unit = unitOf(context(run("egen-regi")));
    expect(tellWhen(check, unit, judged).state).toBe("not-applicable");
    expect(check.state(unit)).toBe("not-applicable");
  });
});

describe("a condition", () => {
  const holds = (condition: Condition, parts: Partial<Profile> = {}, date?: string) =>
    evaluateCondition(condition, context(parts, date === undefined ? {} : { date })).holds;

  it.each<readonly [Condition, Partial<Profile>, string]>([
    [{ kind: "fact-is", fact: "kontaktperson", is: "ja" }, { facts: { kontaktperson: "ja" } }, "yes"],
    [{ kind: "fact-is", fact: "kontaktperson", is: "ja" }, { facts: { kontaktperson: "nej" } }, "no"],
    [{ kind: "fact-is", fact: "kontaktperson", is: "ja" }, { facts: { kontaktperson: "vet-ej" } }, "unknown"],
    [{ kind: "fact-is", fact: "e-tjanster", is: "boka" }, { facts: { "e-tjanster": ["boka"] } }, "yes"],
    [{ kind: "fact-range", fact: "listade", moreThan: 5000 }, { facts: { listade: 5000 } }, "no"],
    [{ kind: "fact-range", fact: "listade", atLeast: 5000 }, { facts: { listade: 5000 } }, "yes"],
    [{ kind: "fact-range", fact: "listade", atLeast: 5000 }, {}, "unknown"],
    [{ kind: "fact-range", fact: "listade", atLeast: 0 }, {}, "yes"],
    [{ kind: "fact-range", fact: "listade", atLeast: "ej-angivet" }, { facts: { listade: 1 } }, "unknown"],
    [PRIVATE, {}, "unknown"],
    [{ kind: "municipality", in: ["1281"] }, {}, "unknown"],
    [{ kind: "add-on", holds: "gyn" }, {}, "unknown"],
    [{ kind: "add-on", holds: "gyn" }, { addOns: [] }, "no"],
    [{ kind: "add-on", holds: "gyn" }, { addOns: [{ id: "gynekologisk-mottagning" }] }, "yes"],
    [{ kind: "not", condition: PRIVATE }, {}, "unknown"],
    [{ kind: "all-of", of: [PRIVATE, { kind: "add-on", holds: "gyn" }] }, { addOns: [] }, "no"],
    [
      { kind: "any-of", of: [PRIVATE, { kind: "fact-range", fact: "barn", atLeast: 1 }] },
      { facts: { barn: 1 } },
      "yes",
    ],
  ])("%j with %j: %s", (condition, parts, expected) => {
    expect(holds(condition, parts)).toBe(expected);
  });

  it("on an add-on holds from its first day through the day it ends", () => {
    const addOns = [{ id: "gyn", from: "2024-02-01", ends: "2026-03-01" }];
    const on = (date: string) => holds({ kind: "add-on", holds: "gynekologisk-mottagning" }, { addOns }, date);
    expect(["2024-01-31", "2024-02-01", "2026-03-01", "2026-03-02"].map(on)).toEqual(["no", "yes", "yes", "no"]);
  });

  it("asks for nothing once it is settled", () => {
    const condition: Condition = {
      kind: "any-of",
      of: [PRIVATE, { kind: "fact-is", fact: "kontaktperson", is: "ja" }],
    };
    expect(evaluateCondition(condition, context({ facts: { kontaktperson: "ja" } })).missing).toEqual([]);
    expect(evaluateCondition(condition, context({ facts: { kontaktperson: "nej" } })).missing).toMatchObject([
      { pointer: "/unit/operator" },
    ]);
  });

  it.each<Condition>([
    { kind: "fact-range", fact: "listade", atLeast: "ej-angivet" },
    { kind: "time-since", fact: "startad", unit: "manader", atLeast: "ej-angivet" },
    { kind: "time-since", fact: "startad", unit: "manader", atLeast: 1, lessThan: "ej-angivet" },
  ])("that no source states a limit of is unknown for that reason: %j", (condition) => {
    const facts = { listade: 5000, startad: "2000-01-01" };
    expect(evaluateCondition(condition, context({ facts }))).toMatchObject({
      holds: "unknown",
      missing: [],
      notes: [{ code: "limit-not-stated" }],
    });
  });

  it("is said as a clause", () => {
    const condition: Condition = {
      kind: "all-of",
      of: [PRIVATE, { kind: "fact-range", fact: "listade", moreThan: 5000 }, { kind: "municipality", in: ["1281"] }],
    };
    expect(describeCondition(condition, REGISTERS)).toBe(
      "enheten drivs privat, ”Antal listade” är mer än 5\u00A0000 personer och enheten ligger i kommunen Lund",
    );
  });
  it("names its municipalities, and shows the code of one that no register names", () => {
    const inTwo: Condition = { kind: "municipality", in: ["1281", "0580"] };
    expect(describeCondition(inTwo, REGISTERS)).toBe("enheten ligger i någon av kommunerna Lund eller 0580");
  });
});

describe("a check in words", () => {
  const GP = { anyOf: [{ profession: "lakare", competence: "allmanmedicin" }] };
  it.each<readonly [Check, string]>([
    [
      { kind: "staffing", who: GP, atLeastPersons: 2, atLeastPercent: 150 },
      "minst 2 läkare med specialistkompetens i allmänmedicin, sammanlagt minst 150 procent av heltid",
    ],
    [
      { kind: "staffing", who: { anyOf: [{ competence: "distriktsskoterska" }] }, atLeastPercent: 50 },
      "sammanlagt minst 50 procent av heltid bland distriktssköterskor",
    ],
    [
      {
        kind: "staffing",
        who: {
          anyOf: [
            { profession: "sjukskoterska", competence: "distriktsskoterska" },
            { profession: "sjukskoterska", competence: "vard-av-aldre", atLeastCredits: 60 },
          ],
        },
        atLeastPersons: 1,
      },
      "minst 1 distriktssköterska eller sjuksköterska med specialistutbildning i vård av äldre (minst 60 högskolepoäng)",
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "fact", fact: "barn" },
        denominator: { kind: "persons", who: { anyOf: [{ profession: "sjukskoterska", role: "bvc-sjukskoterska" }] } },
        atLeast: 200,
        ofWhich: { numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: 25 },
      },
      "minst 200 inskrivna barn per sjuksköterska i rollen BVC-sjuksköterska, varav minst 25 inskrivna barn 0–1 år",
    ],
    [
      {
        kind: "ratio",
        numerator: { kind: "fact", fact: "recept" },
        denominator: { kind: "fact", fact: "listade" },
        per: 1000,
        lessThan: 250,
      },
      "mindre än 250 antibiotikarecept per 1\u00A0000 listade",
    ],
    [
      { kind: "share", part: "listade-hos-namngiven-lakare", of: "listade", atLeast: 85 },
      "listade hos namngiven läkare: minst 85 procent av antal listade",
    ],
    [{ kind: "number", fact: "barn", atLeast: "ej-angivet" }, "inskrivna barn: en nivå som källan inte anger"],
    [
      {
        kind: "allowed-set",
        of: { kind: "subcontractors", service: "rehabilitering" },
        allowed: ["fysioterapeut", "arbetsterapeut"],
      },
      "underleverantörernas yrken inom rehabilitering: bara fysioterapeut och arbetsterapeut",
    ],
    [
      { kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka", "avboka"], atLeast: 1 },
      "e-tjänster: minst 1 av Boka tid och Avboka tid",
    ],
    [
      { kind: "notice-period", atLeastDays: 60, addOn: "gyn" },
      "tilläggsuppdraget gynekologisk mottagning sägs upp minst 60 dagar före det planerade slutet",
    ],
    [{ kind: "deadline", fact: "inlamnad", latest: "2026-05-31" }, "inlämnad redovisning: senast den 31 maj 2026"],
    [{ kind: "manual", because: "Kvaliteten bedöms vid besök." }, "bedöms av en människa: kvaliteten bedöms vid besök"],
    [all(BARN, CONTACT), "inskrivna barn: minst 10; och kontaktperson för tandvård: ja"],
    [any(BARN, CONTACT), "antingen inskrivna barn: minst 10; eller kontaktperson för tandvård: ja"],
    [{ kind: "when", if: PRIVATE, then: BARN }, "om enheten drivs privat: inskrivna barn: minst 10"],
  ])("%j", (check, words) => {
    expect(describeCheck(check, REGISTERS)).toBe(words);
  });
});

describe("what a check needs", () => {
  it("is each part once, the condition's first", () => {
    const check: Check = { kind: "when", if: PRIVATE, then: all(BARN, any(BARN, ATTEST)) };
    expect(neededFacts(check)).toEqual([
      { part: "operator" },
      { part: "fact", fact: "barn" },
      { part: "attestation", statement: "Det finns en rutin." },
    ]);
  });
});
