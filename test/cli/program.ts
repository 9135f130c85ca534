/**
 * `ffu` joined to a few files from the sources as they are now, once for each worker: a process that loads every module
 * of the sources takes four times as long to begin.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { ROOT } from "./ffu.ts";

let joined: Promise<string> | null = null;

/** The file that node is to run. */
export function program(): Promise<string> {
  joined ??= joinSources();
  return joined;
}

/** Below the project's folder, as the program finds its rules from where it lies. */
async function joinSources(): Promise<string> {
  const dir = join(ROOT, "node_modules/.cache/ffu-regler", `ffu-${process.pid}`);
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  const bundle = await rolldown({ input: join(ROOT, "src/cli/main.ts"), cwd: ROOT, platform: "node" });
  await bundle.write({ dir, format: "esm" });
  await bundle.close();
  return join(dir, "main.js");
}
