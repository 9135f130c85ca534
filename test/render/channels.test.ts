import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import { resultStory } from "../../src/render/result-story.ts";
import type { Profile } from "../../src/rulebook/model.ts";
import { specs } from "../compare/specs.ts";

const profile: Profile = {
  unit: { name: "Granen", region: "skane", careChoice: "vardcentral" },
  openingHours: [{ days: "vardagar", opens: "08:00", closes: "17:00", channels: ["besok", "digitalt"] }],
};

describe("a unit with one way in shut all day", () => {
  it("is told which, and not that it has no hours", () => {
    const id = "skane/vardcentral/oppettid-kanaler";
    const [result] = checkUnit(specs, profile, { date: "2026-05-07", rules: [id] }).results;
    if (result === undefined) throw new Error(id);
    const told = JSON.stringify(resultStory(result, specs.registers, "state"));
    expect(result.state).toBe("not-met");
    expect(told).toContain("Telefon saknas måndag–fredag 08:00–17:00.");
    expect(told).not.toContain("0 minuter");
  });
});
