/** `ffu receipt` and `ffu verify`: there and back, and what is said where the answer is another. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ffu, ROOT } from "./ffu.ts";

const whole = { packageFolder: ROOT, workingFolder: ROOT };
let folder: string;
let made: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ffu-kvitto-"));
  made = (await ffu("receipt examples/vardcentral/linden-lunchstangt.yaml --date 2025-10-06", whole)).stdout;
  await writeFile(join(folder, "kvitto.json"), made);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it("is the same on the same rules", async () => {
  const ran = await ffu(`verify ${join(folder, "kvitto.json")}`, whole);
  expect([ran.exitCode, ran.stdout]).toEqual([0, expect.stringContaining("SAMMA SVAR")]);
});

it("says which rule has another state", async () => {
  const other = join(folder, "annat.json");
  await writeFile(other, made.replace('"state": "not-met"', '"state": "met"'));
  const ran = await ffu(`verify ${other}`, whole);
  expect(ran.exitCode).toBe(1);
  expect(ran.stdout).toContain("ETT ANNAT SVAR");
  expect(ran.stdout).toMatch(/: uppfyllt då, inte uppfyllt\s+nu\./u);
});

it.each([
  ["is not there", "saknas.json", null, 66],
  ["is no JSON", "text.json", "hej", 65],
  ["is no receipt", "tom.json", "{}", 65],
])("says so when the file %s", async (_what, name, content, code) => {
  const path = join(folder, name);
  if (content !== null) await writeFile(path, content);
  const ran = await ffu(`verify ${path}`, whole);
  expect(ran.exitCode).toBe(code);
  expect(ran.stdout.length).toBeGreaterThan(0);
});
