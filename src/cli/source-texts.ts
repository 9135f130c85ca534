/** Reads the texts of the source documents from a folder. The texts are others' works and no part of the project. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { SourceText } from "../coverage/placing.ts";
import { readSource } from "../read/files.ts";
import type { Source } from "../rulebook/model.ts";

/** One for each source that the register gives a file name, in the register's order. */
export async function sourceTexts(folder: string, sources: readonly Source[]): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  for (const { file, sha256 } of sources) {
    if (file === undefined) continue;
    const read = await readSource(join(folder, file), file);
    const text = read.ok ? read.source.text : null;
    texts.push({ file, text, same: text === null || sha256 === undefined ? null : checksum(text) === sha256 });
  }
  return texts;
}

/** SHA-256 of the text with its line breaks as LF: the same text saved on another system is the same. */
function checksum(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n"), "utf8").digest("hex");
}
