import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/quantity/fingerprint.ts";

/** FNV-1a as its authors write it: one integer of 64 bits. */
function asWritten(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce(
    (sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n),
    0xcbf29ce484222325n,
  );
  return hash.toString(16).padStart(16, "0").slice(0, 12);
}

describe("a fingerprint", () => {
  test("is FNV-1a of the text that JSON writes, counted in halves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => fingerprint(text) === asWritten(JSON.stringify(text))),
    );
  });

  test("is the same whatever the order of the keys", () => {
    expect(fingerprint({ a: 1, b: { c: [1, 2], d: null } })).toBe(fingerprint({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  });
});
