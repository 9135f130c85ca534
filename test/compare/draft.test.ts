/** A requirement as a draft would make it: which version it begins with, what lasts until when, and what is compared. */
import { describe, expect, it } from "vitest";
import { baseOf, draftedDays, draftedRule, draftedSides, unchangedDraft, type Draft } from "../../src/compare/draft.ts";
import type { Requirement, Standing } from "../../src/rulebook/model.ts";
import { decided, requirement, rulebook, version } from "./build.ts";

const least = (atLeast: number) => ({ kind: "number", fact: "listade", atLeast }) as const;
const path = ["judgement", "check", "atLeast"];
const TODAY = "2026-02-02";
const superseded = (from: string, through: string): Standing => ({
  status: "beslutad",
  from,
  through,
  end: "superseded",
});
const proposed = (from: string | undefined): Standing => ({
  status: "foreslagen",
  intended: from === undefined ? null : { from },
});

const inForce = requirement([version(least(10))]);
const coming = requirement([
  version(least(10), { standing: superseded("2024-01-01", "2026-12-31") }),
  version(least(20), { standing: decided("2027-01-01") }),
]);
const proposal = requirement([version(least(10), { standing: proposed("2027-01-01") })]);

function draftOf(rule: Requirement, today: string, parts: Partial<Draft>) {
  const base = baseOf(rule, today);
  if (base === null) throw new Error("nothing to begin with");
  const draft = { ...unchangedDraft(rule, base, "2027-01-01"), ...parts };
  const days = draftedDays(draftedSides(rulebook([rule]), rule, base, draft), []);
  return {
    standings: draftedRule(rule, base, draft).versions.map(({ standing }) =>
      standing.status === "beslutad" ? [standing.from, standing.through, standing.end] : [standing.status],
    ),
    days: days.map(({ date, change }) => [date, change.class]),
  };
}

describe("a draft", () => {
  it("begins with what is in force, else with what comes next, else with the last proposal", () => {
    expect(baseOf(inForce, TODAY)).toEqual({ is: "after", index: 0 });
    expect(baseOf(coming, TODAY)).toEqual({ is: "after", index: 0 });
    expect(baseOf(coming, "2023-01-01")).toEqual({ is: "instead", index: 0, from: "2024-01-01" });
    expect(baseOf(proposal, TODAY)).toEqual({ is: "instead", index: 0, from: "2027-01-01" });
    expect(
      baseOf(requirement([version(least(1), { standing: decided("2020-01-01", "2021-12-31") })]), TODAY),
    ).toBeNull();
  });

  it("that says the same changes nothing", () => {
    for (const rule of [inForce, coming, proposal]) {
      const base = baseOf(rule, TODAY);
      const day = rule === coming ? "2026-06-01" : "2027-01-01";
      expect(base && draftOf(rule, TODAY, { from: day, values: [] }).days).toEqual([]);
    }
  });

  it.each([
    [20, "tightened"],
    [5, "relaxed"],
  ])("with the limit %d in place of 10 is %s from its first day", (value, expected) => {
    expect(draftOf(inForce, TODAY, { values: [{ path, value }] })).toEqual({
      standings: [
        ["2024-01-01", "2026-12-31", "superseded"],
        ["2027-01-01", null, "open"],
      ],
      days: [["2027-01-01", expected]],
    });
  });

  it("stands until what is decided to come after it", () => {
    expect(draftOf(coming, TODAY, { from: "2026-07-01", values: [{ path, value: 15 }] })).toEqual({
      standings: [
        ["2024-01-01", "2026-06-30", "superseded"],
        ["2026-07-01", "2026-12-31", "superseded"],
        ["2027-01-01", null, "open"],
      ],
      days: [["2026-07-01", "tightened"]],
    });
  });

  it("takes the place of a version with the same first day, and is held against that one", () => {
    expect(draftOf(coming, TODAY, { from: "2027-01-01", values: [{ path, value: 15 }] }).days).toEqual([
      ["2027-01-01", "relaxed"],
    ]);
  });

  it("of a proposal is held against the proposal as if that were decided, on both their first days", () => {
    expect(draftOf(proposal, TODAY, { values: [{ path, value: 15 }] }).days).toEqual([["2027-01-01", "tightened"]]);
    expect(draftOf(proposal, TODAY, { from: "2027-07-01" }).days).toEqual([["2027-01-01", "withdrawn"]]);
    expect(draftOf(proposal, TODAY, { from: "2026-07-01" }).days).toEqual([["2026-07-01", "new"]]);
  });

  it("that makes a target of what was asked is easier", () => {
    expect(draftOf(inForce, TODAY, { obligation: "mal" }).days).toEqual([["2027-01-01", "relaxed"]]);
  });

  it("with another number in its text alone is for a person to judge", () => {
    expect(draftOf(inForce, TODAY, { text: "Högst 20 listade." }).days).toEqual([["2027-01-01", "undecided"]]);
  });

  it("keeps a last day that is stated, where it does not begin after it", () => {
    const ending = requirement([version(least(10), { standing: decided("2024-01-01", "2027-12-31") })]);
    expect(draftOf(ending, TODAY, { values: [{ path, value: 20 }] }).standings).toEqual([
      ["2024-01-01", "2026-12-31", "superseded"],
      ["2027-01-01", "2027-12-31", "stated"],
    ]);
    expect(draftOf(ending, TODAY, { from: "2028-03-01" }).standings).toEqual([
      ["2024-01-01", "2027-12-31", "stated"],
      ["2028-03-01", null, "open"],
    ]);
  });
});
