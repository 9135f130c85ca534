/** What nobody knows is never answered: laws over every rule and any day, for units that answer everything in some way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUnit, requirementsFor } from "../../src/check/report.ts";
import { states } from "../../src/check/states.ts";
import { addDays, daysBetween } from "../../src/quantity/calendar.ts";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { ownModule } from "../../src/rulebook/modules.ts";
import type { Profile, Requirement } from "../../src/rulebook/model.ts";
import { cases } from "../laws.ts";
import { realRulebook } from "../rulebook.ts";

const rulebook = await realRulebook();
const requirements = rulebook.rules.filter((rule): rule is Requirement => rule.kind === "requirement");

/** Days that lie before an assumed first day and after the last day of the version before it. */
const unknown = requirements.flatMap((rule) =>
  rule.versions.flatMap(({ standing, assumptions }, index) => {
    if (standing.status !== "beslutad" || !assumptions.some(({ about }) => about === "from")) return [];
    const before = rule.versions[index - 1]?.standing;
    const since = before?.status === "beslutad" && before.through !== null ? addDays(before.through, 1) : "2010-01-01";
    return daysBetween(since, standing.from) > 0 ? [{ rule, since, from: standing.from }] : [];
  }),
);

/** Made-up units of every region and care choice that has rules: some meet what there is and some do not. */
const fleet = exampleFleet(rulebook, 7)
  .filter((_, index) => index % 9 === 0)
  .map(({ profile }) => profile);
const unit = fc.constantFrom(...fleet);
const answer = fc.constantFrom("ja" as const, "nej" as const);

/** The unit with every requirement attested, one way or the other. */
function attested(profile: Profile, given: "ja" | "nej"): Profile {
  const said = { answer: given, role: "verksamhetschef", date: "2019-01-01" } as const;
  const ids = requirementsFor(rulebook, profile).map(({ id }) => [id, said] as const);
  return { ...profile, attestations: Object.fromEntries(ids) };
}

const RUNS = { numRuns: cases(6_000) };

describe("before an assumed first day", () => {
  it("a requirement is never met, never broken and never to come", () => {
    expect(unknown.length).toBeGreaterThan(0);
    let judged = 0;
    fc.assert(
      fc.property(fc.constantFrom(...unknown), fc.nat(), unit, answer, ({ rule, since, from }, n, profile, given) => {
        const date = addDays(since, n % daysBetween(since, from));
        const state = states(rulebook, attested(profile, given), { date, rules: [rule.id] })[rule.id];
        // A rule that is for others than the unit has no state at all.
        judged += Number(state !== undefined);
        expect([rule.id, date, state ?? "unknown"]).toEqual([rule.id, date, "unknown"]);
      }),
      RUNS,
    );
    expect(judged).toBeGreaterThan(0);
  });
});

describe("an assumption that a requirement binds, or that it binds such units", () => {
  const day = fc.integer({ min: 0, max: 1_460 }).map((n) => addDays("2023-01-01", n));

  it("never makes a breach", () => {
    let tried = 0;
    fc.assert(
      fc.property(unit, answer, day, (profile, given, date) => {
        for (const { rule, version, breach } of checkUnit(rulebook, attested(profile, given), { date }).results) {
          if (!version.assumptions.some(({ about }) => about === "obligation" || about === "scope")) continue;
          tried += 1;
          expect([rule.id, date, breach]).toEqual([rule.id, date, false]);
        }
      }),
      { numRuns: cases(1_000) },
    );
    expect(tried).toBeGreaterThan(0);
  });
});

describe("after the last decided edition", () => {
  it("a unit never meets the requirements", () => {
    fc.assert(
      fc.property(unit, answer, fc.integer({ min: 1, max: 20_000 }), (profile, given, days) => {
        const editions = ownModule(rulebook.modules, profile.unit)?.editions.filter(
          ({ state }) => state !== "kommande",
        );
        const date = addDays(editions?.at(-1)?.through ?? "2026-12-31", days);
        const { verdict, ifUnchanged } = checkUnit(rulebook, attested(profile, given), { date });
        expect([date, verdict]).toEqual([date, "cannot-conclude"]);
        expect(ifUnchanged).not.toBeNull();
      }),
      { numRuns: cases(1_000) },
    );
  });
});
