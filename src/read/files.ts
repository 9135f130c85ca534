/** The only place of the reader that touches the file system. What comes out is text. */
import { closeSync, constants, lstatSync, openSync, readSync, type Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join, posix } from "node:path";

import type { FindingCode } from "./words/titles.ts";
import type { Said } from "./words/said.ts";
import * as say from "./words/reading.ts";
import { finding } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { startOf, type SourceText } from "./source.ts";
import { byCodeUnit } from "../words/order.ts";

export type FileRead = { readonly ok: true; readonly source: SourceText } | Unread;

/** A file that cannot be read, and why. */
export interface Unread {
  readonly ok: false;
  readonly finding: Finding;
}

export interface FolderRead {
  readonly files: readonly SourceText[];
  readonly findings: readonly Finding[];
}

/**
 * What is written by people below `specs/`, on disk and in a revision: every file but texts about them, and those that
 * programs leave behind, with a dot before a name or a tilde after it. One with another ending may be a rule, and is told of.
 */
export const AUTHORED = /\.(?:ya?ml|json|tsv)$|^(?!(?:.*\/)?\.).+(?<!~|\.md)$/i;

/**
 * Reads one file. `name` is how findings and outputs call it, with `/` between its parts. `most` is the largest size in
 * bytes: a list of many units may be larger than a file that a person writes.
 */
export async function readSource(path: string, name: string, most: number = LIMITS.fileBytes): Promise<FileRead> {
  const read = await readBytes(path, name, most);
  return read.ok ? decoded(read.bytes, name, most) : read;
}

export type BytesRead = { readonly ok: true; readonly bytes: Uint8Array } | Unread;

/**
 * The bytes of one file, for what is not sure to be UTF-8. Each is read in one go: to wait for every step of it takes ten times
 * the processor time, 30 to 60 ms of the rules' 234 files.
 */
export async function readBytes(path: string, name: string, most: number): Promise<BytesRead> {
  if (path.includes("\0")) return refused("K904", name, say.outsideFolder());
  try {
    const status = lstatSync(path);
    if (!status.isFile()) return notAFile(name);
    if (status.size > most) return tooBig(name, status.size, most);
    const measured = bytesOf(path, status.size);
    // A file that grew after it was measured is read again, as far as any file is.
    const bytes = measured.length > status.size ? bytesOf(path, most) : measured;
    return bytes.length > most ? tooBig(name, bytes.length, most) : { ok: true, bytes };
  } catch {
    return refused("K902", name, say.cannotOpen());
  }
}

/** What takes the file's place after it was looked at is neither followed nor waited for. */
const AS_IT_WAS_SEEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, and never more than one past the bound. */
function bytesOf(path: string, most: number): Uint8Array {
  const handle = openSync(path, AS_IT_WAS_SEEN);
  try {
    const buffer = new Uint8Array(most + 1);
    let length = 0;
    for (;;) {
      const more = readSync(handle, buffer, length, buffer.length - length, length);
      length += more;
      if (more === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** Bytes as text. Also for bytes that come from elsewhere, such as a git object. */
export function decoded(bytes: Uint8Array, name: string, most: number = LIMITS.fileBytes): FileRead {
  if (bytes.length > most) return tooBig(name, bytes.length, most);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, source: { file: name, text } };
  } catch {
    return refused("K107", name, say.notUtf8());
  }
}

/**
 * Every authored file below a folder, or all of another kind, sorted by name (NFC, code units). `root` replaces the folder's
 * own path in names. Links are reported, not followed.
 */
export async function readFolder(folder: string, root: string, wanted: RegExp = AUTHORED): Promise<FolderRead> {
  const listed = await listFolder(folder, root, wanted);
  const findings = [...listed.findings];
  const files: SourceText[] = [];
  let length = 0;
  for (const name of listed.names) {
    const read = await readSource(join(folder, ...name.split("/")), posix.join(root, name.normalize("NFC")));
    if (!read.ok) {
      findings.push(read.finding);
      continue;
    }
    length += Buffer.byteLength(read.source.text);
    if (length > LIMITS.treeBytes) return { files, findings: [...findings, tooMuch(root)] };
    files.push(read.source);
  }
  return { files, findings };
}

export interface FolderListing {
  /** Paths from the folder, with `/` between their parts. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/** The files of the wanted kind below a folder, and every link: reading it tells that it is one. At most as many as the bound. */
export async function listFolder(
  folder: string,
  root: string,
  wanted: RegExp,
  most: number = LIMITS.files,
): Promise<FolderListing> {
  const names: string[] = [];
  const findings: Finding[] = [];
  await listInto({ folder, root, wanted, most, names, findings }, "");
  if (names.length > most) findings.push(tooManyFiles(root, most));
  const sorted = names.sort((a, b) => byCodeUnit(a.normalize("NFC"), b.normalize("NFC")));
  return { names: sorted.slice(0, most), findings };
}

export type NamesRead = { readonly ok: true; readonly names: readonly string[] } | Unread;

/** What stands right in a folder: nothing where there is no folder, and a fault where something else is in its place. */
export async function namesIn(folder: string, name: string): Promise<NamesRead> {
  const status = await lstat(folder).catch(causeOf);
  if (status === "ENOENT" || status === "ENOTDIR") return { ok: true, names: [] };
  if (typeof status === "string") return { ok: false, finding: closedFolder(name) };
  if (!status.isDirectory()) return refused("K902", name, say.notAFolder());
  const entries = await entriesOf(folder);
  return entries === null
    ? { ok: false, finding: closedFolder(name) }
    : { ok: true, names: entries.map((entry) => entry.name) };
}

function causeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

interface Listing {
  readonly folder: string;
  readonly root: string;
  readonly wanted: RegExp;
  readonly most: number;
  readonly names: string[];
  readonly findings: Finding[];
}

async function listInto(listing: Listing, inside: string): Promise<void> {
  const { folder, root, wanted, most, names, findings } = listing;
  const entries = await entriesOf(join(folder, inside));
  if (entries === null) findings.push(closedFolder(posix.join(root, inside)));
  for (const entry of entries ?? []) {
    const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      if (name.split("/").length > LIMITS.depth)
        findings.push(finding("K901", startOf(posix.join(root, name)), say.folderTooDeep(LIMITS.depth)));
      else await listInto(listing, name);
    } else if (wanted.test(name) || entry.isSymbolicLink()) {
      names.push(name);
    }
    if (names.length > most) return;
  }
}

/** Null when the folder cannot be opened. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** A folder that cannot be listed: what it holds is not absent. */
export function closedFolder(name: string): Finding {
  return finding("K902", startOf(name), say.cannotOpenFolder());
}

/** A link, a folder, a device: only plain files are read. */
export function notAFile(name: string): Unread {
  return refused("K902", name, say.notAFile());
}

export function tooBig(name: string, size: number, most: number = LIMITS.fileBytes): Unread {
  return refused("K901", name, say.tooBig(size, most));
}

/** The bound on how many files one tree may hold; `root` is how the tree is called. */
export function tooManyFiles(root: string, most: number = LIMITS.files): Finding {
  return finding("K901", startOf(root), say.tooManyFiles(most));
}

/** The bound on how much the files of one tree hold together. */
export function tooMuch(root: string): Finding {
  return finding("K901", startOf(root), say.tooMuch(LIMITS.treeBytes));
}

function refused(code: FindingCode, name: string, said: Said): Unread {
  return { ok: false, finding: finding(code, startOf(name), said) };
}
