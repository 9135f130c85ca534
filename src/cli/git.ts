/** Reads a rulebook as it stood at a git revision. */
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Finding } from "../read/finding.ts";
import { AUTHORED, decoded, notAFile, tooBig, tooManyFiles, tooMuch, type FileRead } from "../read/files.ts";
import { git, readBlobs } from "../read/git.ts";
import { LIMITS } from "../read/limits.ts";
import type { SourceText } from "../read/source.ts";
import { revisions } from "./words/sides.ts";

export type RevisionRead =
  | {
      readonly is: "read";
      /** The full name of the commit. */
      readonly commit: string;
      readonly files: readonly SourceText[];
      readonly findings: readonly Finding[];
    }
  | { readonly is: "missing"; readonly message: string };

const REGULAR = /^100(644|755)$/;

/** The texts of a folder at a revision, named `specs/…` as the reader wants them. */
export async function readRevision(ref: string, folder: string): Promise<RevisionRead> {
  const top = await git(folder, ["rev-parse", "--show-toplevel"]);
  if (top === null) return { is: "missing", message: revisions.noRepository(folder) };
  const inside = relative(await realpath(top.trim()), await realpath(folder))
    .split(sep)
    .join("/");
  const found = await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (found === null) return { is: "missing", message: revisions.missing(ref, fetchCommand(ref)) };
  const commit = found.trim();
  const below = inside === "" ? [] : ["--", `${inside}/`];
  const listed = await git(folder, ["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...below]);
  const entries = (listed ?? "").split("\0").flatMap((line) => entryOf(line, inside));
  if (entries.length === 0) return { is: "missing", message: revisions.noRulesAt(ref) };
  if (entries.length > LIMITS.files) return { is: "read", commit, files: [], findings: [tooManyFiles("specs")] };
  const wanted = entries.flatMap((entry) => (entry.is === "file" ? [entry] : []));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LIMITS.treeBytes)
    return { is: "read", commit, files: [], findings: [tooMuch("specs")] };
  const blobs = await readBlobs(
    folder,
    wanted.map(({ blob }) => blob),
  );
  if (blobs === null) return { is: "missing", message: revisions.missing(ref, fetchCommand(ref)) };
  const read: readonly FileRead[] = [
    ...wanted.map(({ name }, index) => decoded(blobs[index] ?? new Uint8Array(), name)),
    ...entries.flatMap((entry) => (entry.is === "refused" ? [entry.read] : [])),
  ];
  return {
    is: "read",
    commit,
    files: read.flatMap((it) => (it.ok ? [it.source] : [])),
    findings: read.flatMap((it) => (it.ok ? [] : [it.finding])),
  };
}

/** The names of the files right in a folder of the repository at a revision, or null when the revision is not here. */
export async function fileNamesAt(ref: string, folder: string, inside: string): Promise<readonly string[] | null> {
  const listed = await git(folder, [
    "ls-tree",
    "-z",
    "--name-only",
    "--full-tree",
    "--end-of-options",
    ref,
    "--",
    `${inside}/`,
  ]);
  if (listed === null) return null;
  return listed.split("\0").flatMap((path) => (path === "" ? [] : [path.slice(inside.length + 1)]));
}

/** A revision that can be asked for: no flag, nothing that cannot be seen. */
export function isRevision(ref: string): boolean {
  return ref !== "" && !ref.startsWith("-") && !/[\p{Cc}\p{Cf}\s]/u.test(ref);
}

/** An authored file that git holds, or why what stands in the place of one is not read: as in a folder on disk. */
type Entry =
  | { readonly is: "file"; readonly blob: string; readonly size: number; readonly name: string }
  | { readonly is: "refused"; readonly read: FileRead };

/** `100644 blob <id>    <size>\t<path>`. A link or a submodule is told of: what it hides is not absent. */
function entryOf(line: string, inside: string): readonly Entry[] {
  const tab = line.indexOf("\t");
  const [head, path] = [line.slice(0, tab), line.slice(tab + 1)];
  const [mode = "", type, blob = "", size] = head.split(/ +/);
  const name = (inside === "" ? `specs/${path}` : `specs${path.slice(inside.length)}`).normalize("NFC");
  if (path !== "" && (type !== "blob" || !REGULAR.test(mode))) return [{ is: "refused", read: notAFile(name) }];
  if (!AUTHORED.test(path)) return [];
  return Number(size) > LIMITS.fileBytes
    ? [{ is: "refused", read: tooBig(name, Number(size)) }]
    : [{ is: "file", blob, size: Number(size), name }];
}

/** The exact command that brings a revision here, quoted so that it can be pasted. */
function fetchCommand(ref: string): string {
  if (/[~^@{]/.test(ref) || ref === "HEAD") return "git fetch --unshallow origin";
  const name = ref.replace(/^(refs\/remotes\/)?origin\//, "").replace(/^refs\/heads\//, "");
  return `git fetch origin ${/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`}`;
}
