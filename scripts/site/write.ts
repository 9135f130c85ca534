/** The finished site on disk. Everything is written beside the old folder before that one is removed. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { OutputFile } from "../../site/page.ts";

/** A file that is no text, such as a picture. */
export interface BinaryFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every built site has, and a folder of someone's work hardly does. */
const SIGNS = ["index.html", "stil.css", "sitemap.xml"];

/** A folder may be replaced when there is nothing in it, or a site that was built before. */
export function mayBeReplaced(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const inside = readdirSync(folder);
  return inside.length === 0 || SIGNS.every((name) => inside.includes(name));
}

/**
 * `written` is told how many files are done. Every path is checked to lie inside the folder. `made` are folders that
 * something else has made, by their name on the site: one that was not made is left out.
 */
export async function writeSite(
  folder: string,
  files: readonly (OutputFile | BinaryFile)[],
  written: (count: number) => void,
  made: Readonly<Record<string, string>> = {},
): Promise<void> {
  const beside = `${folder}.ny`;
  const targets = files.map(({ path, content }) => ({ target: join(beside, path), content }));
  const outside = targets.find(({ target }) => !target.startsWith(`${beside}${sep}`));
  if (outside !== undefined) throw new RangeError(outside.target);
  await rm(beside, { recursive: true, force: true });
  for (const own of new Set(targets.map(({ target }) => dirname(target)))) await mkdir(own, { recursive: true });
  for (const [index, { target, content }] of targets.entries()) {
    await writeFile(target, content);
    written(index + 1);
  }
  for (const [name, from] of Object.entries(made)) {
    if (existsSync(from)) await cp(from, join(beside, name), { recursive: true });
  }
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}
