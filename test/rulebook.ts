/** The real rulebook and the real example profiles, read once per test file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readSpecs } from "../src/read/load.ts";
import type { Profile, Rulebook } from "../src/rulebook/model.ts";

const root = join(import.meta.dirname, "..");

/** Fails with the findings when specs/ has errors: every test that needs the rulebook would fail less clearly. */
export async function realRulebook(): Promise<Rulebook> {
  const loaded = await readSpecs(join(root, "specs"));
  if (loaded.ok) return loaded.rulebook;
  throw new Error(
    loaded.findings.map(({ code, where, message }) => `${code} ${where.file}:${where.line} ${message}`).join("\n"),
  );
}

/** An example profile by its path below examples/. */
export async function example(path: string): Promise<Profile> {
  return parse(await readFile(join(root, "examples", path), "utf8")) as Profile;
}
