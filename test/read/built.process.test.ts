/** What was built stands in for the files that it was made from, and only for those. */
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { builtRulebook, DECIDED, FINGERPRINT, fingerprintOf, PROPOSED } from "../../src/read/built.ts";
import { readSpecs } from "../../src/read/load.ts";
import { decidedPart, proposedPart } from "../../src/rulebook/decided.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { ffu, FIXTURES, ROOT } from "../cli/ffu.ts";

let folder: string;
let authored: Rulebook;
const RULE = "specs/skane/vardcentral/oppettid-vecka.yaml";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ffu-built-"));
  await cp(join(FIXTURES, "specs"), join(folder, "specs"), { recursive: true });
  await cp(join(ROOT, "schemas"), join(folder, "schemas"), { recursive: true });
  const loaded = await readSpecs(join(folder, "specs"));
  if (!loaded.ok) throw new Error("the fixtures have errors");
  authored = loaded.rulebook;
  await put(DECIDED, JSON.stringify(decidedPart(authored)));
  await put(PROPOSED, JSON.stringify(proposedPart(authored)));
  await put(FINGERPRINT, `${fingerprintOf(folder)}\n`);
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe("what was built", () => {
  it("is the rulebook that its files give", () => {
    expect(builtRulebook(folder)).toStrictEqual(authored);
  });

  it("is not used when a file has changed, come, gone or got another name", async () => {
    await put("specs/ny.yaml", "kind: definition\n");
    expect(builtRulebook(folder)).toBeNull();
    await rename(join(folder, "specs/ny.yaml"), join(folder, "ny.yaml"));
    expect(builtRulebook(folder)).toEqual(authored);
    await rename(join(folder, RULE), join(folder, "specs/skane/vardcentral/oppettid-manad.yaml"));
    expect(builtRulebook(folder)).toBeNull();
    await rename(join(folder, "specs/skane/vardcentral/oppettid-manad.yaml"), join(folder, RULE));
    await put("schemas/common.schema.json", "{}");
    expect(builtRulebook(folder)).toBeNull();
  });

  it("is not used where a link stands among the files, which nobody follows", async () => {
    await symlink(join(folder, RULE), join(folder, "specs/lank.yaml"));
    expect(builtRulebook(folder)).toBeNull();
  });

  it("is used whatever stands beside the rules that is none", async () => {
    await put("schemas/published/ny.schema.json", "{}");
    await put("specs/LÄSMIG.md", "# Regler\n");
    expect(builtRulebook(folder)).toEqual(authored);
  });

  it("is not used where nothing was made, or what was made is cut", async () => {
    await put(DECIDED, JSON.stringify(authored).slice(0, 100));
    expect(builtRulebook(folder)).toBeNull();
    await put(FINGERPRINT, "");
    expect(builtRulebook(folder)).toBeNull();
  });
});

describe("an installed package, which has no authored files", () => {
  beforeEach(async () => {
    await Promise.all([join(folder, "specs"), join(folder, FINGERPRINT)].map((path) => rm(path, { recursive: true })));
  });

  it("answers by what was made of them", async () => {
    expect(builtRulebook(folder)).toStrictEqual(authored);
    const line = "explain oppettid-vecka";
    expect(await ffu(line, { packageFolder: folder })).toEqual(await ffu(line));
  });

  it.each(["validate", "coverage", "diff 2025-01-01 2025-12-31 --out github"])(
    "says of ffu %s that the files are not there",
    async (line) => {
      const { stdout, stderr, exitCode } = await ffu(line, { packageFolder: folder });
      expect(exitCode).not.toBe(0);
      expect(`${stdout}${stderr}`).toContain("följer inte med det");
    },
  );
});

describe("a command", () => {
  const lines = [
    "check linden.yaml",
    "check granen.yaml --out json",
    "timeline linden.yaml --from 2025-01-01 --to 2026-12-31",
    "explain oppettid-vecka",
    "diff 2025-01-01 2025-12-31",
    "impact 2025-01-01 2025-12-31 linden.yaml granen.yaml",
  ];
  it.each(lines)("says the same of what was built as of the files: ffu %s", async (line) => {
    const built = await ffu(line, { packageFolder: folder });
    expect(built).toEqual(await ffu(line));
    expect(built.stdout).not.toBe("");
  });

  it("says where a change stands, which only the files know", async () => {
    const line = "diff 2025-01-01 2025-12-31 --out github";
    const { stdout } = await ffu(line, { packageFolder: folder });
    expect(stdout).toBe((await ffu(line)).stdout);
    expect(stdout).toContain("line=");
  });
});
