/** Places and days in a profile, and what holds from a day on. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addOnTitle, canonical, distinct, holdsOn, pointer } from "../../src/check/profile.ts";
import { stepOn, stepsFrom, type Step } from "../../src/check/steps.ts";
import { addDays, daysBetween } from "../../src/quantity/calendar.ts";
import { REGISTERS } from "./build.ts";

describe("a place", () => {
  it("writes the slashes of a rule's id and the sign that they are written with", () => {
    expect(pointer(["attestations", "skane/vardcentral/prov"])).toBe("/attestations/skane~1vardcentral~1prov");
    expect(pointer(["staff", 0, "a~1b"])).toBe("/staff/0/a~01b");
    expect(pointer([])).toBe("");
  });
});

describe("an entry", () => {
  const DAY = "2026-02-02";
  test.each([
    [{}, true],
    [{ from: DAY }, true],
    [{ from: "2026-02-03" }, false],
    [{ through: DAY }, true],
    [{ through: "2026-02-01" }, false],
    [{ from: DAY, through: DAY }, true],
    [{ from: "2026-01-01", through: "2026-12-31" }, true],
  ])("with the days %j holds on 2 February 2026: %s", (period, holds) => {
    expect(holdsOn(DAY, period)).toBe(holds);
  });

  it("is known by the register's own word, and by its own where the register has none", () => {
    expect(canonical(REGISTERS, "professions", "sjukgymnast")).toBe("fysioterapeut");
    expect(canonical(REGISTERS, "professions", "podolog")).toBe("podolog");
    expect(addOnTitle(REGISTERS, "gyn")).toBe("gynekologisk mottagning");
    expect(addOnTitle(REGISTERS, "fotvard")).toBe("fotvard");
  });
});

describe("items without repeats", () => {
  it("are the first of each, in the order they came", () => {
    const items = ["b1", "a1", "b2", "c1", "a2"];
    expect(distinct(items, (item) => item.charAt(0))).toEqual(["b1", "a1", "c1"]);
    expect(distinct([], String)).toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 12 }).map((n) => addDays("2026-02-01", n));

describe("what holds from a day on", () => {
  it("is what the last day before says, or that day itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 8 }), day, (days, asked) => {
        const sorted = days.toSorted((a, b) => daysBetween(b, a));
        const [first, ...rest] = ["0000-01-01", ...sorted].map((from): Step<string> => ({ from, value: from }));
        const wanted = sorted.findLast((from) => from <= asked) ?? "0000-01-01";
        expect(first && stepOn([first, ...rest], asked)).toBe(wanted);
      }),
    );
  });

  it("is made when it is first asked for, and only then", () => {
    const made: string[] = [];
    const steps = stepsFrom(["2026-02-05", "2026-02-09"], (from) => {
      made.push(from);
      return { from };
    });
    expect(made).toEqual([]);
    expect(stepOn(steps, "2026-02-08")()).toEqual({ from: "2026-02-05" });
    expect(stepOn(steps, "2026-02-05")()).toBe(stepOn(steps, "2026-02-08")());
    expect(made).toEqual(["2026-02-05"]);
    expect(stepOn(steps, "2026-02-04")()).toEqual({ from: "0000-01-01" });
  });
});
