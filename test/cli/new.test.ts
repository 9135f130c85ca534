/** `ffu new`: what is written where, never over anything, and all that is left to fill in is told. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SORTS } from "../../src/cli/new/templates.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readFolder } from "../../src/read/files.ts";
import { FIXTURES, ffu } from "./ffu.ts";

const NAMES: Readonly<Record<(typeof SORTS)[number], string>> = {
  region: "ny-region",
  vardval: "nytt-vardval",
  edition: "skane/vardcentral/2031",
  rule: "skane/vardcentral/ny-regel",
  source: "ny-kalla",
  decision: "nytt-beslut",
  question: "ny-fraga",
  fact: "ny-uppgift",
};
const written = async (sort: (typeof SORTS)[number]): Promise<{ shown: string; content: string; is: string }> => {
  const { edits, exitCode } = await ffu(`new ${sort} ${NAMES[sort]} --specs specs`);
  const [edit, ...others] = edits;
  if (edit === undefined) throw new Error(`nothing is written for ${sort}`);
  expect([others, exitCode]).toEqual([[], 0]);
  return edit;
};

describe.each(SORTS)("ffu new %s", (sort) => {
  it("writes what can be read, with every empty field told as a fault, and no other fault", async () => {
    const { shown, content } = await written(sort);
    const { files } = await readFolder(join(FIXTURES, "specs"), "specs");
    const others = files.filter(({ file }) => file !== shown);
    const { findings } = loadRulebook([...others, { file: shown, text: content }]);
    const own = findings.filter(({ where, severity }) => where.file === shown && severity === "error");
    expect(new Set(own.map(({ code }) => code))).toEqual(new Set(["K202"]));
    expect(own).toHaveLength(content.match(/^\s+(?:- )?\w+: #|^(?:title|chapter|obligation): #/gmu)?.length ?? 0);
  });

  it("keeps all that stood in the file", async () => {
    const { shown, content, is } = await written(sort);
    if (is === "new") return;
    const before = (await readFile(join(FIXTURES, shown), "utf8")).trimEnd().split("\n");
    const after = content.split("\n");
    expect(after.length).toBeGreaterThan(before.length);
    let at = 0;
    for (const line of after) if (line === before[at]) at += 1;
    expect(at).toBe(before.length);
  });
});

describe("ffu new", () => {
  it.each([
    ["new regel a --specs specs", "Välj region, vardval, edition, rule, source, decision, question eller fact."],
    ["new source Min_Källa --specs specs", "kan inte vara ett id"],
    ["new rule ny-regel --specs specs", "Skriv regelns namn som <region>/<vårdval>/<namn>"],
    ["new edition 2027 --specs specs", "Skriv utgåvan som <region>/<vårdval>/<år>"],
    ["new edition skane/finns-inte/2031 --specs specs", "specs/skane/finns-inte/utgavor.yaml saknas"],
    ["new region skane --specs specs", "skane finns redan i specs/regioner.yaml"],
  ])("%s is refused, and nothing is written", async (line, said) => {
    const { exitCode, stderr, edits } = await ffu(line);
    expect([exitCode, edits]).toEqual([64, []]);
    expect(stderr).toContain(said);
  });

  it("says what is known of the year of a new edition", async () => {
    const { stdout } = await ffu("new edition skane/vardcentral/2031 --specs specs --date 2025-10-06");
    expect(stdout).toContain("Inför 2031:");
    expect(stdout).toMatch(/\d+ regel|\d+ regler/u);
  });
});
