/** The changesets of a working folder: what level each asks for. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Level } from "../compare/version-level.ts";
import { closedFolder, readSource } from "../read/files.ts";
import type { Finding } from "../read/finding.ts";
import type { SourceText } from "../read/source.ts";
import { parseYaml } from "../read/yaml.ts";
import { kindOf } from "./specs-folder.ts";

/** The folder of changesets in the repository, for asking git of it. */
export const CHANGESET_FOLDER = ".changeset";
const LEVELS: readonly Level[] = ["major", "minor", "patch"];

/** What the changesets ask for together. One that cannot be read may have asked for more than the others. */
export type ChangesetsRead =
  | { readonly is: "read"; readonly level: Level | null }
  | { readonly is: "broken"; readonly findings: readonly Finding[]; readonly sources: readonly SourceText[] };

/** Where a changeset of this name stands, from the working folder. */
export function changesetPath(name: string): string {
  return `${CHANGESET_FOLDER}/${name}`;
}

/** The highest level asked for the package, by changesets whose names are not in `known`; null when none asks. */
export async function readChangesets(
  workingFolder: string,
  known: readonly string[],
  packageName: string,
): Promise<ChangesetsRead> {
  const folder = join(workingFolder, CHANGESET_FOLDER);
  const names = await readdir(folder).catch(async () => ((await kindOf(folder)) === "nothing" ? [] : null));
  if (names === null) return { is: "broken", findings: [closedFolder(CHANGESET_FOLDER)], sources: [] };
  const own = names.filter((name) => name.endsWith(".md") && name !== "README.md" && !known.includes(name)).sort();
  const read = await Promise.all(
    own.map((name) => readSource(join(workingFolder, changesetPath(name)), changesetPath(name))),
  );
  const sources = read.flatMap((it) => (it.ok ? [it.source] : []));
  const heads = sources.map((source) => parseYaml({ ...source, text: headOf(source.text) }));
  const findings = [
    ...read.flatMap((it) => (it.ok ? [] : [it.finding])),
    ...heads.flatMap((head) => (head.ok ? [] : head.findings)),
  ];
  if (findings.length > 0) return { is: "broken", findings, sources };
  const asked = new Set(heads.flatMap((head) => (head.ok ? [head.value[packageName]] : [])));
  return { is: "read", level: LEVELS.find((level) => asked.has(level)) ?? null };
}

/** What stands between the lines of dashes, on its own lines: `"ffu-regler": minor`. A changeset may be empty. */
function headOf(text: string): string {
  const [, head = ""] = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text) ?? [];
  return head.trim() === "" ? "{}" : `\n${head}`;
}
