/** One requirement for one unit on one day: everything that a report says of it, wherever in time it stands. */
import { describe, expect, it } from "vitest";
import { checkRequirement, stateAndGap, whyNotKnown } from "../../src/check/requirement.ts";
import type { BriefResult } from "../../src/check/result.ts";
import { readyRule, ruleOn } from "../../src/check/rule-on-day.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Check, Requirement, RequirementContent, Standing, Version } from "../../src/rulebook/model.ts";
import { decided, exception, requirement, version } from "../compare/build.ts";
import { profile, REGISTERS, RULE } from "./build.ts";

const DAY = "2025-06-02";
const children = (atLeast: number): Check => ({ kind: "number", fact: "barn", atLeast });
const ATTESTED: Check = { kind: "attestation", statement: "Rutinen finns." };

type Parts = Partial<Version<RequirementContent>>;

function checked(versions: readonly [Check | null, Parts?][], parts: Partial<Requirement> = {}, day = DAY) {
  const rule = requirement(
    versions.map(([check, its]) => version(check, its)),
    parts,
  );
  const unit = unitOf({
    profile: profile({ facts: { barn: { value: 5, asOf: "2025-01-31" } } }),
    date: day,
    registers: REGISTERS,
  });
  return checkRequirement(ruleOn(readyRule(rule, REGISTERS), day), unit);
}

function result(...given: Parameters<typeof checked>): BriefResult {
  const found = checked(...given);
  if (found.is !== "reported") throw new Error(`nothing is reported: ${found.is}`);
  return found.result;
}

const plain = (text: string | null): string | null => text?.replaceAll("\u00A0", " ") ?? null;

/** What is always there where nothing is judged. */
const NOTHING = {
  rule: null,
  version: null,
  breach: false,
  basis: "none",
  gap: null,
  margin: null,
  facts: [],
  missing: [],
  attest: null,
  notes: [],
  assumed: [],
  oldestFact: null,
  beforeKnown: null,
  afterKnown: null,
  answers: [],
  trace: [],
} as const;

/** Without which rule and version it is of. */
const said = (found: BriefResult) => ({ ...found, rule: null, version: null });
const NOT_WRITTEN = "Källan säger inte tillräckligt för att kravet ska kunna prövas än.";

