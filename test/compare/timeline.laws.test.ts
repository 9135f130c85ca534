import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requirementsFor } from "../../src/check/report.ts";
import { stateAndGap } from "../../src/check/requirement.ts";
import { readyRule } from "../../src/check/rule-on-day.ts";
import { unitOf } from "../../src/check/unit.ts";
import { timeline } from "../../src/check/timeline.ts";
import { coveringOn } from "../../src/rulebook/covering.ts";
import { addDays, daysBetween } from "../../src/quantity/calendar.ts";
import type { Period, Profile } from "../../src/rulebook/model.ts";
import { cases } from "../laws.ts";
import { specs } from "./specs.ts";

const day = fc.integer({ min: 0, max: 1_200 }).map((n) => addDays("2024-01-01", n));
const maybeDay = fc.option(day, { nil: undefined });

/** A unit whose own facts begin and end on days of their own. */
const unit: fc.Arbitrary<Profile> = fc
  .record({
    hours: fc.constantFrom("14:00", "16:00", "16:59", "17:00"),
    season: fc.option(fc.tuple(day, fc.integer({ min: 1, max: 60 })), { nil: undefined }),
    staff: fc.array(fc.record({ from: maybeDay, through: maybeDay, completed: maybeDay }), { maxLength: 3 }),
    attested: maybeDay,
    expires: maybeDay,
    naprapat: maybeDay,
    gyn: fc.option(fc.record({ from: day, notice: day, ends: day }), { nil: undefined }),
  })
  .map(({ hours, season, staff, attested, expires, naprapat, gyn }): Profile => {
    const openingHours = [{ days: "vardagar", opens: "08:00", closes: hours }] as const;
    return {
      unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral" },
      asOf: "2025-01-01",
      openingHours,
      ...(season === undefined
        ? {}
        : {
            seasons: [
              {
                from: season[0],
                through: addDays(season[0], season[1]),
                openingHours: [{ days: "vardagar", opens: "08:00", closes: "12:00" }],
              },
            ],
          }),
      staff: staff.map(({ from, through, completed }) => ({
        profession: "sjukskoterska",
        percent: 100,
        competences: [{ id: "distriktsskoterska", credits: 75, ...(completed ? { completed } : {}) }],
        ...(from ? { from } : {}),
        ...(through ? { through } : {}),
      })),
      subcontractors: [
        { service: "rehabilitering", profession: "naprapat", ...(naprapat ? { through: naprapat } : {}) },
      ],
      addOns: gyn ? [{ id: "gynekologisk-mottagning", from: gyn.from, noticeGiven: gyn.notice, ends: gyn.ends }] : [],
      attestations: attested
        ? {
            "skane/gemensamt/rutin-utsatta-personer": {
              answer: "ja",
              role: "verksamhetschef",
              date: attested,
              ...(expires ? { expires } : {}),
            },
          }
        : {},
      facts: { listade: 8_000, "listade-hos-namngiven-lakare": 6_400 },
    };
  });

const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.integer({ min: 0, max: 500 }))
  .map(([from, length]) => ({ from, through: addDays(from, length) }));

const RULES = requirementsFor(specs, { unit: { name: "", region: "skane", careChoice: "vardcentral" } }).map(
  ({ id }) => id,
);

describe("the timeline of a unit", () => {
  it("says of every day what a check on that day says", () => {
    fc.assert(
      fc.property(unit, period, fc.subarray(RULES, { minLength: 1, maxLength: 4 }), (profile, within, rules) => {
        for (const { rule, stretches } of timeline(specs, profile, within, rules)) {
          const [requirement] = requirementsFor(specs, profile, [rule]);
          if (requirement === undefined) throw new Error(rule);
          for (let n = 0; n <= daysBetween(within.from, within.through); n += 1) {
            const date = addDays(within.from, n);
            const own = stretches.filter(({ from, through }) => from <= date && date <= through);
            const { registers } = specs;
            const judged = stateAndGap(readyRule(requirement, registers), unitOf({ profile, registers, date }));
            // Where no decided edition covers the day nobody knows what would be judged.
            const isCovered = coveringOn(specs, profile.unit, date).is === "covered";
            const expected = judged === null || isCovered ? judged : { state: "unknown" as const, gap: null };
            if (own.length !== 1) throw new Error(`${rule} ${date}: ${own.length} stretches`);
            const [stretch] = own;
            const same =
              stretch?.state === (expected?.state ?? null) && stretch?.gap?.sentence === expected?.gap?.sentence;
            if (!same) throw new Error(`${rule} ${date}: ${stretch?.state} and ${expected?.state}`);
          }
        }
      }),
      { numRuns: cases(1_200) },
    );
  });

  it("never says the same twice in a row", () => {
    fc.assert(
      fc.property(unit, period, (profile, within) => {
        for (const { stretches } of timeline(specs, profile, within)) {
          const told = stretches.map(({ state, gap, because, ifApplied }) => ({ state, gap, because, ifApplied }));
          for (const [index, said] of told.entries()) expect(told[index + 1]).not.toEqual(said);
        }
      }),
      { numRuns: cases(600) },
    );
  });

  it("says why nothing is known, and what the facts give if the requirement applied", () => {
    fc.assert(
      fc.property(unit, period, (profile, within) => {
        for (const { stretches } of timeline(specs, profile, within)) {
          for (const { state, because, ifApplied } of stretches) {
            expect(because === null).toBe(ifApplied === null);
            if (because !== null) expect(state).toBe("unknown");
          }
        }
      }),
      { numRuns: cases(600) },
    );
    const haren: Profile = {
      unit: { name: "Haren", region: "skane", careChoice: "barnavardscentral" },
      staff: [{ profession: "sjukskoterska", role: ["bvc-sjukskoterska"], percent: 100 }],
      facts: { "bvc-barn": 199, "bvc-barn-0-1": 60 },
    };
    const whole = { from: "2026-05-06", through: "2027-01-01" };
    const [only] = timeline(specs, haren, whole, ["skane/barnavardscentral/barn-per-sjukskoterska"]);
    expect(
      only?.stretches.map(({ from, state, because, ifApplied }) => [from, state, because, ifApplied?.state]),
    ).toEqual([
      ["2026-05-06", "unknown", "before-known", "not-met"],
      ["2026-05-07", "not-met", null, undefined],
      ["2027-01-01", "unknown", "after-last", "not-met"],
    ]);
  });

  it("tells the day when 30 hours a week were no longer enough", () => {
    const profile: Profile = {
      unit: { name: "Vårdcentralen Björken", region: "skane", careChoice: "vardcentral" },
      openingHours: [{ days: "vardagar", opens: "08:00", closes: "14:00" }],
    };
    const within = { from: "2025-01-01", through: "2025-12-31" };
    const [only] = timeline(specs, profile, within, ["skane/vardcentral/oppettid-vecka"]);
    expect(only?.stretches.map(({ from, through, state }) => `${from} ${through} ${state}`)).toEqual([
      "2025-01-01 2025-08-31 met",
      "2025-09-01 2025-12-31 not-met",
    ]);
    expect(only?.stretches[1]?.gap?.sentence).toContain("15 timmar");
  });
});
