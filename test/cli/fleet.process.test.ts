/** A fleet as a process of its own: what is written while it is read, and what is left when it is stopped. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FIXTURES } from "./ffu.ts";
import { runFfu } from "./process.ts";
import { program } from "./program.ts";

const UNIT = `${JSON.stringify({ unit: { name: "A", region: "skane", careChoice: "vardcentral" } })}\n`;
const WORDS = ["check", "--fleet", "-", "--date", "2025-10-06", "--specs", join(FIXTURES, "specs")];

it("answers while it is asked, and when it is stopped ends with a line that says so", async () => {
  const child = spawn(process.execPath, [await program(), ...WORDS, "--out", "ndjson"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  const answered = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      resolve();
    });
  });
  const code = new Promise((resolve) => child.on("close", resolve));
  child.stdin.write(UNIT);
  await answered;
  child.kill("SIGINT");
  // Lines go on coming, as from a program that has not been told.
  child.stdin.on("error", () => undefined);
  const more = setInterval(() => child.stdin.write(UNIT), 20);
  expect(await code).toBe(130);
  clearInterval(more);
  const last = JSON.parse(out.trimEnd().split("\n").at(-1) ?? "") as unknown;
  expect(last).toMatchObject({ is: "end", outcome: "stopped" });
});

it("writes a file that is whole or not there, and shows no progress where nobody watches", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ffu-fleet-"));
  await writeFile(join(folder, "alla.ndjson"), UNIT.repeat(3));
  const words = ["check", "--fleet", "alla.ndjson", "--date", "2025-10-06", "--specs", join(FIXTURES, "specs")];
  const { code, out, err } = await runFfu([...words, "--out", "ndjson=svar.ndjson"], { cwd: folder });
  expect([code, out, err]).toEqual([2, "", "Resultatet är sparat i svar.ndjson.\n"]);
  expect((await readFile(join(folder, "svar.ndjson"), "utf8")).split("\n")).toHaveLength(5);
  const over = await runFfu([...words, "--out", "ndjson=alla.ndjson"], { cwd: folder });
  expect(over.code).toBe(70);
  expect(await readFile(join(folder, "alla.ndjson"), "utf8")).toBe(UNIT.repeat(3));
  expect(await readdir(folder)).toEqual(["alla.ndjson", "svar.ndjson"]);
});
