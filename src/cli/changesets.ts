/** The changesets of a working folder: what level each asks for. */
import { join } from "node:path";
import { LEVELS, type Level } from "../compare/version-level.ts";
import { readChangeset } from "../read/changeset.ts";
import { namesIn, readSource, tooManyFiles, type FileRead } from "../read/files.ts";
import type { Finding } from "../read/finding.ts";
import { LIMITS } from "../read/limits.ts";
import type { SourceText } from "../read/source.ts";

/** The folder of changesets in the repository, for asking git of it. */
export const CHANGESET_FOLDER = ".changeset";

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
  const listed = await namesIn(join(workingFolder, CHANGESET_FOLDER), CHANGESET_FOLDER);
  if (!listed.ok) return { is: "broken", findings: [listed.finding], sources: [] };
  const own = listed.names
    .filter((name) => /\.md$/i.test(name) && name !== "README.md" && !known.includes(name))
    .sort();
  if (own.length > LIMITS.files) return { is: "broken", findings: [tooManyFiles(CHANGESET_FOLDER)], sources: [] };
  const files: FileRead[] = [];
  for (const name of own) files.push(await readSource(join(workingFolder, changesetPath(name)), changesetPath(name)));
  const sources = files.flatMap((it) => (it.ok ? [it.source] : []));
  const read = sources.map(readChangeset);
  const findings = [
    ...files.flatMap((it) => (it.ok ? [] : [it.finding])),
    ...read.flatMap((it) => (it.ok ? [] : it.findings)),
  ];
  if (findings.length > 0) return { is: "broken", findings, sources };
  const asked = new Set(read.flatMap((it) => (it.ok ? [it.levels.get(packageName)] : [])));
  return { is: "read", level: LEVELS.find((level) => asked.has(level)) ?? null };
}
