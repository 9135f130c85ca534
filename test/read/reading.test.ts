import { describe, expect, test } from "vitest";

import type { Finding } from "../../src/read/finding.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { PROFILE_FAULTS } from "./fixtures/profiles.ts";
import { RULE_FAULTS } from "./fixtures/rules.ts";
import { TEXT_FAULTS } from "./fixtures/texts.ts";
import type { Fault } from "./fixtures/fixture.ts";
import { editedRule, tree } from "./tree.ts";

function expectFinding(findings: readonly Finding[], file: string, fault: Fault): void {
  const places = findings.map((it) => `${it.where.file}:${it.where.line}:${it.where.column} ${it.code}`);
  expect(places).toContain(`${file}:${fault.line}:${fault.column} ${fault.code}`);
  const found = findings.filter((it) => it.code === fault.code).map((it) => `${it.message} ${it.fix ?? ""}`);
  expect(found.join("\n")).toContain(fault.says ?? "");
}

/** One cause gives one finding; only an unused entry may come along, when the fault took away its last use. */
function otherCodes(findings: readonly Finding[], fault: Fault): readonly string[] {
  return findings.map((it) => it.code).filter((code) => code !== fault.code && code !== "K306");
}

/** The laws where two things are wrong at once. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ["a merge key that carries __proto__", ["K104"]],
  ["ö in two forms is the same key", ["K110"]],
]);

describe("a text that cannot be read is refused where the fault stands", () => {
  test.each(TEXT_FAULTS)("$law", (fault) => {
    const parsed = parseYaml({ file: "f.yaml", text: fault.text });
    expectFinding(parsed.findings, "f.yaml", fault);
    expect(otherCodes(parsed.findings, fault)).toEqual(BESIDE.get(fault.law) ?? []);
  });
});

describe("a tree with one fault gives the finding at its place", () => {
  test("a whole tree gives none", () => {
    const loaded = loadRulebook(tree());
    expect(loaded.findings).toEqual([]);
    expect(loaded.ok).toBe(true);
  });

  test.each(RULE_FAULTS)("$law", (fault) => {
    const { findings } = loadRulebook(tree(fault.changes));
    expect(findings.map((it) => it.code)).toContain(fault.code);
    expectFinding(findings, fault.file, fault);
  });
});

test("a key by its Swedish title is not also missing", () => {
  const { findings } = loadRulebook(tree(editedRule("title: Öppettid per vecka", "rubrik: Öppettid per vecka")));
  expect(findings.map(({ code }) => code)).toEqual(["K201"]);
});

describe("a profile with one fault gives the finding at its place", () => {
  const loaded = loadRulebook(tree());
  if (!loaded.ok) throw new Error("the whole tree must load");

  test.each(PROFILE_FAULTS)("$law", (fault) => {
    const result = readProfile({ file: "granen.yaml", text: fault.text }, loaded.rulebook);
    expectFinding(result.findings, "granen.yaml", fault);
    expect(otherCodes(result.findings, fault)).toEqual([]);
  });
});
