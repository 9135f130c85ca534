import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { severityOf } from "../../src/read/codes.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { CODE_WORDS } from "../../src/read/words/codes.ts";
import { isFindingCode, TITLES, type FindingCode } from "../../src/read/words/titles.ts";
import { PROFILE_FAULTS } from "./fixtures/profiles.ts";
import { RULE_FAULTS } from "./fixtures/rules.ts";
import { TABLE_FAULTS } from "./fixtures/tables.ts";
import { TEXT_FAULTS } from "./fixtures/texts.ts";
import { tree } from "./tree.ts";

const TESTS = join(import.meta.dirname, "..");
const OTHER_TESTS = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && !name.endsWith("codes.test.ts"))
  .map((name) => readFileSync(join(TESTS, name), "utf8"));
const FORBIDDEN = /\b(?:borde|property|properties|pattern|instance|must|should|invalid|error)\b|schema/i;

const codes = Object.keys(TITLES).filter(isFindingCode);
const loaded = loadRulebook(tree());
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

const findings = [
  ...TEXT_FAULTS.flatMap(({ text }) => parseYaml({ file: "f.yaml", text }).findings),
  ...[...RULE_FAULTS, ...TABLE_FAULTS].flatMap(({ changes }) => loadRulebook(tree(changes)).findings),
  ...PROFILE_FAULTS.flatMap(({ text }) => readProfile({ file: "p.yaml", text }, rulebook).findings),
];

describe("every code", () => {
  test.each(codes)("%s has a fault that is tested", (code) => {
    const tested = [...TEXT_FAULTS, ...RULE_FAULTS, ...PROFILE_FAULTS].some((it) => it.code === code);
    expect(tested || testedElsewhere(code)).toBe(true);
  });

  test.each(codes)("%s is explained in Swedish, with a wrong and a right example", (code) => {
    const { title = "", explanation = "", wrong, right } = CODE_WORDS.get(code) ?? {};
    expect(title).toMatch(/^[A-ZÅÄÖa-zåäö].{2,70}$/u);
    expect(title).not.toMatch(/\.$/);
    expect(explanation).toMatch(/^.{60,}[.)]$/u);
    expect(wrong).not.toBe(right);
    expect([title, explanation].join(" ")).not.toMatch(FORBIDDEN);
  });

  test.each<[FindingCode, string]>([
    ["K101", "error"],
    ["K111", "notice"],
    ["K306", "notice"],
    ["K402", "warning"],
    ["K413", "warning"],
    ["K404", "notice"],
    ["K502", "warning"],
    ["K503", "error"],
    ["K508", "warning"],
    ["K703", "warning"],
    ["K704", "error"],
  ])("%s is of the level %s", (code, severity) => {
    expect(severityOf(code)).toBe(severity);
  });
});

/** Faults of files, and those that only show when the rulebook is computed with, have tests of their own. */
function testedElsewhere(code: FindingCode): boolean {
  return OTHER_TESTS.some((text) => text.includes(code));
}

test("no sentence speaks of programs instead of the text, and each ends as a sentence", () => {
  for (const { message, fix } of findings) {
    expect(message).not.toMatch(FORBIDDEN);
    expect(message).toMatch(/[.?"…)]$|HTML: .+$/u);
    expect(message).not.toMatch(/undefined|null|\[object|NaN/);
    expect(fix ?? "").not.toMatch(FORBIDDEN);
    expect(fix ?? "").not.toMatch(/undefined|null|\[object|NaN/);
  }
});

test("no sentence carries characters that a terminal would obey", () => {
  for (const { message, fix } of findings) {
    const units = [...`${message}${fix ?? ""}`.matchAll(/./gsu)].map(([character]) => character.codePointAt(0) ?? 0);
    expect(units.filter(isObeyed)).toEqual([]);
  }
});

function isObeyed(point: number): boolean {
  const isControl = point < 0x20 || (point >= 0x7f && point <= 0x9f);
  return isControl || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}
