/** The two ways of telling who is hit, by comparing rules and by judging units, never deny each other. */
import { describe, expect, it } from "vitest";
import { impact } from "../../src/compare/impact.ts";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { cases } from "../laws.ts";
import { specs } from "./specs.ts";

describe("the impact of the real rules on the example fleet", () => {
  const whole = exampleFleet(specs, 1);
  const tried = cases(whole.length);
  // Units of one care choice stand together: taken with even steps, some of each are tried.
  const fleet = whole.filter(
    (_, index) => Math.floor((index * tried) / whole.length) !== Math.floor(((index + 1) * tried) / whole.length),
  );

  it.each([
    ["2022-12-31", "2023-12-31"],
    ["2023-12-31", "2024-12-31"],
    ["2024-12-31", "2025-12-31"],
    ["2025-12-31", "2026-07-01"],
    ["2025-12-31", "2026-12-31"],
  ])("contradicts no comparison between %s and %s, whichever way it is read", (from, through) => {
    const older = { rulebook: specs, date: from };
    const newer = { rulebook: specs, date: through };
    expect(impact(older, newer, fleet).units).toBe(tried);
    expect(impact(newer, older, fleet).units).toBe(tried);
  });
});
