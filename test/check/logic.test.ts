import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, atLeastOf } from "../../src/check/logic.ts";
import type { OutcomeState } from "../../src/check/outcome.ts";

const STATES: readonly OutcomeState[] = ["not-met", "unknown", "needs-attestation", "met", "not-applicable"];
const state = fc.constantFrom(...STATES);
const states = fc.array(state, { maxLength: 6 });

describe("all", () => {
  it.each<readonly [readonly OutcomeState[], OutcomeState]>([
    [["met", "met"], "met"],
    [["met", "needs-attestation"], "needs-attestation"],
    [["met", "unknown"], "unknown"],
    [["needs-attestation", "unknown"], "unknown"],
    [["met", "not-met"], "not-met"],
    [["unknown", "not-met"], "not-met"],
    [["needs-attestation", "not-met"], "not-met"],
    [["not-applicable", "met"], "met"],
    [["not-applicable", "not-met"], "not-met"],
    [["not-applicable", "unknown"], "unknown"],
    [["not-applicable", "needs-attestation"], "needs-attestation"],
    [["not-applicable", "not-applicable"], "not-applicable"],
    [[], "not-applicable"],
  ])("of %j is %s", (parts, expected) => {
    expect(allOf(parts)).toBe(expected);
    expect(allOf(parts.toReversed())).toBe(expected);
  });
});

describe("any", () => {
  it.each<readonly [readonly OutcomeState[], OutcomeState]>([
    [["not-met", "not-met"], "not-met"],
    [["not-met", "unknown"], "unknown"],
    [["not-met", "needs-attestation"], "needs-attestation"],
    [["unknown", "needs-attestation"], "needs-attestation"],
    [["not-met", "met"], "met"],
    [["unknown", "met"], "met"],
    [["not-applicable", "not-met"], "not-met"],
    [["not-applicable", "met"], "met"],
    [["not-applicable", "not-applicable"], "not-applicable"],
    [[], "not-applicable"],
  ])("of %j is %s", (parts, expected) => {
    expect(anyOf(parts)).toBe(expected);
    expect(anyOf(parts.toReversed())).toBe(expected);
  });
});

describe("k of n", () => {
  const count = (parts: readonly OutcomeState[], wanted: readonly OutcomeState[]): number =>
    parts.filter((part) => wanted.includes(part)).length;

  it("is met when k are, not met when too few can be, and otherwise open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), states, (k, parts) => {
        const open = count(parts, ["unknown", "needs-attestation"]);
        const met = count(parts, ["met"]);
        const expected = parts.every((part) => part === "not-applicable")
          ? ["not-applicable"]
          : met >= k
            ? ["met"]
            : met + open < k
              ? ["not-met"]
              : ["unknown", "needs-attestation"];
        expect(expected).toContain(atLeastOf(k, parts));
      }),
    );
  });

  it("asks for facts before an attestation unless attestations alone would do", () => {
    expect(atLeastOf(2, ["met", "unknown", "needs-attestation"])).toBe("needs-attestation");
    expect(atLeastOf(2, ["not-met", "unknown", "needs-attestation"])).toBe("unknown");
  });

  it("of one is any, and of all that apply is all", () => {
    fc.assert(
      fc.property(states, (parts) => {
        const applicable = parts.filter((part) => part !== "not-applicable").length;
        expect(atLeastOf(1, parts)).toBe(anyOf(parts));
        expect(atLeastOf(Math.max(1, applicable), parts)).toBe(allOf(parts));
      }),
    );
  });
});

describe("the logic of states", () => {
  const better: Readonly<Record<string, number>> = { "not-met": 0, unknown: 1, "needs-attestation": 2, met: 3 };
  const applying = fc.constantFrom<OutcomeState>("not-met", "unknown", "needs-attestation", "met");

  it("does not mind how parts are grouped or ordered", () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        for (const join of [allOf, anyOf]) {
          expect(join([join([a, b]), c])).toBe(join([a, join([b, c])]));
          expect(join([a, b, c])).toBe(join([c, a, b]));
          expect(join([a, a])).toBe(a);
        }
      }),
    );
  });

  it("never gets worse when a part that applies gets better", () => {
    fc.assert(
      fc.property(fc.array(applying, { minLength: 1, maxLength: 5 }), applying, fc.nat(), (parts, other, index) => {
        const place = index % parts.length;
        const changed = parts.with(place, other);
        const [worse, best] = better[parts[place]!]! <= better[other]! ? [parts, changed] : [changed, parts];
        expect(better[allOf(worse)]!).toBeLessThanOrEqual(better[allOf(best)]!);
        expect(better[anyOf(worse)]!).toBeLessThanOrEqual(better[anyOf(best)]!);
      }),
    );
  });

  it("never says met or not met because of a part that does not apply", () => {
    fc.assert(
      fc.property(states, (parts) => {
        expect(allOf([...parts, "not-applicable"])).toBe(allOf(parts));
        expect(anyOf([...parts, "not-applicable"])).toBe(anyOf(parts));
      }),
    );
  });
});
