/** The quick reader says of a profile what the careful one does, or nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleFleet } from "../../src/fleet/example-fleet.ts";
import { readProfile } from "../../src/read/profile.ts";
import { quickProfile } from "../../src/read/quick-profile.ts";
import { cases } from "../laws.ts";
import { realRulebook } from "../rulebook.ts";

const rulebook = await realRulebook();
const lines = exampleFleet(rulebook, 1).map(({ profile }) => JSON.stringify(profile));

/** What people and programs do to a line: fields twice, other spellings of numbers, escapes, cuts, strange characters. */
const DAMAGES: readonly ((line: string, at: number) => string)[] = [
  (line) => line,
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => `${line.slice(0, at)}\u200b${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)} ${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\\u0041${line.slice(at)}`,
  (line, at) => line.slice(0, at) + line.slice(at).replace(/("[a-z-]+"):/i, "$1:1,$1:"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/("[a-z-]+"):/i, "$1 :1,$1:"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/\d+/, "1e3"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/:(\d+)/, ":-0"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/:(\d+)/, ":$1.50"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/:(\d+)/, ":12345678901234567"),
  (line, at) => line.slice(0, at) + line.slice(at).replace(/:("[^"]*"|\d+)/, ":null"),
  (line) => line.replace('"facts":{', '"facts":{"__proto__":1,'),
  (line) => line.replace('"name":"', '"name":"19121212-1212 '),
];

describe("a profile that is read quickly", () => {
  it("is the one that is read carefully, without anything to say of it", () => {
    let quick = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.constantFrom(...DAMAGES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (line, damage, share) => {
          const text = damage(line, Math.floor(share * line.length));
          const profile = quickProfile(text, rulebook);
          if (profile === null) return;
          quick += 1;
          const careful = readProfile({ file: "rad", text }, rulebook);
          expect(careful.ok && careful.findings).toEqual([]);
          expect(careful.ok && careful.profile).toEqual(profile);
        },
      ),
      { numRuns: cases(4000) },
    );
    expect(quick).toBeGreaterThan(0);
  });

  it("is every one of a fleet as programs write it", () => {
    expect(lines.filter((line) => quickProfile(line, rulebook) === null)).toEqual([]);
  });
});
