/** The modules that entries lead to, and their texts. */
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";

const IMPORTS = /(?:\bfrom|\bimport\(?)\s*"(\.{1,2}\/[^"]+)"/gu;

/** By path with its ending: the entries and all they import, in the folder of what was compiled. */
export async function reachedFrom(
  entries: readonly string[],
  folder: string,
  ending: ".js" | ".d.ts",
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let next = entries.map((entry) => `${entry}${ending}`);
  while (next.length > 0) {
    const texts = await Promise.all(
      next.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    );
    for (const [name, text] of texts) found.set(name, compact(name, text));
    const led = texts.flatMap(([name, text]) =>
      [...text.matchAll(IMPORTS)].map(([, to = ""]) => target(name, to, ending)),
    );
    next = [...new Set(led)].filter((name) => !found.has(name));
  }
  return found;
}

function target(from: string, to: string, ending: ".js" | ".d.ts"): string {
  return posix.join(posix.dirname(from), to).replace(/\.[jt]s$/u, ending);
}

/** Generated modules are data, which nobody reads by its indentation. Their texts hold no line breaks of their own. */
function compact(name: string, text: string): string {
  return name.startsWith("generated/") ? text.replaceAll(/^[ \t]+/gmu, "") : text;
}
