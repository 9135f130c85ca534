/** What the machine added to a change, as a patch on its last commit. */
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where machine work is done. Whatever else differs in the working tree is not the machine's. */
export const COMPLETED = ["specs", "generated", ".changeset"] as const;

/** The files that the two workflows hand over to each other. */
export const PATCH = "tillagg.patch";
export const TREE = "trad";

const MOST_BYTES = 256 * 1024 * 1024;

export interface Completion {
  /** False when the commit has everything already. */
  readonly isNeeded: boolean;
  /** The tree of the commit with what was added. */
  readonly tree: string;
}

/** Puts what was added in git's index, and in `out` as a patch with the name of the tree. */
export async function completion(root: string, out: string): Promise<Completion> {
  const git = (...words: readonly string[]): Buffer =>
    execFileSync("git", ["-C", root, ...words], { maxBuffer: MOST_BYTES });
  git("add", "--all", "--", ...COMPLETED);
  const patch = git("diff", "--cached", "--binary", "--no-renames", "--no-ext-diff", "HEAD");
  const tree = git("write-tree").toString("utf8").trim();
  const folder = join(root, out);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, PATCH), patch);
  await writeFile(join(folder, TREE), `${tree}\n`);
  return { isNeeded: patch.length > 0, tree };
}
