/**
 * `ffu` joined to a few files from the sources as they are now, once for each worker: a process that loads every module
 * of the sources takes four times as long to begin.
 */
import { join } from "node:path";
import { rolldown } from "rolldown";
import { inject } from "vitest";
import { ROOT } from "./ffu.ts";

let joined: Promise<string> | null = null;

/** The file that node is to run. */
export function program(): Promise<string> {
  joined ??= joinSources();
  return joined;
}

/** Below the project's folder, as the program finds its rules from where it lies. */
async function joinSources(): Promise<string> {
  const dir = join(inject("joined"), String(process.pid));
  const bundle = await rolldown({ input: join(ROOT, "src/cli/main.ts"), cwd: ROOT, platform: "node" });
  await bundle.write({ dir, format: "esm" });
  await bundle.close();
  return join(dir, "main.js");
}
