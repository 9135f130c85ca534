import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../src/check/context.ts";
import { codesReader, factReader, numberReader } from "../../src/check/facts.ts";
import { fractionOf } from "../../src/quantity/exact.ts";
import { toExactText } from "../../src/quantity/rational.ts";
import { unitOf } from "../../src/check/unit.ts";
import { context, REGISTERS } from "./build.ts";

function readFact(given: CheckContext, id: string) {
  return factReader(given.registers, id).told(unitOf(given));
}

describe("a fact", () => {
  it.each([0, 17, "nej", [] as string[]])("that is %j is known", (value) => {
    const reading = readFact(context({ facts: { listade: value } }), "listade");
    expect(reading.known && reading.value).toEqual(value);
  });

  it("is unknown for four reasons, and each is said in its own words", () => {
    const cases = [
      context({ facts: {} }),
      context({ facts: { fyrtioaringar: "vet-ej" } }),
      context({ facts: { fyrtioaringar: { value: 5, asOf: "2024-12-31" } } }),
      context({ facts: { fyrtioaringar: { value: 5, asOf: "2099-12-31" } } }),
    ].map((it) => readFact(it, "fyrtioaringar"));
    expect(cases.map((it) => (it.known ? "known" : it.missing.reason))).toEqual(["absent", "unsure", "stale", "ahead"]);
    expect(new Set(cases.map((it) => (it.known ? "" : it.sentence))).size).toBe(4);
    expect(cases.every((it) => !it.known && it.missing.pointer === "/facts/fyrtioaringar")).toBe(true);
  });

  it("is unknown when the profile says nothing of facts at all", () => {
    expect(readFact(context(), "listade").known).toBe(false);
  });

  it("is too old the day after its last good day, and good on that day", () => {
    const on = (date: string) =>
      readFact(context({ facts: { fyrtioaringar: { value: 5, asOf: "2025-01-01" } } }, { date }), "fyrtioaringar")
        .known;
    expect(on("2026-01-01")).toBe(true);
    expect(on("2026-01-02")).toBe(false);
  });

  it("counts from its own day, and until then is said to lie ahead", () => {
    const on = (date: string) =>
      readFact(context({ facts: { listade: { value: 5, asOf: "2026-06-01" } } }, { date }), "listade");
    expect(on("2026-06-01").known).toBe(true);
    expect(on("2026-05-31")).toMatchObject({
      missing: { reason: "ahead", title: expect.stringContaining("från den 1 juni 2026") },
    });
    // Who tries a whole profile on an earlier day asks what it would have given then.
    expect(
      readFact(context({ asOf: "2026-06-01", facts: { listade: 5 } }, { date: "2026-05-31" }), "listade").known,
    ).toBe(true);
  });

  it("has the profile's day where it has none of its own", () => {
    const read = (asOf: string) => readFact(context({ asOf, facts: { fyrtioaringar: 5 } }), "fyrtioaringar");
    expect(read("2024-01-01").known).toBe(false);
    expect(read("2026-01-01")).toMatchObject({ known: true, use: { asOf: "2026-01-01" } });
  });

  it("is read exactly", () => {
    const reading = numberReader(REGISTERS, "andel").told(unitOf(context({ facts: { andel: 84.95 } })));
    expect(reading.known && toExactText(fractionOf(reading.value))).toBe("84.95");
  });

  it("of another sort than asked for is not guessed at", () => {
    const reading = numberReader(REGISTERS, "listade").told(unitOf(context({ facts: { listade: "45" } })));
    expect(!reading.known && reading.missing.reason).toBe("incomplete");
    expect(codesReader(REGISTERS, "e-tjanster").told(unitOf(context({ facts: { "e-tjanster": "boka" } }))).known).toBe(
      false,
    );
  });

  it.each(["constructor", "toString", "__proto__"])("called %s is as absent as any other", (id) => {
    expect(readFact(context({ facts: {} }), id).known).toBe(false);
  });
});
