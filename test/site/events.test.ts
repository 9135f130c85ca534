/** Days that come back, on small rules of their own. */
import { describe, expect, it } from "vitest";
import type { Due, Reporting, Standing } from "../../src/rulebook/model.ts";
import { assumedDaysOf, eventsOf } from "../../site/events.ts";
import { decided, requirement, version } from "../compare/build.ts";

const TODAY = { today: "2026-05-07" };

function reporting(due: Due, standing: Standing = decided("2025-01-01")): Reporting {
  const { obligation: _, exceptions: __, examples: ___, ...rule } = requirement([]);
  const { judgement: ____, when: _____, ...parts } = version(null);
  return {
    ...rule,
    kind: "reporting",
    versions: [{ ...parts, standing, duty: { who: "Enheten", what: "Rapporten", due: [due] } }],
  };
}

const days = (due: Due, standing?: Standing): readonly string[] =>
  eventsOf(TODAY, [reporting(due, standing)])
    .filter(({ kind }) => kind.startsWith("due"))
    .map(({ date, through }) => (through === null ? date : `${date}/${through}`));

describe("a day that something is due", () => {
  it("comes once when no source says that it comes back", () => {
    expect(days({ label: "Rapport", date: "2025-03-01" })).toEqual(["2025-03-01"]);
  });
  it.each<[NonNullable<Due["every"]>, string, readonly string[]]>([
    ["ar", "2025-03-01", ["2025-03-01", "2026-03-01", "2027-03-01"]],
    ["kvartal", "2027-01-31", ["2027-01-31", "2027-04-30", "2027-07-31", "2027-10-31"]],
    ["manad", "2027-10-31", ["2027-10-31", "2027-11-30", "2027-12-31"]],
    ["sex-veckor", "2027-10-01", ["2027-10-01", "2027-11-12", "2027-12-24"]],
  ])("comes back every %s, until the end of next year", (every, date, all) => {
    expect(days({ label: "Rapport", date, every })).toEqual(all);
  });
  it("comes back as long as the version applies, and no longer", () => {
    const ended = decided("2025-01-01", "2026-12-31");
    expect(days({ label: "Rapport", date: "2025-03-01", every: "ar" }, ended)).toEqual(["2025-03-01", "2026-03-01"]);
  });
  it("comes back as the whole period where it has one", () => {
    const within = { from: "2026-01-01", through: "2026-03-31" };
    expect(days({ label: "Rapport", within, every: "ar" })).toEqual(["2026-01-01/2026-03-31", "2027-01-01/2027-03-31"]);
  });
  it("is told once at least, also beyond the time that is shown", () => {
    expect(days({ label: "Rapport", date: "2035-03-01", every: "ar" })).toEqual(["2035-03-01"]);
  });
});

describe("a day from which a rule is only known", () => {
  const known = requirement([
    version(null, {
      standing: decided("2025-05-06"),
      assumptions: [{ about: "from", text: "Källan säger inte när." }],
    }),
  ]);
  it("is no event when it takes over from another version either", () => {
    const first = version(null, { standing: decided("2024-01-01", "2025-05-05") });
    const rule = { ...known, versions: [first, ...known.versions] };
    expect(eventsOf(TODAY, [rule]).map(({ date, kind }) => [date, kind])).toEqual([
      ["2024-01-01", "begins"],
      ["2025-05-05", "last-day"],
    ]);
  });
  it("is no event", () => {
    expect(eventsOf(TODAY, [known])).toEqual([]);
    expect(assumedDaysOf(TODAY, [known]).map(({ date, kind }) => [date, kind])).toEqual([["2025-05-06", "known-from"]]);
  });
});
