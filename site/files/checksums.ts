/** Sizes and checksums of files, and the list that `sha256sum --check` reads. */
import { createHash } from "node:crypto";
import type { OutputFile } from "../page.ts";
import { relativeAddress, to } from "../urls.ts";
import { byCodeUnit } from "../../src/words/order.ts";

export interface MeasuredFile extends OutputFile {
  readonly bytes: number;
  /** SHA-256 in 64 hexadecimal digits. */
  readonly sha256: string;
}

export const CHECKSUMS = "data/SHA256SUMS";

export function measured({ path, content }: OutputFile): MeasuredFile {
  return {
    path,
    content,
    bytes: Buffer.byteLength(content),
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

/** Paths are counted from the list's own folder, as the program does when it is run there. */
export function checksumsText(files: readonly MeasuredFile[]): string {
  const lines = files
    .map(({ path, sha256 }) => ({ path: relativeAddress(CHECKSUMS, to(path)), sha256 }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
  return lines.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}
