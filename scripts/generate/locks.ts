/** `generated/las/<module>.json`: the locks of decided editions. A lock that is broken without a reason stops the run. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brokenLocks, locksOf, type BrokenLock, type ModuleLocks } from "../../src/compare/locks.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { locks as words } from "../words/locks.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";

const FOLDER = "generated/las";

/** The locks as they now are, to be written when nothing is broken. */
export function lockFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  return locksOf(rulebook).map((locks) => jsonFile(`${FOLDER}/${locks.module}.json`, locks));
}

/** What the locks that stand say of the rules, as Swedish lines; empty when all is well. */
export async function lockFaults(root: string, rulebook: Rulebook): Promise<readonly string[]> {
  const broken = brokenLocks(await standingLocks(root), rulebook);
  return broken.length === 0 ? [] : [words.title, ...broken.map((it) => `  ${faultLine(it)}`), ...words.fix];
}

function faultLine({ is, rule, part, editions }: BrokenLock): string {
  return is === "changed" ? words.changed(rule, part, editions) : words.gone(rule, part, editions);
}

/** The locks on disk: none before the first run. */
async function standingLocks(root: string): Promise<readonly ModuleLocks[]> {
  const names = await readdir(join(root, FOLDER), { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(root, FOLDER, name), "utf8")) as ModuleLocks),
  );
}
