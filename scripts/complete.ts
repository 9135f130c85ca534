/**
 * Does what is machine work in a change of the rules: the form of the files, what is generated with the promised addresses, and
 * the changeset. `--base REF` is what the change is compared with, `--date` the day that counts. With `--out FOLDER` the
 * difference to the last commit is put there as a patch, with the tree that it leads to.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { completion } from "./complete/completion.ts";
import { completeSaid } from "./words/complete.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { base: { type: "string" }, date: { type: "string" }, out: { type: "string" } },
});

/** The exit code of a program, whose words go straight through. */
function run(...words: readonly string[]): number {
  return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status ?? 1;
}

function ffu(...words: readonly string[]): number {
  return run("bin/ffu.js", ...words);
}

/** A changeset is written only where none says enough. */
function changeset(base: string, date: readonly string[]): number {
  const asked = ["changeset", "--base", base, ...date];
  return ffu(...asked, "--check") === 1 ? ffu(...asked) : 0;
}

async function complete(base: string): Promise<number> {
  const date = values.date === undefined ? [] : ["--date", values.date];
  const codes = [() => ffu("fmt"), () => run("--import", "tsx", "scripts/generate.ts"), () => changeset(base, date)];
  for (const step of codes) {
    const code = step();
    if (code !== 0) return code;
  }
  if (values.out === undefined) return 0;
  const { isNeeded } = await completion(root, values.out);
  console.log(isNeeded ? completeSaid.added : completeSaid.nothing);
  return 0;
}

if (values.base === undefined) {
  console.error(completeSaid.baseNeeded);
  process.exitCode = 64;
} else {
  process.exitCode = await complete(values.base);
}
