/** How much of the sources is data: counted from what entries say they carry, and nothing is left without an answer. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { coveragePageFile } from "../../scripts/generate/coverage-page.ts";
import { coverage } from "../../src/coverage/coverage.ts";
import type { InventoryRow } from "../../src/coverage/inventory.ts";
import { readSpecs } from "../../src/read/load.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";

let rulebook: Rulebook;
let inventory: readonly InventoryRow[];
beforeAll(async () => {
  const loaded = await readSpecs(join(import.meta.dirname, "../../specs"));
  if (!loaded.ok || loaded.inventory === null) throw new Error("specs/ går inte att läsa");
  ({ rulebook, inventory } = { rulebook: loaded.rulebook, inventory: loaded.inventory });
});

describe("the real inventory", () => {
  test("every row is carried or left out for a reason", () => {
    const { total, rows, unknownRows, bothCarriedAndLeftOut } = coverage(rulebook, inventory);
    expect(total).toMatchObject({ rows: inventory.length, missing: 0 });
    expect(rows.filter(({ is }) => is === "missing").map(({ row }) => row.number)).toEqual([]);
    expect(unknownRows).toEqual([]);
    expect(bothCarriedAndLeftOut).toEqual([]);
  });

  test("is counted the same by source and by kind", () => {
    const { total, bySource, byKind } = coverage(rulebook, inventory);
    for (const counts of [bySource, byKind]) {
      for (const field of ["rows", "carried", "leftOut", "missing"] as const) {
        expect(counts.reduce((sum, it) => sum + it[field], 0)).toBe(total[field]);
      }
    }
  });

  test("a row that nothing carries is missing, and a number that it does not have is unknown", () => {
    const extra = { ...(inventory[0] as InventoryRow), number: 9999 };
    const without = inventory.filter(({ number }) => number !== 192);
    const found = coverage(rulebook, [...without, extra]);
    expect(found.rows.filter(({ is }) => is === "missing").map(({ row }) => row.number)).toEqual([9999]);
    expect(found.unknownRows.map(({ number }) => number)).toEqual([192]);
    expect(found.unknownRows[0]?.by).toContainEqual({ in: "rules", id: "skane/vardcentral/oppettid-vecka" });
  });

  test("a rule taken away leaves its rows missing", () => {
    const fewer = { ...rulebook, rules: rulebook.rules.filter(({ id }) => id !== "skane/vardcentral/halsosamtal") };
    const missing = coverage(fewer, inventory).rows.filter(({ is }) => is === "missing");
    expect(missing.map(({ row }) => row.number)).toEqual([164, 165]);
  });

  test("makes the same page every time, with a line for every row", () => {
    const { path, text } = coveragePageFile(rulebook, inventory);
    expect(path).toBe("generated/TACKNING.md");
    expect(coveragePageFile(rulebook, inventory).text).toBe(text);
    for (const { number } of inventory) expect(text).toContain(`\n| ${number} | `);
    expect(text).not.toContain("Saknas.**");
  });
});
