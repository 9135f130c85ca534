/** What nobody knows is never answered: before an assumed start, after the last edition, and where no edition is. */
import { describe, expect, it } from "vitest";
import { checkUnit, requirementsFor } from "../../src/check/report.ts";
import { stateOn } from "../../src/check/rule-on-day.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import { coveringOn } from "../../src/rulebook/covering.ts";
import type { CareChoice, Profile, Region } from "../../src/rulebook/model.ts";
import { example, realRulebook } from "../rulebook.ts";

const rulebook = await realRulebook();
const granen = await example("vardcentral/granen.yaml");

/** The first decided version of each requirement, where no source states its first day. */
const assumed = rulebook.rules.flatMap((rule) => {
  if (rule.kind !== "requirement") return [];
  const decided = rule.versions.find(({ standing }) => standing.status === "beslutad");
  return decided?.standing.status === "beslutad" && decided.assumptions.some(({ about }) => about === "from")
    ? [{ rule, from: decided.standing.from }]
    : [];
});

describe("before the day that a requirement is known from", () => {
  it("its state is unknown, whatever the unit", () => {
    expect(assumed.length).toBeGreaterThan(0);
    for (const { rule, from } of assumed) {
      for (const days of [1, 30, 400, 4_000]) {
        const date = addDays(from, -days);
        const state = stateOn(rule, { profile: granen, date, registers: rulebook.registers });
        expect([rule.id, date, state]).toEqual([rule.id, date, "unknown"]);
      }
    }
  });

  it("the report says why, and what the facts would give", () => {
    for (const { rule, from } of assumed) {
      const report = checkUnit(rulebook, granen, { date: addDays(from, -1), rules: [rule.id] });
      for (const result of report.results) {
        expect([result.rule.id, result.state, result.breach]).toEqual([rule.id, "unknown", false]);
        expect(result.beforeKnown).toEqual({ knownFrom: from });
        expect(result.explanation).toContain("Ingen källa säger om kravet gällde den dagen.");
      }
    }
  });
});

describe("where no decided edition of the unit's own covers the day", () => {
  it("nothing is concluded after the last one, and what would follow stands beside", () => {
    const { unit } = granen;
    const own = rulebook.modules.find(({ id }) => id === `${unit.region}/${unit.careChoice}`);
    const last = own?.editions.at(-1)?.through ?? "";
    for (const date of [addDays(last, 1), addDays(last, 5_000)]) {
      const report = checkUnit(rulebook, granen, { date });
      expect(report.covering.is).toBe("after-last");
      expect(report.verdict).toBe("cannot-conclude");
      expect(report.ifUnchanged).not.toBeNull();
    }
  });

  it("nothing is ever met, in any region and care choice of the register", () => {
    const units = ["skane", "kronoberg"].flatMap((region) =>
      ["vardcentral", "barnavardscentral", "barnmorskemottagning", "psykoterapi"].map(
        (careChoice) => ({ name: "Enheten", region: region as Region, careChoice: careChoice as CareChoice }) as const,
      ),
    );
    for (const unit of units) {
      for (const date of ["2019-01-01", "2024-06-01", "2026-03-01", "2030-01-01"]) {
        // Every requirement attested: what is left is whether anything of the kind is known.
        const answer = { answer: "ja", role: "verksamhetschef", date: "2019-01-01" } as const;
        const bare: Profile = { unit };
        const ids = requirementsFor(rulebook, bare).map(({ id }) => [id, answer] as const);
        const report = checkUnit(rulebook, { unit, attestations: Object.fromEntries(ids) }, { date });
        const covering = coveringOn(rulebook, unit, date).is;
        if (covering !== "covered") expect([unit, date, report.verdict]).toEqual([unit, date, "cannot-conclude"]);
        expect(report.covering.is).toBe(covering);
      }
    }
  });
});
