/** Finds and reads the profiles a command line names: files, or folders of files. */
import { join, posix, resolve, sep } from "node:path";
import type { Finding } from "../read/finding.ts";
import { listFolder, readSource } from "../read/files.ts";
import { LIMITS } from "../read/limits.ts";
import { readProfile } from "../read/profile.ts";
import type { SourceText } from "../read/source.ts";
import type { Profile, Rulebook } from "../rulebook/model.ts";
import { interrupted } from "../render/words/run.ts";
import { kindOf } from "./specs-folder.ts";

/** A profile that can be judged, or why it cannot. `shown` is how the user called the file. */
export type ProfileRead =
  | {
      readonly is: "read";
      readonly shown: string;
      readonly profile: Profile;
      readonly findings: readonly Finding[];
      readonly source: SourceText;
    }
  | {
      readonly is: "broken";
      readonly shown: string;
      readonly message: string;
      readonly findings: readonly Finding[];
      readonly source: SourceText | null;
    }
  | { readonly is: "missing"; readonly shown: string; readonly message: string };

const PROFILE = /\.(ya?ml|json)$/i;

/** Every profile that the paths name, in the order given and by name inside a folder; each file once. */
export async function readProfiles(
  paths: readonly string[],
  workingFolder: string,
  rulebook: Rulebook,
): Promise<readonly ProfileRead[]> {
  const found: Found[] = [];
  for (const path of paths) found.push(...(await filesAt(path, workingFolder)));
  const once = new Map(found.toReversed().map((it) => [it.path, it]));
  const read: ProfileRead[] = [];
  for (const it of found) if (once.get(it.path) === it) read.push(await readFound(it, rulebook));
  return read;
}

/** The profiles at one path, read when they are asked for, and how large a part of them that has been given. */
export async function* profilesAt(
  path: string,
  workingFolder: string,
  rulebook: Rulebook,
  skip: number,
): AsyncGenerator<{ readonly read: ProfileRead; readonly share: number }, void, void> {
  const found = await filesAt(path, workingFolder);
  for (const [index, it] of found.entries()) {
    if (index >= skip) yield { read: await readFound(it, rulebook), share: (index + 1) / found.length };
  }
}

async function readFound(found: Found, rulebook: Rulebook): Promise<ProfileRead> {
  return found.is === "nothing"
    ? { is: "missing", shown: found.shown, message: found.message }
    : readOne(found, rulebook);
}

interface FoundFile {
  readonly is: "file";
  readonly path: string;
  readonly shown: string;
}

type Found =
  | FoundFile
  | { readonly is: "nothing"; readonly path: string; readonly shown: string; readonly message: string };

async function filesAt(shown: string, workingFolder: string): Promise<readonly Found[]> {
  const path = resolve(workingFolder, shown);
  switch (await kindOf(path)) {
    case "nothing":
      return [{ is: "nothing", path, shown, message: interrupted.missingProfile(shown) }];
    case "file":
      return [{ is: "file", path, shown: shown.split(sep).join("/") }];
    case "folder":
      return filesIn(path, shown.split(sep).join("/"));
  }
}

/** The profiles in a folder; a folder inside it that cannot be opened stands among them, as missing. */
async function filesIn(path: string, shown: string): Promise<readonly Found[]> {
  const { names, findings } = await listFolder(path, shown, PROFILE, LIMITS.profiles);
  const closed = findings.map(({ where, message }): Found => ({
    is: "nothing",
    path: where.file,
    shown: where.file,
    message: interrupted.notLookedInto(where.file, message),
  }));
  if (names.length + closed.length === 0) {
    return [{ is: "nothing", path, shown, message: interrupted.noProfilesIn(shown) }];
  }
  const files = names.map((name): Found => ({ is: "file", path: join(path, name), shown: posix.join(shown, name) }));
  return [...files, ...closed];
}

async function readOne({ path, shown }: FoundFile, rulebook: Rulebook): Promise<ProfileRead> {
  const file = await readSource(path, shown);
  const message = interrupted.brokenProfile(shown);
  if (!file.ok) return { is: "broken", shown, message, findings: [file.finding], source: null };
  const { source } = file;
  const read = readProfile(source, rulebook);
  return read.ok
    ? { is: "read", shown, profile: read.profile, findings: read.findings, source }
    : { is: "broken", shown, message, findings: read.findings, source };
}
