/** Examples: the unit that a rule's place implies, and what it comes out as by what holds on the day or by a proposal. */
import { describe, expect, it, test } from "vitest";
import { exampleProfile, exampleState, exampleUnit, grantStateOn } from "../../src/check/example.ts";
import type { Check, Grant, RuleExample, Standing } from "../../src/rulebook/model.ts";
import { DATE, decided, requirement, version } from "../compare/build.ts";
import { profile, REGISTERS } from "./build.ts";

const BARN: Check = { kind: "number", fact: "barn", atLeast: 5 };
const MORE: Check = { kind: "number", fact: "barn", atLeast: 9 };
const PROPOSED: Standing = { status: "foreslagen", intended: { note: "på sikt" } };

const example = (barn: number, parts: Partial<RuleExample> = {}): RuleExample => ({
  title: "Exempel",
  date: DATE,
  profile: { facts: { barn } },
  expect: "unknown",
  ...parts,
});

describe("an example's unit", () => {
  test.each([
    [{ region: "skane", module: "vardcentral" }, [], ["skane", "vardcentral"]],
    [{ region: "skane", module: "gemensamt" }, ["barnavardscentral"], ["skane", "barnavardscentral"]],
    [{ region: "skane", module: "gemensamt" }, [], ["skane", "vardcentral"]],
    [{ region: "kronoberg", module: "other" }, ["psykoterapi"], ["kronoberg", "psykoterapi"]],
    [{ region: "nationellt", module: "other" }, [], ["skane", "vardcentral"]],
  ] as const)("of a rule in %j for %j is one of %j", (home, concerns, [region, careChoice]) => {
    expect(exampleUnit(home, concerns, REGISTERS)).toEqual({ name: "Exempel", region, careChoice });
  });

  it("is no one's where there is no region or no care choice", () => {
    const home = { region: "nationellt", module: "other" } as const;
    expect(() => exampleUnit(home, [], { ...REGISTERS, regions: [] })).toThrow(/region/);
    expect(() => exampleUnit(home, [], { ...REGISTERS, careChoices: [] })).toThrow(/care choice/);
  });

  it("is what the example says of it besides", () => {
    const stated = example(5, { profile: { unit: { operator: "privat" }, facts: { barn: 5 } } });
    expect(exampleProfile(requirement([version(BARN)]), stated, REGISTERS)).toEqual({
      unit: { name: "Exempel", region: "skane", careChoice: "vardcentral", operator: "privat" },
      facts: { barn: 5 },
    });
  });
});

describe("what an example comes out as", () => {
  const rule = requirement([version(BARN), version(MORE, { standing: PROPOSED })]);
  const ended = requirement([version(BARN, { standing: decided("2024-01-01", "2024-12-31") })]);

  it("is by what is in force on its day, and by the last proposal where it asks for that", () => {
    expect(exampleState(rule, example(5), REGISTERS)).toBe("met");
    expect(exampleState(rule, example(4), REGISTERS)).toBe("not-met");
    expect(exampleState(rule, example(8, { version: "forslag" }), REGISTERS)).toBe("not-met");
    expect(exampleState(rule, example(9, { version: "forslag" }), REGISTERS)).toBe("met");
    const twice = requirement([version(MORE, { standing: PROPOSED }), version(BARN, { standing: PROPOSED })]);
    expect(exampleState(twice, example(5, { version: "forslag" }), REGISTERS)).toBe("met");
  });

  it("is not known of a proposal that says too little to be judged, and is what is decided where nothing is proposed", () => {
    const vague = requirement([version(BARN), version(null, { standing: PROPOSED })]);
    expect(exampleState(vague, example(5, { version: "forslag" }), REGISTERS)).toBe("unknown");
    expect(exampleState(requirement([version(BARN)]), example(4, { version: "forslag" }), REGISTERS)).toBe("not-met");
  });

  it("is nothing when the rule has ended", () => {
    expect(exampleState(ended, example(5), REGISTERS)).toBe("ended");
  });
});

describe("what a grant's example comes out as", () => {
  const grant = (...versions: readonly [eligibility: Check | null, standing: Standing][]): Grant => {
    const { obligation: _, exceptions: __, ...rest } = requirement([]);
    const content = {
      text: "Bidrag.",
      sources: [],
      decision: null,
      assumptions: [],
      corrections: [],
      assessment: null,
    };
    return {
      ...rest,
      kind: "grant",
      versions: versions.map(([eligibility, standing]) => ({
        ...content,
        standing,
        eligibility,
        amounts: [],
        dates: [],
      })),
    };
  };
  const on = (rule: Grant, barn = 5) => exampleState(rule, example(barn), REGISTERS);

  it("is what it asks for on the day", () => {
    expect(on(grant([BARN, decided("2024-01-01")]))).toBe("met");
    expect(on(grant([BARN, decided("2024-01-01")]), 4)).toBe("not-met");
    expect(on(grant([null, decided("2024-01-01")]))).toBe("unknown");
  });

  it("is that it comes, is proposed, or is over", () => {
    expect(on(grant([BARN, decided("2027-01-01")]))).toBe("upcoming");
    expect(on(grant([BARN, PROPOSED]))).toBe("proposed");
    expect(on(grant([BARN, decided("2024-01-01", "2024-12-31")]))).toBe("ended");
    expect(exampleState(grant([BARN, PROPOSED]), example(5, { version: "forslag" }), REGISTERS)).toBe("met");
    expect(exampleState(grant([null, PROPOSED]), example(5, { version: "forslag" }), REGISTERS)).toBe("unknown");
  });

  it("is asked of any unit on any day", () => {
    const input = { profile: profile({ facts: { barn: 4 } }), date: DATE, registers: REGISTERS };
    expect(grantStateOn(grant([BARN, decided("2024-01-01")]), input)).toBe("not-met");
  });
});
