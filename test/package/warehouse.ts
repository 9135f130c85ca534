/** The example of a warehouse, made of what the installed command writes. */
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ended, FFU, inProject, said } from "./project.ts";

const RUNS = [
  ["2025-08-31", "utfall-1.ndjson"],
  ["2025-09-01", "utfall-2.ndjson"],
] as const;

export function warehouse(): void {
  describe("the example of a warehouse", () => {
    it("holds every state of every unit beside the rules, and says what turned between two days", async () => {
      await said(FFU, "export", "--sql", "regler.sql");
      await said(FFU, "example-fleet", "--out", "ndjson=enheter.ndjson");
      const fleet = await readFile(inProject("enheter.ndjson"), "utf8");
      await writeFile(inProject("enheter.ndjson"), `${fleet}{"unit":{}}\n`);
      for (const [day, file] of RUNS) {
        await ended({}, FFU, "check", "--fleet", "enheter.ndjson", "--date", day, "--out", `ndjson=${file}`);
      }
      const answers = await said("duckdb/lager.mjs", "regler.sql", "utfall-*.ndjson", "lager.duckdb");
      expect(answers).toContain("oppettid-vecka");
      const files = RUNS.map(([, file]) => file);
      expect(await said("duckdb.mjs", "lager.duckdb", ...files)).toMatchInlineSnapshot(`
        "units: true
        unread: true
        states: true
        unknown: true
        turned: true"
      `);
    });

    it("takes no run that was cut", async () => {
      const whole = await readFile(inProject("utfall-1.ndjson"), "utf8");
      const lines = whole.trimEnd().split("\n");
      await writeFile(inProject("kort.ndjson"), `${lines.slice(0, 5).join("\n")}\n`);
      const { code, stderr } = await ended({}, "duckdb/lager.mjs", "regler.sql", "kort.ndjson");
      expect([code, stderr]).toEqual([1, expect.stringContaining("Avbruten körning: kort.ndjson")]);
      const fewer = [...lines.slice(0, 5), ...lines.slice(-1)].join("\n");
      await writeFile(inProject("kort.ndjson"), fewer);
      expect((await ended({}, "duckdb/lager.mjs", "regler.sql", "kort.ndjson")).code).toBe(1);
    });
  });
}
