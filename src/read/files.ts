/** The only place of the reader that touches the file system. What comes out is text. */
import { lstat, open, readdir } from "node:fs/promises";
import { join, posix } from "node:path";

import type { FindingCode, Said } from "./words/codes.ts";
import * as say from "./words/reading.ts";
import { byCodeUnit, finding } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { startOf } from "./source.ts";
import type { SourceText } from "./source.ts";

export type FileRead =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly finding: Finding };

export interface FolderRead {
  readonly files: readonly SourceText[];
  readonly findings: readonly Finding[];
}

const AUTHORED = /\.(ya?ml|json|tsv)$/i;

/**
 * Reads one file. `name` is how findings and outputs call it, with `/` between its parts. `most` is the largest size in
 * bytes: a list of many units may be larger than a file that a person writes.
 */
export async function readSource(path: string, name: string, most: number = LIMITS.fileBytes): Promise<FileRead> {
  if (path.includes("\0")) return refused("K904", name, say.outsideFolder());
  try {
    const status = await lstat(path);
    if (!status.isFile()) return refused("K902", name, say.notAFile());
    if (status.size > most) return refused("K901", name, say.tooBig(status.size, most));
    return decoded(await bytesOf(path, most), name, most);
  } catch {
    return refused("K902", name, say.cannotOpen());
  }
}

/** Never reads past the limit, even when the file grew after it was measured. */
async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const buffer = new Uint8Array(most + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}

/** Bytes as text. Also for bytes that come from elsewhere, such as a git object. */
export function decoded(bytes: Uint8Array, name: string, most: number = LIMITS.fileBytes): FileRead {
  if (bytes.length > most) return refused("K901", name, say.tooBig(bytes.length, most));
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { ok: true, source: { file: name, text } };
  } catch {
    return refused("K107", name, say.notUtf8());
  }
}

/**
 * Every YAML, JSON and TSV file below a folder, sorted by name (NFC, code units). `root` replaces the folder's own path in
 * names. Links are reported, not followed.
 */
export async function readFolder(folder: string, root: string): Promise<FolderRead> {
  const names: string[] = [];
  const findings: Finding[] = [];
  await listInto(folder, "", names, findings);
  const sorted = names.sort((a, b) => byCodeUnit(a.normalize("NFC"), b.normalize("NFC")));
  if (sorted.length > LIMITS.files) {
    findings.push(finding("K901", startOf(root), say.tooManyFiles(LIMITS.files)));
  }
  const files: SourceText[] = [];
  for (const name of sorted.slice(0, LIMITS.files)) {
    const read = await readSource(join(folder, ...name.split("/")), posix.join(root, name.normalize("NFC")));
    if (read.ok) files.push(read.source);
    else findings.push(read.finding);
  }
  return { files, findings };
}

async function listInto(folder: string, inside: string, names: string[], findings: Finding[]): Promise<void> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  for (const entry of entries) {
    const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      if (name.split("/").length > LIMITS.depth)
        findings.push(finding("K901", startOf(name), say.tooDeep(LIMITS.depth)));
      else await listInto(folder, name, names, findings);
    } else if (AUTHORED.test(name) || entry.isSymbolicLink()) {
      names.push(name);
    }
    if (names.length > LIMITS.files) return;
  }
}

function refused(code: FindingCode, name: string, said: Said): FileRead {
  return { ok: false, finding: finding(code, startOf(name), said) };
}
