/**
 * What a project has promised, as files in `generated/`. What binds is what the main branch has: a branch may change its
 * mind about what it has added itself until it is merged.
 */
import { git, readBlobs } from "./git.ts";

export interface RecordedText {
  /** The file's path below the folder. */
  readonly name: string;
  readonly text: string;
}

/** The branch that changes are merged to, as a clone has it from where it was cloned, or as it stands here. */
const MAIN = ["origin/main", "main"] as const;

/** The files below a folder with an ending, where this branch left the main one. Null where git can't tell: then those on disk bind. */
export async function textsOnMain(
  root: string,
  folder: string,
  ending: string,
): Promise<readonly RecordedText[] | null> {
  const base = await whereItLeftMain(root);
  if (base === null) return null;
  const listed = await git(root, ["ls-tree", "-r", "-z", base, "--", `${folder}/`]);
  if (listed === null) return null;
  const entries = listed.split("\0").flatMap((line) => {
    const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
    return blob === undefined || path === undefined || !path.endsWith(ending) ? [] : [{ blob, path }];
  });
  const blobs = await readBlobs(
    root,
    entries.map(({ blob }) => blob),
  );
  if (blobs === null) return null;
  const decoder = new TextDecoder();
  return entries.map(({ path }, index) => ({
    name: path.slice(folder.length + 1),
    text: decoder.decode(blobs[index]),
  }));
}

async function whereItLeftMain(root: string): Promise<string | null> {
  for (const branch of MAIN) {
    const base = await git(root, ["merge-base", "HEAD", branch]);
    if (base !== null) return base.trim();
  }
  return null;
}
