/** One thing to mend is one finding, or a few that say where the others stand. */
import { describe, expect, it } from "vitest";
import { readStretches } from "../../src/read/inventory.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { schemaFindings } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { edited, tree } from "../read/tree.ts";

const UNIT = "unit: { name: A, region: skane, careChoice: vardcentral }\n";

function faults(text: string): readonly string[] {
  const parsed = parseYaml({ file: "p.yaml", text });
  if (!parsed.ok) throw new Error("the text is YAML");
  const found = schemaFindings(PACKAGE_SCHEMAS, "profile", { file: "p.yaml", ...parsed });
  return found.map(({ code, where, message }) => `${code} ${where.line}: ${message}`);
}

describe("a profile", () => {
  it("whose attestations lost their heading says so three times, and where the others are", () => {
    const entries = Array.from({ length: 9 }, (_, n) => `  skane/a/regel-${n}: { answer: ja, date: "2026-01-01" }\n`);
    const same = 'Fälten "answer" och "date" finns inte.';
    expect(faults(`${UNIT}facts:\n${entries.join("")}`)).toEqual([
      `K201 3: ${same}`,
      `K201 4: ${same}`,
      `K201 5: ${same} Samma fel finns på 6 ställen till (rad 6, 7, 8, 9, 10 och 11).`,
    ]);
  });

  it.each([
    ["a strange group under a fact", "facts:\n  listade: { k0: 1, k1: 2, k2: 3, k3: 4, k4: 5 }\n"],
    ["a strange group among those at the top", "extra: 1\nmer: 2\nannat: 3\noch: 4\nsist: 5\n"],
    ["a list's only item of another sort", "staff:\n  - { q: 1, w: 2, z: 3, k: 4, j: 5 }\n"],
    ["a unit's fields one step too far out", "name: A\ncareChoice: b\nmunicipality: c\noperator: d\n"],
    [
      "sixty strange fields in one item",
      `openingHours:\n  - { ${"x".repeat(60).replaceAll(/x/g, (_, n) => `q${n}: 1,`)} }\n`,
    ],
  ])("with %s has one finding", (_, rest) => {
    expect(faults(UNIT + rest)).toHaveLength(1);
  });

  it("still tells each slip of its own, with what was meant", () => {
    expect(faults(`${UNIT}openingHour: []\nstaf: []\nhund: 1\nkatt: 2\n`)).toEqual([
      'K201 2: Fältet "openingHour" finns inte. Menade du "openingHours"?',
      'K201 3: Fältet "staf" finns inte. Menade du "staff"?',
      'K201 4: Fälten "hund" och "katt" finns inte.',
    ]);
  });
});

describe("a register", () => {
  it("whose second record lost its dash says so once", () => {
    const text =
      "figures:\n  - id: a\n    title: A\n    value: 1\n    unit: st\n    title: B\n    value: 2\n    unit: st\n";
    const parsed = parseYaml({ file: "r.yaml", text });
    expect(parsed.findings.map(({ code, where, message }) => `${code} ${where.line}: ${message}`)).toEqual([
      'K103 6: Fältet "title" och 2 fält till står två gånger.',
    ]);
  });

  it("that lost a heading says it, and of what has run together each fault once", () => {
    const professions = Array.from({ length: 9 }, (_, n) => `  - { id: y${n}, title: Y, licensed: true }\n`).join("");
    const competences = Array.from({ length: 9 }, (_, n) => `  - { id: k${n}, holder: K }\n`).join("");
    const parsed = parseYaml({ file: "r.yaml", text: `professions:\n${professions}${competences}` });
    if (!parsed.ok) throw new Error("the text is YAML");
    const found = schemaFindings(PACKAGE_SCHEMAS, "professions", { file: "r.yaml", ...parsed });
    expect(found[0]?.message).toContain('"competences"');
    expect(new Set(found.map(({ message }) => message.replace(/ Samma fel.*/, ""))).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(5);
  });
});

describe("a row of a table", () => {
  const NAMES = ["source file", "lines", "reason", "note"].join("\t");
  const found = (...rows: readonly string[]): readonly string[] => {
    const read = readStretches({ file: "t.tsv", text: [NAMES, ...rows].join("\n") });
    return read.ok ? [] : read.findings.map(({ code, where, message }) => `${code} ${where.line}: ${message}`);
  };

  it("that lost a tab has one finding, and its cells are not read under the wrong names", () => {
    expect(found("a.txt\t1-3\trubrik")).toEqual(["K112 2: Raden har 3 celler, men rubrikraden har 4."]);
    expect(found("a.txt")).toEqual(["K112 2: Raden har 1 cell, men rubrikraden har 4."]);
    expect(found("a.txt\t1\trubrik\tx\ty")).toEqual(["K112 2: Raden har 5 celler, men rubrikraden har 4."]);
  });

  it("among many others is summed up", () => {
    const all = found(...Array.from({ length: 40 }, () => "a.txt;1-3;rubrik;"));
    expect(all).toHaveLength(3);
    expect(all[2]).toContain("37 ställen till");
  });
});

describe("an entry of a register that is gone", () => {
  it("is told at the first that points at it, with how many others do", () => {
    const changes = { "specs/kallor.yaml": edited("specs/kallor.yaml", "id: rapport-2024", "id: annan-rapport") };
    const errors = loadRulebook(tree(changes)).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, message }) => `${code} ${message.replace(/\d+/g, "N")}`)).toEqual([
      'K302 Ingen källa heter "rapport-N". Det pekas ut på N ställen till, i N filer.',
    ]);
    expect(errors[0]?.related).toHaveLength(3);
    expect(errors[0]?.fix).toContain("Lägg tillbaka den.");
  });
});
