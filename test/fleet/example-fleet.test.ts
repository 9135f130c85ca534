import { describe, expect, it } from "vitest";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { CareChoice } from "../../src/rulebook/model.ts";
import { checkUnit } from "../../src/check/report.ts";
import { isOwnRule } from "../../src/rulebook/modules.ts";
import { specs } from "../compare/specs.ts";

const fleet = exampleFleet(specs, 1);
const of = (careChoice: CareChoice): typeof fleet =>
  fleet.filter(({ profile }) => profile.unit.careChoice === careChoice && profile.unit.region === "skane");

describe("the example fleet", () => {
  it.each([
    ["vardcentral", 178, 82],
    ["barnavardscentral", 147, 79],
    ["barnmorskemottagning", 77, 20],
    ["psykoterapi", 235, 2],
  ] as const)("has as many units as the region had: %s", (careChoice, count, own) => {
    expect(of(careChoice)).toHaveLength(count);
    expect(of(careChoice).filter(({ profile }) => profile.unit.operator === "egen-regi")).toHaveLength(own);
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    expect(JSON.stringify(exampleFleet(specs, 1))).toBe(JSON.stringify(fleet));
    expect(JSON.stringify(exampleFleet(specs, 2))).not.toBe(JSON.stringify(fleet));
  });

  it("holds only profiles that the reader accepts, without a remark", () => {
    for (const { id, profile } of fleet) {
      const read = readProfile({ file: id, text: JSON.stringify(profile) }, specs);
      expect(read.findings, id).toEqual([]);
      expect(read.ok && read.profile, id).toEqual(profile);
    }
  });

  it("has no two units of one name in a region, and says of each that it is made up", () => {
    expect(new Set(fleet.map(({ profile: { unit } }) => `${unit.name} ${unit.region}`)).size).toBe(fleet.length);
    expect(new Set(fleet.map(({ id }) => id)).size).toBe(fleet.length);
    for (const { profile } of fleet) expect(profile.note).toBe("Påhittad enhet.");
  });

  it("has units in every region's every care choice that has rules", () => {
    const described = new Set(fleet.map(({ profile: { unit } }) => `${unit.region}/${unit.careChoice}`));
    const withRules = specs.modules.filter(
      (module) =>
        module.home.region !== "nationellt" &&
        module.home.module !== "gemensamt" &&
        module.home.module !== "other" &&
        specs.rules.some((rule) => isOwnRule(rule, module)),
    );
    expect(withRules.length).toBeGreaterThan(0);
    expect(withRules.map(({ id }) => id).filter((id) => !described.has(id))).toEqual([]);
  });

  it("places each unit in a municipality of its region", () => {
    for (const { profile } of fleet) {
      const region = specs.registers.regions.find(({ id }) => id === profile.unit.region);
      expect(region?.municipalities.map(({ code }) => code)).toContain(profile.unit.municipality);
    }
  });

  it("spreads: some meet the rules, some do not, and some have forgotten something", () => {
    const verdicts = of("vardcentral").map(({ profile }) => checkUnit(specs, profile, { date: "2025-12-31" }).verdict);
    for (const verdict of ["meets", "does-not-meet", "cannot-conclude"]) {
      expect(verdicts.filter((it) => it === verdict).length, verdict).toBeGreaterThan(5);
    }
    const listed = of("vardcentral").map(({ profile }) => Number(profile.facts?.["listade"] ?? 0));
    const sum = listed.reduce((total, it) => total + it, 0);
    // The region had 1.4 million inhabitants.
    expect(sum).toBeGreaterThan(1_200_000);
    expect(sum).toBeLessThan(1_600_000);
  });
});
