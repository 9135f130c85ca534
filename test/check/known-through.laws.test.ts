/** After a last day that is only assumed nobody knows whether a rule lives on: for every requirement, unit and day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import { stateOn } from "../../src/check/rule-on-day.ts";
import { timeline } from "../../src/check/timeline.ts";
import { diffPair } from "../../src/compare/diff.ts";
import { isDated, isKnownThrough } from "../../src/compare/report.ts";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { situationOn } from "../../src/rulebook/in-force.ts";
import type { IsoDate, Requirement, Rulebook, Standing } from "../../src/rulebook/model.ts";
import { cases } from "../laws.ts";
import { realRulebook } from "../rulebook.ts";

const rulebook = await realRulebook();
const requirements = rulebook.rules.filter(
  (rule): rule is Requirement =>
    rule.kind === "requirement" && rule.versions.some(({ standing }) => standing.status === "beslutad"),
);
const LAST: IsoDate = "2026-09-30";

/** The rule with its last decided version known through the day, and no version after it. */
function endedBy(rule: Requirement, standing: Partial<Standing>, about: "through" | null): Requirement {
  const versions = rule.versions.flatMap((version) => {
    if (version.standing.status !== "beslutad") return [];
    if (version.standing.through !== null && version.standing.through < LAST) return [version];
    const assumptions = about === null ? [] : [{ about, text: "Ingen källa säger när." }];
    const ended = { ...version.standing, through: LAST, end: "stated", ...standing } as Standing;
    return [{ ...version, standing: ended, assumptions }];
  });
  const [last] = versions.toReversed();
  if (last?.standing.status !== "beslutad" || last.standing.through !== LAST) return rule;
  return { ...rule, versions };
}

const known = requirements.map((rule) => endedBy(rule, {}, "through")).filter((rule) => !requirements.includes(rule));
const fleet = exampleFleet(rulebook, 7)
  .filter((_, index) => index % 9 === 0)
  .map(({ profile }) => profile);
const rule = fc.constantFrom(...known);
const unit = fc.constantFrom(...fleet);
const later = fc.integer({ min: 1, max: 4_000 }).map((days) => addDays(LAST, days));

describe("after a last day that is assumed", () => {
  it("a requirement is never met, broken or ended, and on the day itself it still is what it was", () => {
    expect(known.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(rule, unit, later, (one, profile, date) => {
        const { registers } = rulebook;
        expect([one.id, date, stateOn(one, { profile, date, registers })]).toEqual([one.id, date, "unknown"]);
        const original = rulebook.rules.find(({ id }) => id === one.id) as Requirement;
        const stated = endedBy(original, {}, null);
        expect(stateOn(stated, { profile, date, registers })).toBeNull();
        expect(situationOn(one, LAST)).toMatchObject({ is: situationOn(original, LAST).is });
      }),
      { numRuns: cases(4_000) },
    );
  });

  it("a decision that ends it ends it, and a version that takes over is in force", () => {
    fc.assert(
      fc.property(rule, unit, later, ({ id }, profile, date) => {
        const original = requirements.find((it) => it.id === id) as Requirement;
        const repealed = endedBy(original, { repealedBy: "beslutet" }, "through");
        expect(stateOn(repealed, { profile, date, registers: rulebook.registers })).toBeNull();
        const [last] = endedBy(original, {}, "through").versions.toReversed();
        const next = {
          ...last,
          standing: { status: "beslutad", from: addDays(LAST, 1), through: null, end: "open" },
          assumptions: [],
        } as Requirement["versions"][number];
        const followed = { ...original, versions: [...endedBy(original, {}, "through").versions, next] };
        expect(situationOn(followed, date).is).toBe("in-force");
      }),
      { numRuns: cases(500) },
    );
  });

  it("a report says why and what the facts give, a timeline the same, and a comparison that it is known through the day", () => {
    fc.assert(
      fc.property(rule, unit, (one, profile) => {
        const changed: Rulebook = {
          ...rulebook,
          rules: rulebook.rules.map((it) => (it.id === one.id ? one : it)),
        };
        const date = addDays(LAST, 1);
        for (const result of checkUnit(changed, profile, { date, rules: [one.id] }).results) {
          expect([result.state, result.breach, result.beforeKnown]).toEqual(["unknown", false, null]);
          expect(result.afterKnown).toEqual({ knownThrough: LAST });
          expect(result.explanation).toBe(
            "Ingen källa säger om kravet gällde den dagen. Det är känt till och med 30 september 2026.",
          );
        }
        for (const { stretches } of timeline(changed, profile, { from: date, through: "2026-12-31" }, [one.id])) {
          for (const { state, because, ifApplied } of stretches) {
            expect(state).toBe("unknown");
            expect(["after-known", "not-covered"]).toContain(because);
            expect(ifApplied).not.toBeNull();
          }
        }
        const pair = { older: one, newer: one, flags: [] };
        const change = diffPair(pair, { rulebook: changed, date: LAST }, { rulebook: changed, date });
        expect(change === null || (isKnownThrough(change) && !isDated(change))).toBe(true);
      }),
      { numRuns: cases(120) },
    );
  });
});
