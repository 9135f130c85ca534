/** Keeps what is only text from being heard as a command by the runner of GitHub Actions, which reads both streams. */
import type { Format } from "./command.ts";

/** What annotates a run begins its lines with `::` on purpose, each line made by us; what is data never begins one so. */
const LINES_ARE_OURS: ReadonlySet<Format> = new Set(["github", "json", "sarif", "ndjson"]);
/** Here a mark inside a text can be written as an escape, and be read back as what it was. */
const IS_JSON: ReadonlySet<Format> = new Set(["json", "sarif", "ndjson"]);

/**
 * A line that begins with `::`, after spaces too, is a command, and so is `##[` anywhere in a line. A space inside keeps
 * each of them a text.
 */
export function unheard(text: string, format: Format): string {
  const lines = LINES_ARE_OURS.has(format) ? text : text.replace(/^[^\S\n]*::/gm, (line) => `${line.slice(0, -1)} :`);
  return lines.replaceAll("##[", IS_JSON.has(format) ? "#\\u0023[" : "# #[");
}
