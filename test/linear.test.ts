/** Input that once took minutes: twice as much of it takes about twice as many steps. Steps are counted, not seconds. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";

import { breakpoints } from "../src/check/breakpoints.ts";
import { tableFindings } from "../src/decide/completeness.ts";
import { mailAddressIn } from "../src/read/personal-data.ts";
import { PACKAGE_SCHEMAS } from "../src/read/package-schemas.ts";
import { withoutNoise } from "../src/read/schema-noise.ts";
import { loadRulebook } from "../src/read/load.ts";
import { readProfile } from "../src/read/profile.ts";
import type { Check, Profile, Requirement, Table } from "../src/rulebook/model.ts";
import { REGISTERS } from "./check/build.ts";
import { tree } from "./read/tree.ts";
import { growth } from "./steps.ts";

const LINEAR = 4.4;

const loaded = loadRulebook(tree());
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

describe("four times as much takes four times as many steps", () => {
  const unit = { name: "A", region: "skane", careChoice: "vardcentral" };

  test("one fault in every item of a list", () => {
    const times = growth(
      (n, steps) => {
        const errors = PACKAGE_SCHEMAS.errors("profile", {
          unit,
          facts: { listade: Array.from({ length: n }, () => 1) },
        });
        expect(errors.length).toBeGreaterThanOrEqual(n);
        withoutNoise(
          errors.map((error) => steps.watch(error)),
          PACKAGE_SCHEMAS,
        );
      },
      1000,
      4,
    );
    expect(times).toBeLessThan(LINEAR);
  });

  test("one fault in every one of many choices", () => {
    const times = growth(
      (n, steps) => {
        const facts = Object.fromEntries(Array.from({ length: n }, (_, index) => [`uppgift-${index}`, [1]]));
        withoutNoise(
          PACKAGE_SCHEMAS.errors("profile", { unit, facts }).map((error) => steps.watch(error)),
          PACKAGE_SCHEMAS,
        );
      },
      250,
      4,
    );
    expect(times).toBeLessThan(LINEAR);
  });

  test("the rows of a decision table", () => {
    const times = growth((n, steps) => tableFindings(steps.watch(tableOf(n))), 100, 4);
    // Each limit is looked up by halving among the values, which adds a little.
    expect(times).toBeLessThan(LINEAR);
  });
});

function tableOf(rows: number): Table {
  const input = (id: string): Table["inputs"][number] => ({
    id,
    title: id,
    question: `${id}?`,
    type: "tal",
    domain: { min: 0, max: 1000, step: 1 },
  });
  return {
    inputs: ["a", "b", "c"].map(input),
    hitPolicy: "unik",
    rows: Array.from({ length: rows }, (_, n) => ({
      id: `r-${n}`,
      when: { a: { atLeast: n, lessThan: n + 1 }, b: { atLeast: n } },
      then: "Ja.",
    })),
  };
}

describe("one fault in many places", () => {
  test("is told a few times, and then how many more there are and where", () => {
    const list = Array.from({ length: 5000 }, () => "1").join(", ");
    const text = `unit: { name: A, region: skane, careChoice: vardcentral }\nfacts: { listade: [${list}] }\n`;
    const { findings } = readProfile({ file: "p.yaml", text }, rulebook);
    const same = findings.filter(({ code }) => code === "K203");
    expect(same).toHaveLength(3);
    expect(same.at(-1)?.message).toMatch(/Samma fel finns på 4\s997 ställen till \(rad 2\)\./);
  });
});

describe("a name that nothing is known by, thousands of times", () => {
  test.each([
    ["facts", (n: number) => [`uppgift-${n}`, 1]],
    [
      "attestations",
      (n: number) => [`skane/x/regel-${n}`, { answer: "ja", role: "verksamhetschef", date: "2025-02-02" }],
    ],
  ] as const)("in %s is told three times, and sought among the known ones no oftener", (group, entry) => {
    const profile = (n: number) => ({
      unit: { name: "A", region: "skane", careChoice: "vardcentral" },
      [group]: Object.fromEntries(Array.from({ length: n }, (_, index) => entry(index))),
    });
    const read = (n: number) => {
      const normalized = vi.spyOn(String.prototype, "normalize");
      const { findings } = readProfile({ file: "p.json", text: JSON.stringify(profile(n)) }, rulebook);
      const folded = normalized.mock.calls.filter(([form]) => form === "NFD").length;
      normalized.mockRestore();
      return { folded, findings: findings.filter(({ code }) => code === "K302") };
    };
    const [few, many] = [read(3), read(4900)];
    expect(many.findings).toHaveLength(3);
    expect(many.findings.at(-1)?.message).toMatch(/Samma fel finns på 4\s897 ställen till/);
    expect(many.folded).toBe(few.folded);
  });
});

describe("a mail address in a text", () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Says the same, but begins anew at every letter. */
  const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;

  test("is found where the pattern finds it", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "B", "@", ".", " ", "<", "é", "1"), maxLength: 24 });
    fc.assert(
      fc.property(letters, (text) => {
        const match = ADDRESS.exec(text);
        expect(mailAddressIn(text)).toEqual(match && { start: match.index, length: match[0].length });
      }),
      { numRuns: 2000 },
    );
  });

  test("is looked for once at each @, however long the text is", () => {
    const exec = vi.spyOn(RegExp.prototype, "exec");
    expect(mailAddressIn(`${"a".repeat(20_000)}@${"b".repeat(20_000)} x@y`)).toBeNull();
    const tried = exec.mock.calls.filter(([text]) => !text.includes("@"));
    expect(tried).toHaveLength(2);
  });
});

describe("the days on which an answer may change", () => {
  const staff = Array.from({ length: 300 }, (_, n) => ({
    profession: "lakare",
    from: `20${String(10 + (n % 80)).padStart(2, "0")}-03-17`,
  }));
  const profile: Profile = { unit: { name: "A", region: "skane", careChoice: "vardcentral" }, staff };

  function daysFor(check: Check): readonly string[] {
    const rule = rulebook.rules.find((it): it is Requirement => it.kind === "requirement");
    if (rule === undefined) throw new Error("the tree has a requirement");
    const versions = rule.versions.map((version) => ({
      ...version,
      judgement: { by: "check" as const, check },
      when: null,
    }));
    return breakpoints({ ...rule, versions, exceptions: [] }, profile, REGISTERS);
  }

  test("come only from the parts of the profile that the rule reads", () => {
    const staffing: Check = { kind: "staffing", who: { anyOf: [{ profession: "lakare" }] }, atLeastPersons: 1 };
    const number: Check = { kind: "number", fact: "listade", atLeast: 1 };
    expect(daysFor(staffing).length - daysFor(number).length).toBe(80);
  });
});