describe("a requirement in force", () => {
  it("is judged, with what it rests on", () => {
    const found = result([[children(5)]]);
    expect(found).toMatchObject({ state: "met", basis: "computed", breach: false, gap: null, preview: null });
    expect(found.margin).toMatchObject({ difference: { value: "0", unit: "barn" } });
    expect(found.facts.map(({ fact, value, asOf }) => [fact, value, asOf])).toEqual([["barn", "5", "2025-01-31"]]);
    expect([plain(found.requirement), plain(found.explanation)]).toEqual([
      "inskrivna barn: minst 5",
      "Inskrivna barn: 5. Gränsen är minst 5.",
    ]);
    expect([found.oldestFact, found.assumed, found.answers, found.trace, found.missing, found.attest]).toEqual([
      "2025-01-31",
      [],
      [],
      [],
      [],
      null,
    ]);
  });

  it("is a breach where it binds and is not met, and none where it is a target", () => {
    const binding = result([[children(9)]]);
    expect(binding).toMatchObject({ state: "not-met", basis: "computed", breach: true, margin: null });
    expect(binding.gap).toMatchObject({ difference: { value: "4", unit: "barn" } });
    expect(result([[children(9)]], { obligation: "bor" })).toMatchObject({ state: "not-met", breach: false });
    expect(result([[children(9)]], { obligation: "mal" })).toMatchObject({ state: "not-met", breach: false });
  });

  it("asks for what is missing, and rests on nothing till then", () => {
    const found = result([[{ kind: "number", fact: "recept", atLeast: 1 }]]);
    expect(found).toMatchObject({ state: "unknown", basis: "none", breach: false, gap: null, margin: null });
    expect(found.missing.map(({ pointer }) => pointer)).toEqual(["/facts/recept"]);
  });

  it("asks somebody to attest", () => {
    expect(result([[ATTESTED]])).toMatchObject({
      state: "needs-attestation",
      basis: "none",
      attest: { statement: "Rutinen finns.", pointer: `/attestations/${RULE.replaceAll("/", "~1")}` },
      missing: [],
    });
  });

  it("is not known where nothing of it is written as a check", () => {
    expect(said(result([[null]]))).toEqual({
      ...NOTHING,
      state: "unknown",
      requirement: null,
      explanation: NOT_WRITTEN,
      preview: null,
    });
  });

  it("is judged in each way that it can be read, and by its parts", () => {
    const readings = [4, 9].map((least) => ({
      id: `r${least}`,
      title: `Minst ${least}`,
      text: "X.",
      check: children(least),
    }));
    const found = result([[null, { judgement: { by: "readings", question: "hur", readings } }]]);
    expect(found.answers.map(({ label, outcome }) => [label, outcome.state])).toEqual([
      ["Minst 4", "met"],
      ["Minst 9", "not-met"],
    ]);
    expect([found.state, found.requirement]).toEqual(["unknown", null]);
    const parts = result([[{ kind: "all", of: [children(4), children(9)] }]]);
    expect(parts.trace.map(({ state }) => state)).toEqual(["met", "not-met"]);
  });

  it("says what is assumed of it", () => {
    const assumptions = [
      { about: "from", text: "Dagen är antagen." },
      { about: "scope", text: "Vi antar vem det gäller." },
    ] as const;
    expect(result([[children(5), { assumptions }]]).assumed).toEqual(["scope"]);
  });

  it("is that of the exception on the days of one", () => {
    const exceptions = [
      exception("sommar", children(2), { precision: "exact", from: "2025-06-01", through: "2025-08-31" }),
    ];
    const [during, after] = ["2025-06-02", "2025-09-01"].map((day) => result([[children(9)]], { exceptions }, day));
    expect([during?.state, during?.version.exception, during?.version.text]).toEqual([
      "met",
      "sommar",
      "Undantagets text.",
    ]);
    expect([after?.state, after?.version.exception, after?.version.text]).toEqual(["not-met", null, "Kravets text."]);
  });

  it("says which rule and which version it is of", () => {
    const found = result([[children(5), { standing: decided("2024-01-01", "2025-12-31") }]], {
      title: "Barn",
      questions: ["hur"],
      underReview: { note: "Kravet ses över.", sources: [] },
    });
    expect(found.rule).toEqual({
      id: RULE,
      title: "Barn",
      obligation: "ska",
      module: "skane/vardcentral",
      chapter: "prov",
      file: `specs/${RULE}.yaml`,
      underReview: true,
      questions: ["hur"],
    });
    expect(found.version).toEqual({
      status: "beslutad",
      from: "2024-01-01",
      through: "2025-12-31",
      intended: null,
      exception: null,
      text: "Kravets text.",
      sources: [],
      decision: null,
      assumptions: [],
    });
    expect(result([[children(5)]]).rule.underReview).toBe(false);
  });
});

describe("the state of a requirement alone", () => {
  const on = (versions: readonly Version<RequirementContent>[], of: typeof stateAndGap | typeof whyNotKnown) => {
    const unit = unitOf({ profile: profile({ facts: { barn: 5 } }), date: DAY, registers: REGISTERS });
    return of(readyRule(requirement(versions), REGISTERS), unit);
  };

  it("has its gap where it is not met, and nothing where nothing is left", () => {
    expect(on([version(children(9))], stateAndGap)).toMatchObject({
      state: "not-met",
      gap: { difference: { value: "4", unit: "barn" } },
    });
    expect(on([version(children(5))], stateAndGap)).toEqual({ state: "met", gap: null });
    expect(on([version(null)], stateAndGap)).toEqual({ state: "unknown", gap: null });
    expect(on([version(children(9), { standing: decided("2026-01-01") })], stateAndGap)).toEqual({
      state: "upcoming",
      gap: null,
    });
    expect(on([version(children(9), { standing: decided("2024-01-01", "2024-12-31") })], stateAndGap)).toBe(null);
  });

  it("is not known after an assumed last day", () => {
    const assumptions = [{ about: "through", text: "Dagen är antagen." }] as const;
    const over = version(children(9), { standing: decided("2024-01-01", "2024-12-31"), assumptions });
    expect(on([over], whyNotKnown)).toBe("after-known");
    expect(on([over], stateAndGap)).toEqual({ state: "unknown", gap: null });
  });
});

