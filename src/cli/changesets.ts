/** The changesets of a working folder: what level each asks for. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Level } from "../compare/version-floor.ts";

const FOLDER = ".changeset";
const LEVELS: readonly Level[] = ["major", "minor", "patch"];

/** Where a changeset of this name stands, from the working folder. */
export function changesetPath(name: string): string {
  return `${FOLDER}/${name}`;
}

/** The highest level that changesets ask for, of those whose names are not in `known`; null when there are none. */
export async function highestLevel(workingFolder: string, known: readonly string[]): Promise<Level | null> {
  const names = await readdir(join(workingFolder, FOLDER)).catch(() => []);
  const own = names.filter((name) => name.endsWith(".md") && name !== "README.md" && !known.includes(name)).sort();
  const texts = await Promise.all(own.map((name) => readFile(join(workingFolder, FOLDER, name), "utf8")));
  const levels = new Set(texts.flatMap(levelsIn));
  return LEVELS.find((level) => levels.has(level)) ?? null;
}

/** `"ffu-regler": minor` between the lines of dashes. */
function levelsIn(text: string): readonly Level[] {
  const [, head = ""] = /^---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  return head
    .split(/\r?\n/)
    .flatMap((line) => LEVELS.filter((level) => new RegExp(`:\\s*['"]?${level}['"]?\\s*$`).test(line)));
}

/** The folder of changesets in the repository, for asking git of it. */
export const CHANGESET_FOLDER = FOLDER;
