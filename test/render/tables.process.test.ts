/** The examples for other languages run on what the command writes, and agree with the package. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDate, rulesInForce } from "../../src/index.ts";
import { ffu, ROOT } from "../cli/ffu.ts";
import { realRulebook } from "../rulebook.ts";

const specs = await realRulebook();
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const inForce = (day: string) =>
  rulesInForce(specs, { region: "skane", careChoice: "vardcentral", date: isoDate(day) }).map(({ rule }) => rule.id);

let folder: string;
let script: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ffu-tabeller-"));
  const ran = await ffu(`export --csv ${folder} --sql ${join(folder, "regler.sql")}`, { packageFolder: ROOT });
  await Promise.all([...ran.files].map(([path, content]) => writeFile(path, content)));
  script = ran.files.get(join(folder, "regler.sql")) ?? "";
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("examples/python", () => {
  it.skipIf(!hasPython)("counts what is in force and finds the raised opening hours", async () => {
    const days = ["2025-08-31", "2025-09-01"];
    const { stdout } = await promisify(execFile)("python3", [
      join(ROOT, "examples/python/regler.py"),
      folder,
      "skane",
      "vardcentral",
      ...days,
    ]);
    expect(stdout).toContain(`${inForce("2025-09-01").length} regler gäller den 2025-09-01.`);
    expect(stdout).toContain(
      "Ändrad: skane/vardcentral/oppettid-vecka\n  2025-08-31: at-least 30 timmar per vecka\n  2025-09-01: at-least 45 timmar per vecka\n",
    );
  });
});

describe("examples/sqlite", () => {
  it("answers its three questions", async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(script);
    const [rules, levels, changes] = database.exec(await readFile(join(ROOT, "examples/sqlite/fragor.sql"), "utf8"));
    expect(rules?.values.map(([id]) => id)).toEqual(inForce("2025-09-01").toSorted());
    expect(levels?.values.map((row) => row.slice(2))).toEqual([
      ["at-least", 30, "timmar per vecka"],
      ["at-least", 45, "timmar per vecka"],
    ]);
    expect(changes?.values).toContainEqual([
      "skane/vardcentral/oppettid-vecka",
      "skane/vardcentral/oppettid-vecka#1",
      "skane/vardcentral/oppettid-vecka#2",
    ]);
  });
});

describe("ffu export", () => {
  it("asks where to write", async () => {
    expect((await ffu("export")).exitCode).toBe(64);
  });
});
