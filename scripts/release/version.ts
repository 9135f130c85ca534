/** The next version, out of the changesets: package.json, its lock, CHANGELOG.md and what was generated of them. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import releasePlan from "@changesets/get-release-plan";
import type { Level } from "../../src/compare/version-level.ts";
import { versionFile } from "../generate/version.ts";
import { type Release, sectionOf, withSection } from "./changelog.ts";
import { run } from "./run.ts";

/** What waits for a version: the release that the changesets make together, and their names. Null when none waits. */
export async function pendingIn(folder: string): Promise<{ release: Release; names: readonly string[] } | null> {
  const { changesets, releases } = await releasePlan(folder);
  const [release] = releases;
  if (release === undefined || release.type === "none") return null;
  const level: Level = release.type;
  const summaries = changesets.map(({ summary }) => summary);
  return { release: { version: release.newVersion, level, summaries }, names: changesets.map(({ id }) => id) };
}

/** Gives the folder its next version. The changesets are then used up. */
export async function setVersion(folder: string, release: Release): Promise<void> {
  const log = join(folder, "CHANGELOG.md");
  const older = await readFile(log, "utf8").catch(() => "");
  await run(folder, "npm", "run", "--silent", "changeset:version");
  // The number also stands in the lock, which changesets leave as it is.
  await run(folder, "npm", "version", release.version, "--no-git-tag-version", "--allow-same-version");
  await writeFile(log, withSection(older, sectionOf(release)));
  const { path, text } = await versionFile(folder);
  await writeFile(join(folder, path), text);
}
