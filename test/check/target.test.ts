/** Figures held against targets: which day, which way, and what cannot be compared. */
import { describe, expect, it } from "vitest";
import { heldAgainstTarget, rulesOfFigure, targetOutcomes } from "../../src/check/target.ts";
import type { Figure, Rulebook } from "../../src/rulebook/model.ts";
import { specs } from "../compare/specs.ts";

const DOCTOR = "skane/vardcentral/fast-lakarkontakt";
const figure = (more: Partial<Figure>): Figure => ({
  id: "utfall",
  title: "Utfall",
  value: 80,
  unit: "procent",
  asOf: { label: "2024", through: "2024-06-30" },
  region: "skane",
  sources: [],
  ...more,
});
const withFigures = (...figures: readonly Figure[]): Rulebook => ({
  ...specs,
  registers: { ...specs.registers, figures },
});

describe("a figure against the level of a rule", () => {
  it.each([
    ["2023-06-30", 75, true],
    ["2024-06-30", 85, false],
  ])("is held to the wording of its own last day (%s)", (through, level, reached) => {
    const held = heldAgainstTarget(figure({ asOf: { label: "då", through }, target: { rule: DOCTOR } }), specs);
    expect(held).toMatchObject({
      is: "outcome",
      outcome: { target: { value: level, comparison: "at-least" }, reached },
    });
  });

  it.each([
    [{ asOf: { label: "utan dag" } }, "no-day"],
    [{ asOf: { label: "före", through: "2001-01-01" } }, "not-one-level"],
    [{ unit: "personer" }, "other-unit"],
    [{ value: "drygt 80" }, "in-words"],
    [{ target: { rule: "skane/vardcentral/halsosamtal" } }, "not-one-level"],
    [{ target: { rule: "skane/vardcentral/finns-inte" } }, "no-target"],
  ] satisfies readonly (readonly [Partial<Figure>, string])[])("is not held to what it cannot be: %j", (more, why) => {
    expect(heldAgainstTarget(figure({ target: { rule: DOCTOR }, ...more }), specs)).toEqual({ is: "fault", why });
  });
});

describe("a figure against a figure", () => {
  const aim = figure({ id: "mal", value: 80 });
  it.each([
    [{ atLeast: "mal" }, 80, true],
    [{ atLeast: "mal" }, 79.9, false],
    [{ atMost: "mal" }, 80, true],
    [{ atMost: "mal" }, 80.1, false],
  ])("%j is reached by %d: %s", (target, value, reached) => {
    const own = figure({ value, target });
    expect(targetOutcomes(withFigures(own, aim))).toMatchObject([{ reached }]);
  });
  it("that counts something else is none", () => {
    const own = figure({ target: { atMost: "mal" } });
    const other = { ...aim, unit: "recept per 1 000 listade" };
    expect(heldAgainstTarget(own, withFigures(own, other))).toEqual({ is: "fault", why: "other-unit" });
  });
});

describe("the rules that a figure shows the outcome of", () => {
  it("are the one that is its target and those it names, each once", () => {
    expect(rulesOfFigure(figure({ target: { rule: DOCTOR }, rules: [DOCTOR, "a/b"] }))).toEqual([DOCTOR, "a/b"]);
    expect(rulesOfFigure(figure({}))).toEqual([]);
  });
});

it("a figure without a target is held against nothing", () => {
  expect(heldAgainstTarget(figure({}), specs)).toBeNull();
});
