/** What leaves the form: files that the reader takes back as they were, and links that carry the same state. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { drawnWeek, folded, painted, split } from "../../site/checker/hours.ts";
import { profileJson, profileYaml } from "../../site/checker/files.ts";
import { openFragment } from "../../site/checker/open-link.ts";
import { fragmentOf, isShared } from "../../site/checker/share.ts";
import { intersect, subtract, totalMinutes, union } from "../../src/quantity/clock.ts";
import { DAYS } from "../../src/quantity/day-class.ts";
import { readSpecs } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import type { Profile, Rulebook } from "../../src/rulebook/model.ts";
import { hours, profiles } from "./profiles.ts";

let rulebook: Rulebook;
beforeAll(async () => {
  const loaded = await readSpecs(fileURLToPath(new URL("../../specs", import.meta.url)));
  if (!loaded.ok) throw new Error("specs");
  rulebook = loaded.rulebook;
});

const read = (text: string): Profile | readonly string[] => {
  const result = readProfile({ file: "profil", text }, rulebook);
  return result.ok ? result.profile : result.findings.map(({ message, where }) => `${where.line}: ${message}`);
};

describe("a saved profile", () => {
  it("as YAML is read back as it was", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(read(profileYaml(profile))).toEqual(profile);
      }),
      { numRuns: 300 },
    );
  });
  it("as JSON is read back as it was", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(read(profileJson(profile))).toEqual(profile);
      }),
      { numRuns: 100 },
    );
  });
  it("is laid out as the examples are", () => {
    const profile: Profile = {
      facts: { listade: 8200 },
      unit: { name: "Vårdcentralen Granen", region: "skane", careChoice: "vardcentral", municipality: "1281" },
      openingHours: [{ days: "vardagar", opens: "08:00", closes: "17:00", channels: ["besok", "telefon"] }],
      addOns: [],
    };
    expect(profileYaml(profile)).toBe(`unit:
  name: Vårdcentralen Granen
  region: skane
  careChoice: vardcentral
  municipality: "1281"
openingHours:
  - { days: vardagar, opens: "08:00", closes: "17:00", channels: [besok, telefon] }
addOns: []
facts:
  listade: 8200
`);
  });
});

describe("a link", () => {
  const packed = (value: string): string => `v1.${deflateRawSync(value).toString("base64url")}`;

  it("carries the same state there and back", async () => {
    await fc.assert(
      fc.asyncProperty(profiles, fc.constantFrom(null, "2026-10-06"), async (profile, compared) => {
        const fragment = await fragmentOf({ date: "2025-10-06", compared, profile });
        expect(fragment).toMatch(/^v1\.[\w-]+$/u);
        expect(isShared(fragment)).toBe(true);
        const opened = await openFragment(fragment);
        expect(opened).toEqual({ is: "shared", date: "2025-10-06", compared, profileText: JSON.stringify(profile) });
      }),
      { numRuns: 100 },
    );
  });
  it("holds no result", async () => {
    const profile: Profile = { unit: { name: "Granen", region: "skane", careChoice: "vardcentral" } };
    const fragment = await fragmentOf({ date: "2025-10-06", compared: null, profile });
    expect(await openFragment(fragment)).not.toHaveProperty("verdict");
    expect(Object.keys(await openFragment(fragment)).toSorted()).toEqual(["compared", "date", "is", "profileText"]);
  });
  it.each(["__proto__", "constructor", "prototype"])("with the reserved key %s is refused", async (key) => {
    const text = `{"date":"2025-10-06","compared":null,"profile":{"unit":{},"facts":{"${key}":1}}}`;
    expect((await openFragment(packed(text))).is).toBe("wrong");
  });
  it.each([
    ["another version", "v2.abc"],
    ["no state", "v1."],
    ["what is no base64", "v1.%%%"],
    ["half a state", packed('{"date":"2025-10-06","compared":null,"profile":{"unit"').slice(0, -3)],
    ["a day that does not exist", packed('{"date":"2025-02-30","compared":null,"profile":{}}')],
    ["a day of another type", packed('{"date":20250101,"compared":null,"profile":{}}')],
    ["a list", packed("[]")],
    ["more than it may hold", `v1.${"a".repeat(70_000)}`],
    ["a little that unfolds into a lot", packed(`{"date":"2025-10-06","profile":"${"a".repeat(2_000_000)}"}`)],
  ])("with %s is refused with a sentence", async (_, fragment) => {
    const opened = await openFragment(fragment);
    expect(opened.is).toBe("wrong");
    expect(opened.is === "wrong" ? opened.message : "").toMatch(/^\p{Lu}.*\.$/u);
  });
  it("is told from the anchors of the page", () => {
    expect(isShared("svar")).toBe(false);
    expect(isShared("")).toBe(false);
  });
});

describe("a painted week", () => {
  const unit: Profile["unit"] = { name: "Granen", region: "skane", careChoice: "vardcentral" };
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 46 }), fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => ({ start: from * 30, end: Math.min((from + length) * 30, 24 * 60) }));
  const anyDay = fc.constantFrom(...DAYS);
  const entries = hours.map((list) => list as NonNullable<Profile["openingHours"]>);
  /** Two entries for just the same days that say open and closed contradict each other, and nobody can tell which is right. */
  const agrees = (list: NonNullable<Profile["openingHours"]>): boolean =>
    !list.some((a) => list.some((b) => a.closed === true && b.closed !== true && a.days === b.days));

  it("is open where it was painted open, and as before elsewhere", () => {
    fc.assert(
      fc.property(entries.filter(agrees), anyDay, stretch, (list, day, span) => {
        const [before, after] = [drawnWeek(unit, list), drawnWeek(unit, painted(list, day, span, true))];
        after.forEach((it, index) => {
          const was = before[index]!;
          expect(it.own).toEqual(it.day === day ? union([...was.own, span]) : was.own);
          expect(it.cooperation).toEqual(was.cooperation);
        });
      }),
      { numRuns: 500 },
    );
  });
  it("is closed where it was painted closed, and as before elsewhere", () => {
    fc.assert(
      fc.property(entries.filter(agrees), anyDay, stretch, (list, day, span) => {
        const [before, after] = [drawnWeek(unit, list), drawnWeek(unit, painted(list, day, span, false))];
        after.forEach((it, index) => {
          const was = before[index]!;
          expect(it.own).toEqual(it.day === day ? subtract(was.own, [span]) : was.own);
          expect(totalMinutes(intersect(it.day === day ? it.own : [], [span]))).toBe(0);
          expect(it.cooperation).toEqual(was.cooperation);
        });
      }),
      { numRuns: 500 },
    );
  });
  it("writes five like weekdays as one line", () => {
    const nine = { start: 480, end: 1020 };
    const weekdays = ["mandag", "tisdag", "onsdag", "torsdag", "fredag"] as const;
    const list = weekdays.reduce<NonNullable<Profile["openingHours"]>>((all, day) => painted(all, day, nine, true), []);
    // Nobody has said which ways in there are.
    expect(list).toEqual([{ days: "vardagar", opens: "08:00", closes: "17:00" }]);
  });
  it("split into days and put together again is the same", () => {
    const list: NonNullable<Profile["openingHours"]> = [{ days: "vardagar", opens: "08:00", closes: "17:00" }];
    expect(split(list, 0)).toHaveLength(5);
    expect(folded(split(list, 0))).toEqual(list);
  });
});
