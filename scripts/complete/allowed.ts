/** What a machine may add to somebody's change without asking: what is generated, changesets, and the form of the rules. */
import { execFileSync } from "node:child_process";
import { formatted } from "../../src/read/format/format.ts";

/** A plain file: no link, no program, no other repository. */
const PLAIN = "100644";
const GONE = "000000";

interface Difference {
  readonly path: string;
  readonly before: { readonly mode: string; readonly blob: string };
  readonly after: { readonly mode: string; readonly blob: string };
}

/** The paths that differ between two trees in a way that only a person decides on. */
export function notForMachines(root: string, older: string, newer: string): readonly string[] {
  const textOf = (blob: string): string => git(root, "cat-file", "blob", blob);
  return differences(root, older, newer).flatMap((it) => (isForMachines(it, textOf) ? [] : [it.path]));
}

function isForMachines({ path, before, after }: Difference, textOf: (blob: string) => string): boolean {
  if (after.mode === GONE) return path.startsWith("generated/") && before.mode === PLAIN;
  if (after.mode !== PLAIN) return false;
  if (path.startsWith("generated/")) return true;
  if (/^\.changeset\/[\w-]+\.md$/u.test(path)) return before.mode === GONE;
  if (!/^specs\/.+\.yaml$/u.test(path) || before.mode !== PLAIN) return false;
  return formatted({ file: path, text: textOf(before.blob) }) === textOf(after.blob);
}

/** `:100644 100644 <blob> <blob> M\0<path>\0`. */
function differences(root: string, older: string, newer: string): readonly Difference[] {
  const fields = git(root, "diff-tree", "-r", "-z", "--no-renames", "--full-index", older, newer).split("\0");
  return fields.flatMap((head, index): readonly Difference[] => {
    const [, from, to, blobBefore, blobAfter] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/u.exec(head) ?? [];
    const path = fields[index + 1];
    if (index % 2 !== 0 || path === undefined || !from || !to || !blobBefore || !blobAfter) return [];
    return [{ path, before: { mode: from, blob: blobBefore }, after: { mode: to, blob: blobAfter } }];
  });
}

function git(root: string, ...words: readonly string[]): string {
  return execFileSync("git", ["-C", root, ...words], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
}
