/** What lies ahead, on small rulebooks. */
import { describe, expect, it } from "vitest";
import { aheadOf, type Ahead } from "../../src/compare/ahead.ts";
import { standingProposals } from "../../src/compare/proposals.ts";
import { addDays } from "../../src/quantity/calendar.ts";
import type { Check, Edition, Intended, Module, Requirement } from "../../src/rulebook/model.ts";
import { decided, exception, requirement, rulebook, version } from "./build.ts";

const CHECK: Check = { kind: "number", fact: "listade", atLeast: 30 };
const HIGHER: Check = { kind: "number", fact: "listade", atLeast: 40 };
const DATE = "2026-05-07";

const edition = (year: string, state: Edition["state"]): Edition => ({
  id: `skane/vardcentral/${year}`,
  year,
  title: `Vårdcentral ${year}`,
  from: `${year}-01-01`,
  through: `${year}-12-31`,
  state,
  completeness: { read: "hel", withoutRules: [] },
  decision: null,
  sources: [],
});

function ahead(rules: readonly Requirement[], editions: readonly Edition[] = []): Ahead {
  const module: Module = {
    id: "skane/vardcentral",
    home: { region: "skane", module: "vardcentral" },
    title: "Vårdcentral",
    chapters: [],
    newestSource: null,
    editions,
  };
  const side = { rulebook: { ...rulebook(rules), modules: [module] }, date: DATE };
  return aheadOf(side, module, "2027", standingProposals(side));
}

const proposal = (intended: Intended | null): Requirement =>
  requirement([version(CHECK), version(HIGHER, { standing: { status: "foreslagen", intended } })]);

describe("what lies ahead", () => {
  it("has what is decided with its day and its class, until the end of the year", () => {
    const rule = requirement([
      version(CHECK, { standing: decided("2024-01-01", "2026-08-31") }),
      version(HIGHER, { standing: decided("2026-09-01", "2027-12-31") }),
      version(CHECK, { standing: decided("2028-01-01") }),
    ]);
    expect(ahead([rule]).decided.map(({ from, change }) => [from, change.class])).toEqual([
      ["2026-09-01", "tightened"],
    ]);
  });
  it("has the nearest day first, whichever rule it is of, and nothing of another care choice", () => {
    const on = (day: string, id: string, parts: Partial<Requirement> = {}): Requirement =>
      requirement(
        [
          version(CHECK, { standing: decided("2024-01-01", addDays(day, -1)) }),
          version(HIGHER, { standing: decided(day) }),
        ],
        { id, ...parts },
      );
    const rules = [
      on("2027-03-01", "skane/vardcentral/c"),
      on("2026-09-01", "skane/vardcentral/a"),
      on("2027-03-01", "skane/vardcentral/b"),
      on("2026-10-01", "skane/psykoterapi/d", {
        home: { region: "skane", module: "psykoterapi" },
        concerns: ["psykoterapi"],
      }),
    ];
    expect(ahead(rules).decided.map(({ from, change }) => `${from} ${change.rule}`)).toEqual([
      "2026-09-01 skane/vardcentral/a",
      "2027-03-01 skane/vardcentral/c",
      "2027-03-01 skane/vardcentral/b",
    ]);
  });

  it("tells nothing of a day that no source states", () => {
    const known = requirement([
      version(CHECK, {
        standing: decided("2026-09-01"),
        assumptions: [{ about: "from", text: "Källan säger inte när." }],
      }),
    ]);
    expect(ahead([known]).decided).toEqual([]);
  });
  it("keeps what is only proposed apart, whatever day it is meant for", () => {
    const found = ahead([proposal({ from: "2027-01-01" })]);
    expect(found.decided).toEqual([]);
    expect(found.proposed.map(({ axes }) => axes.map(({ direction }) => direction))).toEqual([["tightened"]]);
  });
  it.each([
    ["the year itself", { edition: "2027" }, 1],
    ["a year before it, of which nothing more was heard", { edition: "2026" }, 1],
    ["no time at all", null, 1],
    ["a later year", { edition: "2028" }, 0],
    ["a later day", { from: "2028-01-01" }, 0],
  ])("counts a proposal for %s: %j", (_, intended, count) => {
    expect(ahead([proposal(intended)]).proposed).toHaveLength(count);
  });
  it("has exceptions that end, and no exception as a change of the rule", () => {
    const period = { precision: "exact", from: "2026-06-01", through: "2026-08-31" } as const;
    const rule = requirement([version(CHECK)], { exceptions: [exception("sommar", HIGHER, period)] });
    const found = ahead([rule]);
    expect(found.ending.map(({ through, exception: { id } }) => [id, through])).toEqual([["sommar", "2026-08-31"]]);
    expect(found.decided).toEqual([]);
  });
  it("has what is under review only while it is in force", () => {
    const underReview = { note: "Ses över.", sources: [] };
    const now = requirement([version(CHECK)], { underReview });
    const over = requirement([version(CHECK, { standing: decided("2024-01-01", "2025-12-31") })], { underReview });
    expect(ahead([now]).reviewed).toEqual([now]);
    expect(ahead([over]).reviewed).toEqual([]);
  });
  it("says what nobody knows: rules without an end, as long as no edition of the year is decided", () => {
    const rule = requirement([version(CHECK)]);
    expect(ahead([rule]).open).toEqual([rule]);
    expect(ahead([rule], [edition("2027", "kommande")])).toMatchObject({ edition: null, open: [rule] });
    expect(ahead([rule], [edition("2027", "beslutad")])).toMatchObject({ edition: { year: "2027" }, open: [] });
  });
});
