import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, ChangeClass, Direction } from "../../src/compare/change.ts";
import { diff } from "../../src/compare/diff.ts";
import { compareDemands, type Demand } from "../../src/compare/requirement.ts";
import { directionShown, trialOf } from "../../src/compare/trial.ts";
import type { OutcomeState } from "../../src/check/outcome.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Check, Profile } from "../../src/rulebook/model.ts";
import { check, knownProfile, simpleCheck } from "../check/arbitrary.ts";
import { REGISTERS } from "../check/build.ts";
import { composite, everyKind } from "../check/every-kind.ts";
import { channelHours, completeHours, fullWeek } from "../check/opening-build.ts";
import { cases } from "../laws.ts";
import { sideWith } from "./build.ts";

/** For each kind, so many pairs of versions and so many units for each pair. */
const PAIRS = cases(10_000);
const UNITS = 3;
const POOL = 600;
/** Each of these is tried on a thousand units and more. */
const COMPOSITES: ReadonlySet<string> = new Set(["all", "any", "when"]);

const knownHours = fc.oneof(completeHours, fullWeek, channelHours);
const units = fc
  .tuple(knownProfile, knownHours, fc.constantFrom("ja", "nej"))
  .map(([unit, openingHours, answer]): Profile => ({
    ...unit,
    openingHours,
    facts: { ...unit.facts, "samverkan-kvall-helg": answer },
  }));
const pool: readonly Profile[] = fc.sample(units, { numRuns: POOL, seed: 7 });

/** What no unit can meet, more than 3 and at most 2, has no witness when it is a part of a whole. */
const meetable = simpleCheck.filter((it) => {
  const outcome = statesOf(it);
  return pool.some((_, index) => outcome(index) === "met");
});
const witnessed: Readonly<Record<string, fc.Arbitrary<Check>>> = {
  all: composite("all", meetable),
  any: composite("any", meetable),
};

function demand(of: Check): Demand {
  return {
    content: { judgement: { by: "check", check: of }, when: null },
    text: "Text.",
    obligation: "ska",
    consequence: null,
    binds: "as-stated",
    lasts: "until-changed",
  };
}

function levelOf(older: Check, newer: Check): Direction {
  const axes = compareDemands(demand(older), demand(newer), REGISTERS);
  return axes.find(({ axis }) => axis === "level")?.direction ?? "none";
}

const TURNED: Readonly<Record<Direction, Direction>> = {
  tightened: "relaxed",
  relaxed: "tightened",
  mixed: "mixed",
  none: "none",
  undecided: "undecided",
};

/** The states of all units of the pool by one check, made when first asked for. */
function statesOf(of: Check): (index: number) => OutcomeState | null {
  const { rulebook, date } = sideWith(of);
  const [rule] = rulebook.rules;
  if (rule?.kind !== "requirement") throw new Error("a requirement");
  const [only] = rule.versions;
  if (only === undefined) throw new Error("a version");
  const standing = { rule, side: { rulebook, date }, version: only, exception: null };
  const judge = trialOf(demand(of), standing);
  return (index) => {
    const profile = pool[index % POOL];
    return profile === undefined || judge === null
      ? null
      : judge.state(unitOf({ profile, date, registers: rulebook.registers }));
  };
}

describe.each(Object.entries(everyKind))("%s", (kind, arbitrary) => {
  it("turns around with its sides, and no unit denies it", () => {
    const pair = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(arbitrary, arbitrary) },
      { weight: 1, arbitrary: arbitrary.map((it): [Check, Check] => [it, structuredClone(it)]) },
    );
    const seen = new Map<Direction, number>();
    let number = 0;
    fc.assert(
      fc.property(pair, ([older, newer]) => {
        const level = levelOf(older, newer);
        seen.set(level, (seen.get(level) ?? 0) + 1);
        number += 1;
        if (levelOf(newer, older) !== TURNED[level]) throw new Error(`${level} is not turned around`);
        if (level === "mixed" || level === "undecided") return;
        const before = statesOf(older);
        const after = statesOf(newer);
        for (let step = 0; step < UNITS; step += 1) {
          const [a, b] = [before(number * UNITS + step), after(number * UNITS + step)];
          const shown = a === null || b === null ? null : directionShown(a, b);
          if (shown !== null && shown !== level)
            throw new Error(`${level}, but ${JSON.stringify(pool[(number * UNITS + step) % POOL])}`);
        }
      }),
      { numRuns: PAIRS, seed: 11 },
    );
    expect(seen.get("none") ?? 0).toBeGreaterThan(PAIRS / 8);
  });

  it("gives witnesses that the tables never deny", () => {
    const found = { confirmed: 0, bare: 0 };
    const one = witnessed[kind] ?? arbitrary;
    fc.assert(
      fc.property(one, one, (older, newer) => {
        for (const { class: name, witnesses } of diff(sideWith(older), sideWith(newer))) {
          const wanted = WITNESSED[name] ?? [];
          const shown = new Set(witnesses.map(({ direction }) => direction));
          if (wanted.length > 0) found[wanted.every((it) => shown.has(it)) ? "confirmed" : "bare"] += 1;
        }
      }),
      { numRuns: cases(COMPOSITES.has(kind) ? 60 : 300), seed: 13 },
    );
    expect(found.confirmed).toBeGreaterThanOrEqual(found.bare);
  });
});

const WITNESSED: Partial<Record<ChangeClass, readonly ("tightened" | "relaxed")[]>> = {
  tightened: ["tightened"],
  relaxed: ["relaxed"],
  mixed: ["tightened", "relaxed"],
};

describe("a rulebook with generated versions", () => {
  const classOf = (changes: readonly Change[]): ChangeClass | "none" => changes[0]?.class ?? "none";
  const turned: Partial<Record<ChangeClass | "none", ChangeClass>> = { tightened: "relaxed", relaxed: "tightened" };

  it("is no change from itself", () => {
    fc.assert(
      fc.property(check, (it) => {
        expect(diff(sideWith(it), sideWith(structuredClone(it)))).toEqual([]);
      }),
      { numRuns: cases(2_000) },
    );
  });

  it("is tightened one way exactly when it is relaxed the other", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 29, arbitrary: fc.tuple(simpleCheck, simpleCheck) },
          { weight: 1, arbitrary: fc.tuple(check, check) },
        ),
        ([older, newer]) => {
          const forth = classOf(diff(sideWith(older), sideWith(newer)));
          const back = classOf(diff(sideWith(newer), sideWith(older)));
          expect(back).toBe(turned[forth] ?? forth);
        },
      ),
      { numRuns: cases(600) },
    );
  });

  it("has a new rule one way exactly when it is withdrawn the other", () => {
    fc.assert(
      fc.property(check, (it) => {
        const full = sideWith(it);
        const empty = { ...full, rulebook: { ...full.rulebook, rules: [] } };
        expect(classOf(diff(empty, full))).toBe("new");
        expect(classOf(diff(full, empty))).toBe("withdrawn");
      }),
      { numRuns: cases(600) },
    );
  });
});
