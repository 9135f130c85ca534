/** As many units as there are, judged while they are read. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../src/check/result.ts";
import { linesOf } from "../../src/cli/fleet/lines.ts";
import { ffu, FIXTURES } from "./ffu.ts";

const DAY = "--date 2025-10-06";

function unit(name: string, more: object = {}): string {
  return JSON.stringify({ unit: { name, region: "skane", careChoice: "vardcentral" }, ...more });
}

const OPEN = { openingHours: [{ days: "vardagar", opens: "08:00", closes: "17:00" }] };
const SHUT = { openingHours: [{ days: "vardagar", opens: "08:00", closes: "12:00" }] };

async function listed(text: string, name = "alla.ndjson"): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "ffu-fleet-")), name);
  await writeFile(path, text);
  return path;
}

function objects(text: string): readonly Record<string, unknown>[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("a fleet in lines", () => {
  it("gives each unit the verdict and the states of its report", async () => {
    const path = await listed([unit("A", OPEN), unit("B", SHUT), unit("C")].join("\n"));
    const { stdout } = await ffu(`check --fleet ${path} ${DAY} --out ndjson`);
    const rows = objects(stdout);
    expect(rows.map(({ is }) => is)).toEqual(["unit", "unit", "unit", "end"]);
    for (const [index, line] of (await readFile(path, "utf8")).split("\n").entries()) {
      const one = await listed(line, "en.json");
      const report = JSON.parse((await ffu(`check ${one} ${DAY} --out json`)).stdout) as CheckReport;
      const states = Object.fromEntries(report.results.map(({ rule, state }) => [rule.id, state]));
      expect(rows[index]).toMatchObject({ line: index + 1, verdict: report.verdict, states });
    }
  });

  it("tells a unit that cannot be read on its line, judges the others, and says so in the exit code", async () => {
    const wrong = unit("C", { openingHours: [{ days: "vardagar", opens: "17:00", closes: "08:00" }] });
    const text = Buffer.concat([
      Buffer.from([unit("A", OPEN), '{"unit":', "", wrong, `{"unit":1,"unit":2}`, ""].join("\n")),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(`\r\n${unit("D", OPEN)}\r\n`),
    ]);
    const { exitCode, stdout } = await ffu(`check --fleet - ${DAY} --out ndjson`, {
      standardInput: Readable.from([text.subarray(0, 100), text.subarray(100)]),
    });
    const rows = objects(stdout);
    expect(rows.map(({ is, line }) => [is, line])).toEqual([
      ["unit", 1],
      ["unread", 2],
      ["unread", 4],
      ["unread", 5],
      ["unread", 6],
      ["unit", 8],
      ["end", undefined],
    ]);
    expect(rows.at(-1)).toMatchObject({ outcome: "completed", units: 2, unread: 4, next: null });
    expect(exitCode).toBe(65);
  });

  it("leaves out as many as it is told to, broken ones counted", async () => {
    const path = await listed([unit("A"), "{", "", unit("C", OPEN)].join("\n"));
    const { stdout } = await ffu(`check --fleet ${path} ${DAY} --skip 2 --out ndjson`);
    expect(objects(stdout).map(({ name }) => name)).toEqual(["C", undefined]);
  });

  it("says where it was stopped, and goes on from there to the same whole", async () => {
    const units = Array.from({ length: 40 }, (_, n) => `${unit(`Enhet ${n}`, n % 2 === 0 ? OPEN : SHUT)}\n`);
    const stop = new AbortController();
    async function* stopping(): AsyncGenerator<Buffer> {
      for (const [n, line] of units.entries()) {
        if (n === 10) stop.abort();
        yield Buffer.from(line);
      }
    }
    const first = await ffu(`check --fleet - ${DAY} --out ndjson`, {
      standardInput: stopping(),
      stopped: stop.signal,
    });
    const end = objects(first.stdout).at(-1);
    expect(end).toMatchObject({ is: "end", outcome: "stopped" });
    expect(first.exitCode).toBe(130);
    const path = await listed(units.join(""));
    const rest = await ffu(`check --fleet ${path} ${DAY} --skip ${Number(end?.["next"])} --out ndjson`);
    const names = [...objects(first.stdout), ...objects(rest.stdout)].flatMap(({ name }) => name ?? []);
    expect(names).toEqual(units.map((_, n) => `Enhet ${n}`));
  });
});

describe("a fleet in other shapes", () => {
  it("may be a table, with the rows of the table", async () => {
    const path = await listed(
      "namn;region;vardval;oppettider\nA;Skåne;Vårdcentral;vardagar 8-17\n\nB;Skåne;x;\n",
      "alla.csv",
    );
    const { stdout } = await ffu(`check --fleet ${path} ${DAY} --out ndjson`);
    expect(objects(stdout).map(({ is, line }) => [is, line])).toEqual([
      ["unit", 2],
      ["unread", 4],
      ["end", undefined],
    ]);
  });

  it("may be a folder, file by file", async () => {
    const { stdout } = await ffu(`check --fleet . ${DAY} --out json`, { workingFolder: FIXTURES });
    const { units, unread } = JSON.parse(stdout) as { units: number; unread: number };
    expect(units).toBeGreaterThan(0);
    expect(unread).toBeGreaterThan(0);
  });

  it.each(["ingen.ndjson", "ingen.csv", "ingen"])("is missing where there is nothing: %s", async (path) => {
    expect((await ffu(`check --fleet ${path} ${DAY}`)).exitCode).toBe(66);
  });

  it("that is empty has concluded nothing", async () => {
    expect((await ffu(`check --fleet ${await listed("\n")} ${DAY}`)).exitCode).toBe(66);
  });
});

describe("what is said of a fleet", () => {
  it("is a summary, a list of what could not be read, and rows for a spreadsheet", async () => {
    const path = await listed([unit("A", OPEN), unit("B", SHUT), "{", unit("=D")].join("\n"), "flotta.ndjson");
    const workingFolder = dirname(path);
    const { stdout } = await ffu(`check --fleet flotta.ndjson ${DAY}`, { workingFolder });
    const anyRules = stdout.replace(/^ffu-regler \S+, regelbok [0-9a-f]{12},/mu, "ffu-regler …, regelbok …,");
    expect(anyRules).toMatchSnapshot("text");
    const table = await ffu(`check --fleet flotta.ndjson ${DAY} --out csv --only not-met`, { workingFolder });
    expect(table.stdout).toMatchSnapshot("table");
  });

  it.each([
    "check --fleet a.ndjson b.yaml",
    "check --fleet a.ndjson --verbose",
    "check linden.yaml --skip 2",
    "check linden.yaml --out ndjson",
  ])("refuses words that do not belong together: %s", async (line) => {
    expect((await ffu(`${line} ${DAY}`)).exitCode).toBe(64);
  });
});

it("neither a fleet nor a profile is nothing to work on", async () => {
  const { exitCode, stderr } = await ffu("check");
  expect(exitCode).toBe(64);
  expect(stderr).toMatch(/^ffu check behöver minst en profil\./);
});

describe("lines of a stream", () => {
  async function told(chunks: readonly string[], most = 10): Promise<readonly (readonly [number, string | null])[]> {
    const found: (readonly [number, string | null])[] = [];
    const bytes = Readable.from(chunks.map((it) => Buffer.from(it)));
    for await (const lines of linesOf(bytes, most)) {
      for (const { number, bytes: own } of lines) found.push([number, own === null ? null : own.toString()]);
    }
    return found;
  }

  it.each([
    [["a\nb\n"], ["a", "b"]],
    [["a\nb"], ["a", "b"]],
    [
      ["a", "b", "\n", "c"],
      ["ab", "c"],
    ],
    [["\n\na"], ["", "", "a"]],
    [[], []],
    [["0123456789\nx"], ["0123456789", "x"]],
    [
      ["0123456789", "0\nx\n"],
      [null, "x"],
    ],
    [
      ["0123", "456789012", "345\n", "x"],
      [null, "x"],
    ],
    [["0123456789012"], [null]],
  ])("%j are %j", async (chunks, lines) => {
    expect(await told(chunks)).toEqual(lines.map((line, index) => [index + 1, line]));
  });
});
