/** Where a finding points: at the very words, or at the whole text where the file writes them otherwise. */
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/read/limits.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { RULE_FILE, edited, tree } from "./tree.ts";

const TEXT = "Vårdcentralen ska ha öppet minst 30 timmar per vecka, vardagar 8–17.";

/** The stretch of each finding of the code in the rule's file: from line and column, to column on its last line. */
function stretches(code: string, written: string): readonly string[] {
  const file = edited(RULE_FILE, `    text: ${TEXT}`, written);
  return loadRulebook(tree({ [RULE_FILE]: file }))
    .findings.filter((it) => it.code === code && it.where.file === RULE_FILE)
    .map(({ where: { line, column, endLine, endColumn } }) => `${line}:${column}–${endLine}:${endColumn}`);
}

describe("a piece of a text", () => {
  test.each<[where: string, written: string, found: readonly string[]]>([
    ["at its beginning", `    text: <b> ${TEXT}`, ["10:11–10:14"]],
    ["at its end", `    text: ${TEXT} <b>`, ["10:80–10:83"]],
    [
      "each time that it stands there",
      `    text: <b>a <b>b <b> ${TEXT}`,
      ["10:11–10:14", "10:16–10:19", "10:21–10:24"],
    ],
    ["in quotes", `    text: "<b> ${TEXT}"`, ["10:12–10:15"]],
    ["on a later line of a text that is folded", `    text: >\n      ${TEXT}\n      Se <b> här.`, ["12:10–12:13"]],
    ["that is folded itself is the whole text", `    text: >\n      ${TEXT} Se <b\n      x> här.`, ["10:11–12:14"]],
    ["that is escaped is the whole text", `    text: "\\x3cb> ${TEXT}"`, ["10:11–10:88"]],
  ])("%s", (_where, written, found) => {
    expect(stretches("K701", written)).toEqual(found);
  });

  test("is not sought outside the text that holds it", () => {
    const file = edited(RULE_FILE, `    text: ${TEXT}`, `    text: "\\x62ör ${TEXT.replace("ska", "kan")}"`).replace(
      "title: Öppettid per vecka",
      "title: Öppettid bör stå här",
    );
    const found = loadRulebook(tree({ [RULE_FILE]: `${file}# bör\n` })).findings.filter(({ code }) => code === "K703");
    expect(found.map(({ where: { line, column } }) => `${line}:${column}`)).toEqual(["10:11"]);
  });
});

describe("what many files point at and is not there", () => {
  const nameOf = (n: number): string => `specs/skane/vardcentral/rakning-${n}.yaml`;
  const text = `kind: counting-rule
title: Hur timmar räknas
chapter: tillganglighet
terms: [borta]
versions:
  - { from: "2024-01-01", status: beslutad, text: Hela timmar räknas., sources: [{ source: rapport-2024, at: X }] }
`;
  const found = (count: number) => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, n) => [nameOf(n), text]));
    return loadRulebook(tree(files)).findings.filter(({ code }) => code === "K302");
  };

  test("is told in each, as long as they are few", () => {
    const few = found(LIMITS.sameFaultPerFile);
    expect(few.map(({ where }) => where.file)).toEqual(few.map((_, n) => nameOf(n)));
    expect(few.flatMap(({ related }) => related)).toEqual([]);
  });

  test("is one finding in the first when they are many, with where some others are", () => {
    const [first, ...others] = found(LIMITS.sameFaultPerFile + 2);
    expect(others).toEqual([]);
    expect(first?.where).toMatchObject({ file: nameOf(0), line: 4, column: 9 });
    expect(first?.related.map(({ where }) => `${where.file}:${where.line}:${where.column}`)).toEqual(
      Array.from({ length: LIMITS.sameFaultPerFile }, (_, n) => `${nameOf(n + 1)}:4:9`),
    );
  });
});

describe("a figure that text and check have differently", () => {
  const found = (from: string, to: string) =>
    loadRulebook(tree({ [RULE_FILE]: edited(RULE_FILE, from, to) })).findings.filter(({ code }) => code === "K503");

  test("is told in the text, with where the check has it", () => {
    const [finding] = found("minst 30 timmar", "minst 35 timmar");
    expect(finding?.where).toMatchObject({ line: 10, column: 44, endColumn: 46 });
    expect(finding?.related.map(({ where }) => `${where.line}:${where.column}`)).toEqual(["11:101"]);
  });

  test("is told in the check, with where the text is, where the text has none", () => {
    const [finding] = found("minst 30 timmar", "många timmar");
    expect(finding?.where).toMatchObject({ line: 11, column: 101 });
    expect(finding?.related.map(({ where }) => `${where.line}:${where.column}`)).toEqual(["10:11"]);
  });
});
