/** Limits and the examples that prove them: of every kind that states a limit, and only where a unit can tell. */
import { describe, expect, test } from "vitest";
import { limitsOf, reaches, type Reach } from "../../src/check/boundary/limits.ts";
import { missingExamples, unprovenLimits } from "../../src/check/boundary/unproven.ts";
import { exampleState } from "../../src/check/example.ts";
import { exampleText, withExamples } from "../../src/read/example-text.ts";
import type { Check, Requirement, RuleExample } from "../../src/rulebook/model.ts";
import { requirement, version } from "../compare/build.ts";
import { REGISTERS } from "./build.ts";

const number: Check = { kind: "number", fact: "listade", atLeast: 5 };

function places(rule: Requirement): readonly string[] {
  return unprovenLimits(rule, REGISTERS).map(({ pointer, missing }) => `${pointer} ${missing.join(" ")}`);
}

describe("the limits of a rule", () => {
  test.each<[Check, readonly string[]]>([
    [number, ["/versions/0/check/atLeast on under"]],
    [{ kind: "number", fact: "listade", atMost: 5 }, ["/versions/0/check/atMost on over"]],
    [{ kind: "number", fact: "listade", moreThan: 5 }, ["/versions/0/check/moreThan on over"]],
    [{ kind: "number", fact: "listade", lessThan: 5 }, ["/versions/0/check/lessThan on under"]],
    [{ kind: "number", fact: "listade", atLeast: "ej-angivet" }, []],
    [{ kind: "deadline", fact: "inlamnad", latest: "2026-05-31" }, ["/versions/0/check/latest on after"]],
    [{ kind: "share", part: "barn-0-1", of: "barn", atLeast: 84.5 }, ["/versions/0/check/atLeast on under"]],
    [
      { kind: "staffing", who: { anyOf: [{ profession: "lakare" }] }, atLeastPersons: 2, atLeastPercent: 150 },
      ["/versions/0/check/atLeastPersons on under", "/versions/0/check/atLeastPercent on under"],
    ],
    [{ kind: "notice-period", addOn: "oron-nasa-hals", atLeastDays: 90 }, ["/versions/0/check/atLeastDays on under"]],
    [
      { kind: "when", if: { kind: "fact-range", fact: "barn", atLeast: 10 }, then: number },
      ["/versions/0/check/if/atLeast on under", "/versions/0/check/then/atLeast on under"],
    ],
    [{ kind: "attestation", statement: "Rutinen finns." }, []],
  ])("%j", (check, wanted) => {
    expect([...places(requirement([version(check)]))].sort()).toEqual([...wanted].sort());
  });

  test("are those of every reading, of the version's own condition, and of the last proposal", () => {
    const readings = [
      { id: "a", title: "A", text: "A", check: number },
      { id: "b", title: "B", text: "B", check: { ...number, atLeast: 7 } },
    ];
    const read = version(null, { judgement: { by: "readings", question: "fraga", readings } });
    const limited = version(number, { when: { kind: "fact-range", fact: "barn", atLeast: 10 } });
    const proposal = version(number, { standing: { status: "foreslagen", intended: { note: "på sikt" } } });
    const pointers = (...versions: readonly (typeof read)[]): readonly string[] =>
      limitsOf(requirement(versions), REGISTERS).map(({ pointer }) => pointer);
    expect(pointers(read)).toEqual([
      "/versions/0/readings/of/0/check/atLeast",
      "/versions/0/readings/of/1/check/atLeast",
    ]);
    expect(pointers(limited)).toEqual(["/versions/0/check/atLeast", "/versions/0/when/atLeast"]);
    expect(pointers(proposal, proposal)).toEqual(["/versions/1/check/atLeast"]);
  });

  test("concern the rules that a unit or its provider has to meet, and no others", () => {
    const of = (addressee: Requirement["addressee"]) =>
      limitsOf(requirement([version(number)], { addressee }), REGISTERS).length;
    expect([of("enhet"), of("leverantor"), of("region"), of("kommun")]).toEqual([1, 1, 0, 0]);
  });

  test.each<[Reach, string, RuleExample["version"], boolean]>([
    [{ is: "days", from: "2025-01-01", through: "2025-12-31" }, "2024-12-31", undefined, false],
    [{ is: "days", from: "2025-01-01", through: "2025-12-31" }, "2025-01-01", undefined, true],
    [{ is: "days", from: "2025-01-01", through: "2025-12-31" }, "2025-12-31", undefined, true],
    [{ is: "days", from: "2025-01-01", through: "2025-12-31" }, "2026-01-01", undefined, false],
    [{ is: "days", from: "2025-01-01", through: null }, "2030-01-01", undefined, true],
    [{ is: "days", from: "2025-01-01", through: null }, "2030-01-01", "forslag", false],
    [{ is: "proposal" }, "2030-01-01", "forslag", true],
    [{ is: "proposal" }, "2030-01-01", undefined, false],
  ])("that decide on %j are reached by an example of %s, of the version %s: %s", (reach, date, version, is) => {
    const example = { title: "A", date, profile: {}, expect: "met" as const };
    expect(reaches(reach, version === undefined ? example : { ...example, version })).toBe(is);
  });

  test("that another limit hides are left alone: no unit could tell", () => {
    const check: Check = { kind: "all", of: [number, { ...number, atLeast: 90 }] };
    expect(places(requirement([version(check)]))).toEqual(["/versions/0/check/of/1/atLeast on under"]);
  });
});

