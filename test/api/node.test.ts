/** Reading from disk: what stands there, or findings about it, and never anything thrown for a bad file. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import rulebook, { FfuInputError } from "../../src/index.ts";
import { readProfileFile, readRulebook } from "../../src/node.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ffu-node-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("readProfileFile", () => {
  it("reads YAML with the place of each fault", async () => {
    const path = join(folder, "granen.yaml");
    await writeFile(path, "unit: { name: Granen, region: skane, careChoice: vardcentral }\nfacts: { listade: -1 }\n");
    const read = await readProfileFile(path, rulebook);
    expect(read.findings.map(({ code, pointer, position }) => [code, pointer, position?.line])).toEqual([
      ["K206", "/facts/listade", 2],
    ]);
  });

  it("says that a file is not there, in a finding", async () => {
    const read = await readProfileFile(join(folder, "saknas.yaml"), rulebook);
    expect([read.ok, read.findings.length]).toEqual([false, 1]);
  });

  it("refuses what is no path", async () => {
    await expect(readProfileFile(5 as never, rulebook)).rejects.toThrow(FfuInputError);
  });
});

describe("readRulebook", () => {
  it("says what is wrong with a folder", async () => {
    await writeFile(join(folder, "kallor.yaml"), "sources: [");
    const read = await readRulebook(folder);
    expect(read.ok).toBe(false);
    expect(read.findings.map(({ where }) => where.file)).toContain("specs/kallor.yaml");
  });

  it("refuses what is no path", async () => {
    await expect(readRulebook(undefined as never)).rejects.toThrow(FfuInputError);
  });
});
