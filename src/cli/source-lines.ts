/** The lines of files that findings point into, for showing the place. */
import { readFolder } from "../read/files.ts";
import type { Finding } from "../read/finding.ts";
import type { SourceText } from "../read/source.ts";
import type { SpecsFolder } from "./specs-folder.ts";

export type LinesOf = (file: string) => readonly string[] | null;

/** The lines of texts that are already read. Line breaks are those the positions count: LF and CRLF. */
export function linesIn(sources: readonly SourceText[]): LinesOf {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return (file) =>
    texts
      .get(file)
      ?.replace(/^\uFEFF/, "")
      .split(/\r?\n/) ?? null;
}

/** The lines of a rulebook's files, read only when there is something to show. */
export async function specsLines({ path }: SpecsFolder, findings: readonly Finding[]): Promise<LinesOf> {
  return findings.length === 0 ? () => null : linesIn((await readFolder(path, "specs")).files);
}
