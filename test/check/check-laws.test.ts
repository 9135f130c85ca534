import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareConditions } from "../../src/check/condition-relation.ts";
import { evaluateCondition } from "../../src/check/condition.ts";
import { applyEdits } from "../../src/check/edit.ts";
import { compareChecks, describeCheck, evaluateCheck, neededFacts } from "../../src/check/kinds/index.ts";
import type { Outcome } from "../../src/check/outcome.ts";
import type { Check, Profile } from "../../src/rulebook/model.ts";
import { check, checkPair, condition, knownProfile, simpleCheck } from "./arbitrary.ts";
import { context, REGISTERS } from "./build.ts";

const RUNS = { numRuns: 1500 };

const judge = (rule: Check, unit: Profile): Outcome => evaluateCheck(rule, context(unit));
const passes = (rule: Check, unit: Profile): boolean => ["met", "not-applicable"].includes(judge(rule, unit).state);
const turned = { tighter: "looser", looser: "tighter", same: "same", mixed: "mixed", undecided: "undecided" } as const;

describe("comparing checks", () => {
  it("finds that a check is the same as itself", () => {
    fc.assert(
      fc.property(check, (rule) => {
        expect(compareChecks(rule, structuredClone(rule), REGISTERS)).toEqual({ is: "same", sentences: [] });
      }),
      RUNS,
    );
  });

  it("turns around when the two change places", () => {
    fc.assert(
      fc.property(checkPair, ([older, newer]) => {
        const forth = compareChecks(older, newer, REGISTERS).is;
        expect(compareChecks(newer, older, REGISTERS).is).toBe(turned[forth]);
      }),
      RUNS,
    );
  });

  it("never calls it looser, or the same, when a unit that passed no longer does", () => {
    fc.assert(
      fc.property(checkPair, fc.array(knownProfile, { minLength: 5, maxLength: 20 }), ([older, newer], units) => {
        const { is } = compareChecks(older, newer, REGISTERS);
        for (const unit of units) {
          const [before, after] = [passes(older, unit), passes(newer, unit)];
          if (is === "same" || is === "tighter") expect(after && !before, `${is}: new pass`).toBe(false);
          if (is === "same" || is === "looser") expect(before && !after, `${is}: new breach`).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it("says in words what changed whenever something did", () => {
    fc.assert(
      fc.property(checkPair, ([older, newer]) => {
        const { is, sentences } = compareChecks(older, newer, REGISTERS);
        if (is !== "same") expect(sentences.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("decides most changes of a single figure, and mixes both ways", () => {
    const seen = new Map<string, number>();
    for (const pair of fc.sample(checkPair, 2000)) {
      const { is } = compareChecks(...pair, REGISTERS);
      seen.set(is, (seen.get(is) ?? 0) + 1);
    }
    for (const is of ["same", "tighter", "looser", "mixed", "undecided"]) {
      expect(seen.get(is) ?? 0, is).toBeGreaterThan(50);
    }
  });
});

describe("comparing conditions", () => {
  it("never calls a condition wider when it leaves somebody out", () => {
    fc.assert(
      fc.property(condition, condition, fc.array(knownProfile, { maxLength: 20 }), (older, newer, units) => {
        const change = compareConditions(older, newer, REGISTERS);
        for (const unit of units) {
          const before = evaluateCondition(older, context(unit)).holds === "yes";
          const after = evaluateCondition(newer, context(unit)).holds === "yes";
          if (change === "same" || change === "wider") expect(before && !after, change).toBe(false);
          if (change === "same" || change === "narrower") expect(after && !before, change).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe("judging", () => {
  it("knows the answer when everything is known", () => {
    fc.assert(
      fc.property(check, knownProfile, (rule, unit) => {
        expect(["met", "not-met", "not-applicable"]).toContain(judge(rule, unit).state);
      }),
      RUNS,
    );
  });

  it("never says anything else when less is known, unless that it does not know", () => {
    fc.assert(
      fc.property(check, knownProfile, fc.array(fc.nat()), (rule, unit, forget) => {
        const known = judge(rule, unit).state;
        const less = judge(rule, forgetting(unit, forget));
        const open = less.state === "unknown" || less.state === "needs-attestation";
        if (!open) expect(less.state).toBe(known);
        if (less.state === "unknown") expect(less.missing.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("asks only for parts that the check is said to need", () => {
    fc.assert(
      fc.property(check, (rule) => {
        const needs = neededFacts(rule).map((need) => (need.part === "fact" ? need.fact : need.part));
        const outcome = judge(rule, context().profile);
        const asked = outcome.state === "unknown" ? outcome.missing.map(({ fact }) => fact) : [];
        for (const fact of asked) expect(needs).toContain(fact);
      }),
      RUNS,
    );
  });

  it("reads nothing that the check is not said to need", () => {
    fc.assert(
      fc.property(check, knownProfile, (rule, unit) => {
        const needs = new Set(neededFacts(rule).map((need) => (need.part === "fact" ? need.fact : need.part)));
        const facts = Object.fromEntries(Object.entries(unit.facts ?? {}).filter(([fact]) => needs.has(fact)));
        const { staff, addOns, subcontractors, attestations, ...rest } = unit;
        const only = {
          ...rest,
          facts,
          ...(needs.has("staff") && staff ? { staff } : {}),
          ...(needs.has("addOns") && addOns ? { addOns } : {}),
          ...(needs.has("subcontractors") && subcontractors ? { subcontractors } : {}),
          ...(needs.has("attestation") && attestations ? { attestations } : {}),
        };
        expect(judge(rule, only).state).toBe(judge(rule, unit).state);
      }),
      RUNS,
    );
  });

  it("suggests only what closes the gap, and one step less does not", () => {
    fc.assert(
      fc.property(simpleCheck, knownProfile, (rule, unit) => {
        const outcome = judge(rule, unit);
        if (outcome.state !== "not-met" || rule.kind === "ratio") return;
        for (const { sentence, edits, oneStepLess } of outcome.closings) {
          expect(judge(rule, applyEdits(unit, edits)).state, sentence).toBe("met");
          if (oneStepLess !== null) expect(judge(rule, applyEdits(unit, oneStepLess)).state, sentence).toBe("not-met");
        }
      }),
      RUNS,
    );
  });

  it("speaks in whole sentences without leaking code", () => {
    fc.assert(
      fc.property(check, knownProfile, fc.array(fc.nat()), (rule, unit, forget) => {
        const outcome = judge(rule, forgetting(unit, forget));
        const gap = outcome.state === "not-met" ? outcome.gap.sentence : ".";
        for (const text of [outcome.sentence, gap]) expect(text).toMatch(/[.]$/u);
        for (const text of [outcome.sentence, gap, describeCheck(rule, REGISTERS)]) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object|ej-angivet|\.\.| {2}/u);
        }
      }),
      RUNS,
    );
  });
});

/** The profile without some of what it says: whole parts, facts, percentages, credits and days of notice. */
function forgetting(unit: Profile, picks: readonly number[]): Profile {
  const losses: readonly ((it: Profile) => Profile)[] = [
    ({ staff: _, ...rest }) => rest,
    ({ addOns: _, ...rest }) => rest,
    ({ subcontractors: _, ...rest }) => rest,
    ({ attestations: _, ...rest }) => rest,
    (it) => ({ ...it, unit: { name: it.unit.name, region: it.unit.region, careChoice: it.unit.careChoice } }),
    ...Object.keys(unit.facts ?? {}).map((fact) => (it: Profile) => ({
      ...it,
      facts: Object.fromEntries(Object.entries(it.facts ?? {}).filter(([id]) => id !== fact)),
    })),
    (it) => ({ ...it, facts: { ...it.facts, barn: "vet-ej" } }),
    (it) => (it.staff ? { ...it, staff: it.staff.map((row) => (row.percent === 0 ? row : withoutPercent(row))) } : it),
    (it) =>
      it.staff
        ? {
            ...it,
            staff: it.staff.map((row) => ({
              ...row,
              competences: (row.competences ?? []).map((held) => (typeof held === "string" ? held : held.id)),
            })),
          }
        : it,
    (it) => (it.addOns ? { ...it, addOns: it.addOns.map(({ noticeGiven: _, ...row }) => row) } : it),
  ];
  return picks.reduce((it, pick) => losses[pick % losses.length]!(it), unit);
}

type Row = NonNullable<Profile["staff"]>[number];

function withoutPercent({ percent: _, ...row }: Row): Row {
  return row;
}
