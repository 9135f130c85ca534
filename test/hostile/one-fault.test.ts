/** One thing to mend is one finding, or a few that say where the others stand. */
import { describe, expect, it } from "vitest";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { schemaFindings } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/yaml.ts";

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
