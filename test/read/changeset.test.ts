/** One changeset: the levels it asks for, read as the program that makes releases reads them. */
import { describe, expect, test } from "vitest";
import { readChangeset } from "../../src/read/changeset.ts";

function read(text: string): unknown {
  const found = readChangeset({ file: ".changeset/a.md", text });
  return found.ok
    ? Object.fromEntries(found.levels)
    : found.findings.map(({ code, where }) => `${code} ${where.line}:${where.column}`);
}

describe("a changeset", () => {
  test.each<[law: string, text: string, levels: Readonly<Record<string, string>>]>([
    ["asks for a level", '---\n"ffu-regler": minor\n---\n\nEtt krav är nytt.\n', { "ffu-regler": "minor" }],
    ["asks for several", "---\na: patch\nb: major\n---\n", { a: "patch", b: "major" }],
    ["may have old line ends and a mark first", '\uFEFF---\r\n"a": patch\r\n---\r\nText\r\n', { a: "patch" }],
    ["may have spaces after its dashes", "--- \na: patch\n---\t\n", { a: "patch" }],
    ["asks for nothing where nothing stands between the dashes", "---\n---\n", {}],
    ["asks for nothing between blank lines", "---\n\n  \n---\nText\n", {}],
    ["names a package whose version stays", "---\na: none\nb: patch\n---\n", { b: "patch" }],
    ["ends its head at the first line of dashes", "---\na: patch\n---\nb: major\n---\n", { a: "patch" }],
  ])("%s", (_law, text, levels) => {
    expect(read(text)).toEqual(levels);
  });

  test.each<[law: string, text: string, found: readonly string[]]>([
    ["without a head", "Ett krav är nytt.\n", ["K101 1:1"]],
    ["whose head never ends", "---\na: patch\n", ["K101 1:1"]],
    ["whose head begins late", "\n---\na: patch\n---\n", ["K101 1:1"]],
    ["with a level that there is not", "---\na: patch\nb: stor\n---\n", ["K204 3:4"]],
    ["with the same package twice", "---\na: patch\na: major\n---\n", ["K103 3:1"]],
    ["with a hard space after its dashes", "---\u00A0\na: patch\n---\n", ["K101 1:1"]],
    ["with a mark inside", "---\na: patch\n\uFEFF---\n", ["K109 3:1"]],
    ["that is no list of packages", "---\n- a\n---\n", ["K106 2:1"]],
  ])("%s is refused at its place", (_law, text, found) => {
    expect(read(text)).toEqual(found);
  });
});
