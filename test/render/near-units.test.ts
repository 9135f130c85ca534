/** The units that a change nearly stops are named where people read: those with the least to spare, and how many more. */
import { describe, expect, it } from "vitest";
import { impact, type Impact } from "../../src/compare/impact.ts";
import type { SideName } from "../../src/compare/report.ts";
import { impactHtml, impactMarkdown } from "../../src/render/impact-tables.ts";
import { impactLines } from "../../src/render/impact-text.ts";
import type { Check } from "../../src/rulebook/model.ts";
import { profile } from "../check/build.ts";
import { sideWith } from "../compare/build.ts";

const atLeast = (value: number): Check => ({ kind: "number", fact: "listade", atLeast: value });
const name: SideName = { name: "2026-02-02", date: "2026-02-02" };
const names = { older: name, newer: name, coverings: [] };
const style = { paint: (_: string, text: string): string => text, ...names, byRule: false, max: 0 };

/** Units with 1000 and up, which have 0, 1, 2 … to spare of a limit of 1000. */
const resultOf = (units: number): Impact =>
  impact(
    sideWith(atLeast(900)),
    sideWith(atLeast(1000)),
    Array.from({ length: units }, (_, spare) => ({
      id: `Enhet ${spare}`,
      profile: profile({ facts: { listade: 1000 + spare } }),
    })),
  );

describe("units that a change nearly stops", () => {
  it.each([
    [10, null],
    [11, "och 1 enhet till"],
    [13, "och 3 enheter till"],
  ])("of %j the ten with the least to spare are named, and the rest counted", (units, more) => {
    const result = resultOf(units);
    expect(result.near).toHaveLength(units);
    const texts = [
      impactLines(result, [], style).join("\n"),
      impactHtml(result, [], names),
      impactMarkdown(result, [], names),
    ];
    for (const text of texts) {
      expect(text).toContain("Enhet 0");
      expect(text).toContain("Enhet 9");
      expect(text).not.toContain("Enhet 10");
      if (more === null) expect(text).not.toMatch(/och \d+ enhet/u);
      else expect(text).toContain(more);
    }
  });

  it("leave no heading where there are none", () => {
    const result = resultOf(0);
    expect(impactLines(result, [], style).join("\n")).not.toContain("KLARAR KNAPPT");
    expect(impactHtml(result, [], names)).not.toContain("KLARAR KNAPPT");
  });
});
