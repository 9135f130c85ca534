/** One door for profiles: a text and the value it holds are accepted and refused alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import rulebook, { checkUnit, isoDate, readProfile } from "../../src/index.ts";

const TEXT = `unit: { name: Prov, region: skane, careChoice: vardcentral }
staff:
  - { profession: sjukgymnast, percent: 50 }
facts: { listade: 8200 }
`;

describe("readProfile", () => {
  it("reads a text and the value it holds to the same profile, with words of everyday as ids", () => {
    const [text, value] = [readProfile(TEXT, rulebook), readProfile(parse(TEXT), rulebook)];
    expect(text.ok && text.profile.staff?.[0]?.profession).toBe("fysioterapeut");
    expect(value.ok && value.profile).toEqual(text.ok && text.profile);
  });

  it("says where in a text, and only which part of a value", () => {
    const wrong = TEXT.replace("listade", "listad");
    const [text, value] = [readProfile(wrong, rulebook), readProfile(parse(wrong), rulebook)];
    expect(text.findings.map(({ code, pointer, position }) => [code, pointer, position?.line])).toEqual([
      ["K302", "/facts/listad", 4],
    ]);
    expect(value.findings.map(({ code, pointer, position }) => [code, pointer, position])).toEqual([
      ["K302", "/facts/listad", null],
    ]);
    expect(value.findings[0]?.message).toBe(text.findings[0]?.message);
  });

  it("gives a profile that nobody can change, and that is no part of what was handed over", () => {
    const handed = parse(TEXT) as { facts: { listade: number } };
    const read = readProfile(handed, rulebook);
    handed.facts.listade = -1;
    expect(read.ok && read.profile.facts?.["listade"]).toBe(8200);
    expect(read.ok && Object.isFrozen(read.profile.facts)).toBe(true);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a list", []],
    ["a function", () => null],
    ["a big integer", 5n],
    ["an empty text", ""],
    ["text that is no YAML", "{["],
  ])("refuses %s with a finding", (_what, input) => {
    const read = readProfile(input, rulebook);
    expect(read.ok).toBe(false);
    expect(read.findings.length).toBeGreaterThan(0);
  });

  it("refuses a circle with a finding", () => {
    const circle: Record<string, unknown> = {};
    circle["unit"] = circle;
    expect(readProfile(circle, rulebook).ok).toBe(false);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readProfile(input, rulebook).ok).toBe(false);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it("is the door that checkUnit judges by", () => {
    const read = readProfile(TEXT, rulebook);
    if (!read.ok) throw new Error("the profile should be read");
    const options = { date: isoDate("2026-03-01") };
    expect(checkUnit(rulebook, structuredClone(read.profile), options)).toEqual(
      checkUnit(rulebook, read.profile, options),
    );
  });
});
