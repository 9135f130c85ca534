/** What answers rest on that may not be so: it stands with each answer, and is summed up over them. */
import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import type { Profile, RequirementContent, Version } from "../../src/rulebook/model.ts";
import { premisesOf } from "../../src/render/check-story.ts";
import { requirement, rulebook, version } from "../compare/build.ts";

const DAY = "2026-06-01";

function checked(parts: Partial<Version<RequirementContent>>, profile: Partial<Profile>, date = DAY) {
  const unit = { name: "Enheten", region: "skane", careChoice: "vardcentral" } as const;
  const atLeast = version({ kind: "number", fact: "listade", atLeast: 1 });
  return checkUnit(rulebook([requirement([{ ...atLeast, ...parts }])]), { unit, ...profile }, { date });
}

const assumed = (about: "from" | "through" | "wording") => ({ about, text: "Vi antar det." });

describe("what is assumed of a rule", () => {
  const all = { assumptions: [assumed("from"), assumed("wording"), assumed("through"), assumed("wording")] };

  it("stands with an answer, each kind once, and without a first day that has been", () => {
    expect(checked(all, { facts: { listade: 1 } }).results[0]?.assumed).toEqual(["wording", "through"]);
    expect(checked(all, { facts: { listade: 0 } }).results[0]?.assumed).toEqual(["wording", "through"]);
  });

  it("is no ground of an answer that there is not", () => {
    expect(checked(all, {}).results[0]).toMatchObject({ state: "unknown", assumed: [], oldestFact: null });
  });

  it("is summed up with the rules it concerns", () => {
    expect(premisesOf(checked(all, { facts: { listade: 1 } })).map(({ sentence }) => sentence)).toEqual([
      "1 svar vilar på antaganden.",
    ]);
    expect(premisesOf(checked({}, { facts: { listade: 1 } }))).toEqual([]);
  });
});

describe("facts that may have changed", () => {
  it.each([
    ["2026-03-02", null],
    ["2026-03-01", "2026-03-01"],
  ])("of %s, three months before", (asOf, oldest) => {
    expect(checked({}, { asOf, facts: { listade: 1 } }).results[0]?.oldestFact).toBe(oldest);
    expect(checked({}, { facts: { listade: { value: 1, asOf } } }).results[0]?.oldestFact).toBe(oldest);
  });

  it("are told with the day of the oldest, though a newer one stands beside", () => {
    const report = checked({}, { asOf: "2026-05-31", facts: { listade: { value: 1, asOf: "2025-01-01" } } });
    expect(premisesOf(report).map(({ sentence, members }) => [sentence, members.length])).toEqual([
      ["1 svar vilar på uppgifter som kan ha ändrats. De äldsta är från den 1 januari 2025.", 1],
    ]);
  });

  it("are none where the profile has no day", () => {
    expect(checked({}, { facts: { listade: 1 } }).results[0]?.oldestFact).toBeNull();
  });
});
