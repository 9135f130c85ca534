/** Laws of a whole check, on the real rules and generated units. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { breakpoints } from "../../src/check/breakpoints.ts";
import { applyEdits } from "../../src/check/edit.ts";
import { checkUnit, requirementsFor } from "../../src/check/report.ts";
import { stateOn } from "../../src/check/rule-on-day.ts";
import { states } from "../../src/check/states.ts";
import { timeline } from "../../src/check/timeline.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { coveringOn } from "../../src/rulebook/covering.ts";
import { hasContent, situationOn } from "../../src/rulebook/in-force.ts";
import type { CareChoice, Profile, Requirement, Rulebook } from "../../src/rulebook/model.ts";
import { cases } from "../laws.ts";
import { realRulebook } from "../rulebook.ts";
import { anyDate, realProfile } from "./real-profile.ts";

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await realRulebook();
});

const CARE_CHOICES: readonly CareChoice[] = ["vardcentral", "barnavardscentral", "barnmorskemottagning", "psykoterapi"];

function anyUnit(): fc.Arbitrary<Profile> {
  return fc.oneof(...CARE_CHOICES.map((careChoice) => realProfile(rulebook.registers, careChoice)));
}

function stateOf(rule: Requirement, profile: Profile, date: string): string | null {
  return stateOn(rule, { profile, date, registers: rulebook.registers });
}

/** Every date written anywhere in the value: if something changes on a day, it is one of these or the day after. */
function daysIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(/\b20\d\d-\d\d-\d\d\b/g) ?? [];
}

