import { describe, expect, test } from "vitest";

import type { Finding } from "../../src/read/finding.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { PROFILE_FAULTS } from "./fixtures/profiles.ts";
import { RULE_FAULTS } from "./fixtures/rules.ts";
import { TABLE_FAULTS } from "./fixtures/tables.ts";
import { TEXT_FAULTS } from "./fixtures/texts.ts";
import type { Fault } from "./fixtures/fixture.ts";
import { RULE_FILE, edited, editedRule, tree } from "./tree.ts";

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

/** What looks like a fault and is none. */
const TEXT = "Vårdcentralen ska ha öppet minst 30 timmar per vecka, vardagar 8–17.";
const CHECK = '{ kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 30 }';

function judged(text: string, check: string): Readonly<Record<string, string>> {
  return { [RULE_FILE]: edited(RULE_FILE, TEXT, text).replace(CHECK, () => check) };
}

describe("a tree that is sound, although it looks otherwise, gives no such finding", () => {
  test.each<[law: string, code: string, changes: Readonly<Record<string, string>>]>([
    [
      "hours that are the whole window are stated by its two ends",
      "K503",
      judged(
        "Vårdcentralen ska ha öppet vardagar 8–17.",
        '{ kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerDay: 9 }',
      ),
    ],
    [
      "a day is stated in capital letters too",
      "K503",
      judged("LÄMNAS IN SENAST 31 MAJ 2026.", '{ kind: deadline, fact: inlamnad, latest: "2026-05-31" }'),
    ],
    [
      "some time, of no stated number of persons",
      "K502",
      judged(
        "Läkare ska finnas, 0 till antalet, på minst 50 procent.",
        "{ kind: staffing, who: { anyOf: [{ profession: lakare }] }, atLeastPersons: 0, atLeastPercent: 50 }",
      ),
    ],
    ["every hour of the window", "K501", editedRule("atLeastHoursPerWeek: 30", "atLeastHoursPerWeek: 45")],
    [
      "a proposed exception on days that a decided one has",
      "K406",
      editedRule(
        "exceptions:\n",
        `exceptions:
  - id: augusti
    period: { from: "2026-08-01", through: "2026-08-15" }
    status: foreslagen
    text: Öppet ska vara minst 40 timmar.
    sources: [{ source: rapport-2024, at: Augusti }]
`,
      ),
    ],
    [
      "bör in a bör requirement",
      "K703",
      { [RULE_FILE]: edited(RULE_FILE, "obligation: ska", "obligation: bor").replaceAll(" ska ", " bör ") },
    ],
    ["a goal may be said in any words", "K703", editedRule("obligation: ska", "obligation: mal")],
    [
      "an announcement without days",
      "K407",
      editedRule(
        '  - from: "2025-09-01"\n    status: beslutad',
        "  - status: aviserad\n    intended: { note: Längre fram. }",
      ),
    ],
    ["a rejected proposal", "K407", editedRule('  - from: "2025-09-01"\n    status: beslutad', "  - status: avslagen")],
  ])("%s", (_law, code, changes) => {
    expect(loadRulebook(tree(changes)).findings.filter((it) => it.code === code)).toEqual([]);
  });
});

describe("a tree with one fault gives the finding at its place", () => {
  test("a whole tree gives none", () => {
    const loaded = loadRulebook(tree());
    expect(loaded.findings).toEqual([]);
    expect(loaded.ok).toBe(true);
  });

  test.each([...RULE_FAULTS, ...TABLE_FAULTS])("$law", (fault) => {
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