describe("the examples that are missing", () => {
  test("two are enough for a limit, and they get what they expect", () => {
    const rule = requirement([version(number)]);
    const examples = missingExamples(rule, REGISTERS);
    expect(examples.map(({ title, expect: state, profile }) => [title, state, profile])).toEqual([
      ["På gränsen 5 personer", "met", { facts: { listade: 5 } }],
      ["Precis under gränsen 5 personer", "not-met", { facts: { listade: 4 } }],
    ]);
    for (const example of examples) expect(exampleState(rule, example, REGISTERS)).toBe(example.expect);
    expect(unprovenLimits({ ...rule, examples }, REGISTERS)).toEqual([]);
  });

  test("of a proposal ask for the proposal", () => {
    const proposal = version(number, { standing: { status: "foreslagen", intended: { note: "på sikt" } } });
    const [example] = missingExamples(requirement([proposal]), REGISTERS);
    expect(example).toMatchObject({ version: "forslag", expect: "met" });
  });
});

describe("an example in the file", () => {
  const text = exampleText({
    title: "Ett: två",
    date: "2026-01-01",
    profile: { unit: { municipality: "0180" }, openingHours: [{ days: "vardagar", opens: "08:00", closes: "12:00" }] },
    expect: "met",
  });

  test("is written as a strategist would", () => {
    expect(text).toBe(`  - title: "Ett: två"
    date: "2026-01-01"
    profile:
      unit: { municipality: "0180" }
      openingHours: [{ days: vardagar, opens: "08:00", closes: "12:00" }]
    expect: met
`);
  });

  const one = "  - title: Ny\n    expect: met\n";
  test.each([
    ["kind: x\n", `kind: x\nexamples:\n${one}`],
    ["kind: x\nexamples: []\n", `kind: x\nexamples:\n${one}`],
    ["examples:\n  - title: A\n", `examples:\n  - title: A\n${one}`],
    ["examples:\n- title: A\n", "examples:\n- title: A\n- title: Ny\n  expect: met\n"],
    ["examples:\n  - title: A\n\n# sist\nkind: x\n", `examples:\n  - title: A\n${one}\n# sist\nkind: x\n`],
    ["examples:\r\n  - title: A\r\n", `examples:\r\n  - title: A\r\n${one.replaceAll("\n", "\r\n")}`],
    ["examples: [{ title: A }]\n", null],
  ])("%j", (file, wanted) => {
    expect(withExamples(file, one)).toBe(wanted);
  });
});