describe("what is in force", () => {
  test("no rule has two decided versions on one day", () => {
    for (const rule of rulebook.rules.filter(hasContent)) {
      const decided = rule.versions.flatMap(({ standing }) => (standing.status === "beslutad" ? [standing] : []));
      for (const [index, { through }] of decided.entries()) {
        const next = decided[index + 1];
        if (next !== undefined) expect(through !== null && through < next.from, rule.id).toBe(true);
      }
    }
  });

  test("upcoming turns on the first day itself, and ended on the day after the last", () => {
    for (const rule of rulebook.rules.filter(hasContent)) {
      for (const version of rule.versions) {
        const { standing } = version;
        if (standing.status !== "beslutad") continue;
        expect(situationOn<unknown>(rule, standing.from).is, rule.id).toBe("in-force");
        if (standing.end !== "stated" || standing.through === null) continue;
        expect(situationOn<unknown>(rule, standing.through).is, rule.id).toBe("in-force");
        // The next version may begin right after.
        const after = situationOn<unknown>(rule, addDays(standing.through, 1));
        expect(after.is === "in-force" && after.version === version, rule.id).toBe(false);
      }
    }
  });

  test("nothing that is not decided is ever in force", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const rule of rulebook.rules.filter(hasContent)) {
          const situation = situationOn<unknown>(rule, date);
          if (situation.is === "in-force") expect(situation.version.standing.status).toBe("beslutad");
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("time", () => {
  test("on every day that something mentions, the state changes only at a breakpoint", () => {
    fc.assert(
      fc.property(anyUnit(), (profile) => {
        const mentioned = daysIn(profile);
        for (const rule of requirementsFor(rulebook, profile)) {
          const days = new Set(breakpoints(rule, profile, rulebook.registers));
          for (const day of new Set([...mentioned, ...daysIn(rule)])) {
            for (const next of [day, addDays(day, 1)]) {
              if (days.has(next)) continue;
              expect(stateOf(rule, profile, next), `${rule.id} ${next}`).toBe(
                stateOf(rule, profile, addDays(next, -1)),
              );
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a timeline says day by day what a check on that day says", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, fc.integer({ min: 0, max: 120 }), (profile, from, length) => {
        const through = addDays(from, length);
        for (const { rule: id, stretches } of timeline(rulebook, profile, { from, through })) {
          const rule = requirementsFor(rulebook, profile, [id])[0];
          if (rule === undefined) throw new Error(id);
          expect(stretches[0]?.from).toBe(from);
          expect(stretches.at(-1)?.through).toBe(through);
          for (const stretch of stretches) {
            for (const day of [stretch.from, stretch.through]) {
              const judged = stateOf(rule, profile, day) ?? null;
              const isCovered = coveringOn(rulebook, profile.unit, day).is === "covered";
              expect(judged === null || isCovered ? judged : "unknown", `${id} ${day}`).toBe(stretch.state);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("knowledge", () => {
  test("filling in a missing fact changes only what could not be judged", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, fc.constantFrom("ja", "nej"), fc.nat(9_000), (profile, date, answer, figure) => {
        const before = checkUnit(rulebook, profile, { date });
        const asked = before.factsToProvide.find(({ pointer }) => pointer.startsWith("/facts/"));
        const fact = rulebook.registers.facts.find(({ id }) => id === asked?.fact);
        if (asked === undefined || fact === undefined || asked.reason === "stale") return;
        const value = fact.type === "ja-nej" ? answer : Math.min(Math.max(figure, fact.min ?? 0), fact.max ?? figure);
        if (fact.type !== "ja-nej" && fact.type !== "heltal") return;
        const after = checkUnit(rulebook, applyEdits(profile, [{ path: ["facts", fact.id], value }]), { date });
        for (const [index, { rule, state }] of before.results.entries()) {
          const now = after.results[index]?.state;
          if (state !== "unknown") expect(now, rule.id).toBe(state);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a fact is asked for only when some answer settles something", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, (profile, date) => {
        const { factsToProvide, results } = checkUnit(rulebook, profile, { date });
        for (const { why, fact } of factsToProvide) {
          expect(why.length, fact).toBeGreaterThan(0);
          const unknown = results.filter(({ state }) => state === "unknown").map(({ rule }) => rule.id);
          expect(unknown).toEqual(expect.arrayContaining(why.map(({ rule }) => rule)));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("suggestions", () => {
  test("each suggestion alone closes the gap", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, (profile, date) => {
        for (const { rule, state, suggestions } of checkUnit(rulebook, profile, { date }).results) {
          expect(state === "not-met" || suggestions.length === 0, rule.id).toBe(true);
          for (const { edits } of suggestions) {
            const requirement = requirementsFor(rulebook, profile, [rule.id])[0];
            if (requirement === undefined) throw new Error(rule.id);
            expect(stateOf(requirement, applyEdits(profile, edits), date), rule.id).toBe("met");
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("states", () => {
  test("are those of the report, in the same order, whatever has been judged before", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, fc.integer({ min: 0, max: 3_000 }), (profile, date, listade) => {
        const options = { date, whatIf: { listade } };
        const told = checkUnit(rulebook, profile, options).results.map(({ rule, state }) => [rule.id, state]);
        expect(Object.entries(states(rulebook, profile, options))).toEqual(told);
        for (const rule of requirementsFor(rulebook, profile)) {
          const state = stateOf(rule, profile, date);
          const [own] = Object.values(states(rulebook, profile, { date, rules: [rule.id] }));
          expect(own, rule.id).toBe(state);
        }
      }),
      { numRuns: cases(1_000) },
    );
  });
});

describe("verdict", () => {
  test("only a binding requirement in force can break anything, and the counts add up", () => {
    fc.assert(
      fc.property(anyUnit(), anyDate, (profile, date) => {
        const { results, counts, verdict } = checkUnit(rulebook, profile, { date });
        for (const { breach, rule, version, state } of results) {
          if (breach) expect([rule.obligation, version.status, state]).toEqual(["ska", "beslutad", "not-met"]);
        }
        const isCovered = coveringOn(rulebook, profile.unit, date).is === "covered";
        expect(verdict === "does-not-meet").toBe(isCovered && results.some(({ breach }) => breach));
        if (!isCovered) expect(verdict).toBe("cannot-conclude");
        const { breaches, targetsNotReached, ended: _, ...states } = counts;
        expect(breaches + targetsNotReached).toBe(states["not-met"]);
        expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(results.length);
      }),
      { numRuns: 100 },
    );
  });
});
