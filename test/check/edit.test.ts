import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/check/edit.ts";
import { profile } from "./build.ts";

describe("an edit of a profile", () => {
  it("changes the place it names and leaves the given profile as it was", () => {
    const before = profile({ staff: [{ profession: "lakare", percent: 50 }], facts: { barn: 10 } });
    const copy = structuredClone(before);
    const after = applyEdits(before, [{ path: ["staff", 0, "percent"], value: 75 }]);
    expect(after.staff).toEqual([{ profession: "lakare", percent: 75 }]);
    expect(after.facts).toEqual({ barn: 10 });
    expect(before).toEqual(copy);
  });

  it("makes the parents that are missing", () => {
    const after = applyEdits(profile(), [
      { path: ["facts", "barn"], value: 3 },
      { path: ["staff", 0], value: { profession: "lakare" } },
    ]);
    expect(after.facts).toEqual({ barn: 3 });
    expect(after.staff).toEqual([{ profession: "lakare" }]);
  });

  it("makes its changes in order, so that a later one sees an earlier", () => {
    const after = applyEdits(profile({ staff: [] }), [
      { path: ["staff", 0], value: { profession: "lakare", percent: 10 } },
      { path: ["staff", 0, "percent"], value: 20 },
    ]);
    expect(after.staff).toEqual([{ profession: "lakare", percent: 20 }]);
  });

  it("turns a plain fact into one with a day when a part of it is set", () => {
    const after = applyEdits(profile({ facts: { barn: 3 } }), [
      { path: ["facts", "barn", "asOf"], value: "2026-01-01" },
    ]);
    expect(after.facts).toEqual({ barn: { asOf: "2026-01-01" } });
  });

  it("keeps a rule id with slashes as one key", () => {
    const after = applyEdits(profile(), [{ path: ["attestations", "skane/vardcentral/prov", "answer"], value: "ja" }]);
    expect(Object.keys(after.attestations ?? {})).toEqual(["skane/vardcentral/prov"]);
  });

  it("reaches no prototype", () => {
    applyEdits(profile(), [{ path: ["facts", "__proto__", "polluted"], value: "ja" }]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
