/** The lines of files that findings point into, for showing the place. */
import type { SourceText } from "../read/source.ts";

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
