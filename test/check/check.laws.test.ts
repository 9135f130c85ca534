import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCheck, describeCheck, evaluateCheck, tellCheck } from "../../src/check/kinds/index.ts";
import { neededFacts } from "../../src/check/kinds/reads.ts";
import type { Outcome } from "../../src/check/outcome.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Check, Profile } from "../../src/rulebook/model.ts";
import { check, knownProfile, simpleCheck } from "./arbitrary.ts";
import { cases } from "../laws.ts";
import { context, DATE, REGISTERS } from "./build.ts";
import { closes, judgedWhole } from "./closing-proof.ts";

const RUNS = { numRuns: 300 };

const judge = (rule: Check, unit: Profile): Outcome => evaluateCheck(rule, context(unit));

describe("judging", () => {
  it("finds the state that it tells, of a unit of which anything may be unknown and on any day", () => {
    const day = fc.constantFrom("2024-12-31", DATE, "2026-05-05");
    fc.assert(
      fc.property(check, knownProfile, fc.array(fc.nat()), day, (rule, unit, forget, date) => {
        const given = context(forgetting(unit, forget), { date });
        const judged = unitOf(given);
        const made = compileCheck(rule, given);
        const told = [tellCheck(made, judged).state, evaluateCheck(rule, given).state];
        expect([made.state(judged), made.state(judged)]).toEqual(told);
      }),
      { numRuns: cases(20_000) },
    );
  });

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
        const metEitherWay = less.state === "met" && known === "not-applicable";
        const open = less.state === "needs-attestation" || (less.state === "unknown" && less.missing.length > 0);
        expect(open || metEitherWay || less.state === known).toBe(true);
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
        expect(needs).toEqual(expect.arrayContaining(asked));
      }),
      RUNS,
    );
  });

  it("reads nothing that the check is not said to need", () => {
    fc.assert(
      fc.property(check, knownProfile, (rule, unit) => {
        const needs = new Set(neededFacts(rule).map((need) => (need.part === "fact" ? need.fact : need.part)));
        const parts = {
          staff: "staff",
          addOns: "addOns",
          subcontractors: "subcontractors",
          attestations: "attestation",
        };
        const unread = Object.entries(parts).flatMap(([part, need]) => (needs.has(need) ? [] : [part]));
        const only = { ...without(unit, unread), facts: without(unit.facts ?? {}, unreadFacts(unit, needs)) };
        expect(judge(rule, only).state).toBe(judge(rule, unit).state);
      }),
      RUNS,
    );
  });

  it("suggests only what closes the gap, and one step less does not", () => {
    fc.assert(
      fc.property(simpleCheck, knownProfile, (rule, unit) => {
        const closings = rule.kind === "ratio" ? [] : judgedWhole(rule, context(unit)).closings;
        expect(closings.filter((closing) => !closes(closing, rule, context(unit)))).toEqual([]);
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
    ...["staff", "addOns", "subcontractors", "attestations"].map((part) => (it: Profile) => without(it, [part])),
    ...Object.keys(unit.facts ?? {}).map((fact) => (it: Profile) => ({
      ...it,
      facts: without(it.facts ?? {}, [fact]),
    })),
    (it) => ({ ...it, unit: without(it.unit, ["operator", "municipality"]) }),
    (it) => ({ ...it, facts: { ...it.facts, barn: "vet-ej" } }),
    (it) => withRows(it, "staff", (row) => (row.percent === 0 ? row : without(row, ["percent"]))),
    // Of all rows at once: a role that one row names, the others do not hold.
    (it) => withRows(it, "staff", (row) => without(row, ["role"])),
    (it) =>
      withRows(it, "staff", (row) => ({
        ...row,
        competences: (row.competences ?? []).map((held) => (typeof held === "string" ? held : held.id)),
      })),
    (it) => withRows(it, "addOns", (row) => without(row, ["noticeGiven"])),
  ];
  return picks.reduce((it, pick) => losses[pick % losses.length]!(it), unit);
}

type Rows<P extends "staff" | "addOns"> = NonNullable<Profile[P]>;

function withRows<P extends "staff" | "addOns">(
  unit: Profile,
  part: P,
  change: (row: Rows<P>[number]) => Rows<P>[number],
): Profile {
  const rows = unit[part];
  return rows === undefined ? unit : { ...unit, [part]: rows.map((row) => change(row)) };
}

function unreadFacts(unit: Profile, needs: ReadonlySet<string>): readonly string[] {
  return Object.keys(unit.facts ?? {}).filter((fact) => !needs.has(fact));
}

/** Optional fields only: what is left is still of the same type. */
function without<T extends object>(fields: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key))) as T;
}