describe("a requirement that is not in force", () => {
  const LATER = "2026-01-01";
  const proposed: Standing = { status: "foreslagen", intended: { from: LATER } };

  it("is tried on the day that it comes, with the facts as they are", () => {
    const found = said(result([[children(9), { standing: decided(LATER) }]]));
    const { preview, explanation, requirement: words, ...rest } = found;
    expect(rest).toEqual({ ...NOTHING, state: "upcoming" });
    expect([plain(words), plain(explanation)]).toEqual([
      "inskrivna barn: minst 9",
      "Inskrivna barn: 5. Gränsen är minst 9.",
    ]);
    expect(preview).toMatchObject({ date: LATER, state: "not-met", gap: { difference: { value: "4" } }, missing: [] });
  });

  it("is tried as it is proposed, of no day", () => {
    const found = result([[children(9), { standing: proposed }]]);
    expect(found).toMatchObject({
      state: "proposed",
      breach: false,
      gap: null,
      preview: { date: null, state: "not-met" },
    });
    expect(found.version).toMatchObject({ status: "foreslagen", from: null, through: null, intended: { from: LATER } });
  });

  it("is not tried where nothing of it is written", () => {
    expect(said(result([[null, { standing: decided(LATER) }]]))).toEqual({
      ...NOTHING,
      state: "upcoming",
      requirement: null,
      explanation: NOT_WRITTEN,
      preview: null,
    });
  });

  it("is tried in each way that it can be read", () => {
    const readings = [4, 9].map((least) => ({
      id: `r${least}`,
      title: `Minst ${least}`,
      text: "X.",
      check: children(least),
    }));
    const judgement = { by: "readings", question: "hur", readings } as const;
    const found = result([[null, { judgement, standing: decided(LATER) }]]);
    expect(found.answers.map(({ label }) => label)).toEqual(["Minst 4", "Minst 9"]);
    expect(plain(found.requirement)).toBe("Minst 4: inskrivna barn: minst 4; Minst 9: inskrivna barn: minst 9");
  });

  it("is not known before a day that is only assumed, and what it would give stands beside", () => {
    const assumptions = [{ about: "from", text: "Dagen är antagen." }] as const;
    const found = result([[children(9), { standing: decided(LATER), assumptions }]]);
    const { preview, explanation, requirement: words, ...rest } = said(found);
    expect(rest).toEqual({ ...NOTHING, state: "unknown", beforeKnown: { knownFrom: LATER } });
    expect([plain(words), preview?.date, preview?.state]).toEqual(["inskrivna barn: minst 9", DAY, "not-met"]);
    expect(plain(explanation)).toMatch(/från.*1 januari 2026/);
  });

  it("is not known after a day that is only assumed", () => {
    const assumptions = [{ about: "through", text: "Dagen är antagen." }] as const;
    const standing = decided("2024-01-01", "2024-12-31");
    const found = result([[children(9), { standing, assumptions }]]);
    const { preview, explanation, ...rest } = said(found);
    expect(rest).toMatchObject({
      state: "unknown",
      beforeKnown: null,
      afterKnown: { knownThrough: "2024-12-31" },
      breach: false,
    });
    expect([preview?.date, preview?.state]).toEqual([DAY, "not-met"]);
    expect(plain(explanation)).toMatch(/till.*31 december 2024/);
  });

  it("is not reported when it has ended, or when nothing came of it", () => {
    expect(checked([[children(9), { standing: decided("2024-01-01", "2024-12-31") }]])).toEqual({ is: "ended" });
    expect(checked([])).toEqual({ is: "rejected" });
  });
});
