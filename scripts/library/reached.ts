/** The modules that entries lead to, and their texts. */
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { minifySync } from "rolldown/experimental";

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

function compact(name: string, text: string): string {
  if (name.endsWith(".js")) return minified(name, text);
  return name.startsWith("generated/") ? withoutSpace(text) : text;
}

/** Each module stays one, for bundlers to leave out; functions keep their names, for whoever reads a stack trace. */
function minified(name: string, text: string): string {
  const { code, errors } = minifySync(name, text, { module: true, compress: true, mangle: { keepNames: true } });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(", ")}`);
  return code;
}

/**
 * The types of generated modules are the types of data, which nobody reads by its indentation or by what a module calls
 * the rules it imports.
 */
function withoutSpace(text: string): string {
  const local = new Map([...text.matchAll(RENAMED)].map(([, own = ""], index) => [own, `r${index}`]));
  return text
    .replaceAll(/\b[a-z][A-Za-z\d]*\b/gu, (word) => local.get(word) ?? word)
    .replaceAll(SPACED, (_, kept?: string, sign?: string) => kept ?? sign ?? "");
}

/** What stays as it is (a text, a comment); a last semicolon, or the space around a sign, which no compiler needs. */
const SPACED = /("(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)|;\s*(?=\})|\s*([{}[\]();:,|&=])\s*|^[ \t]+/gmu;

const RENAMED = /^import \{ rule as ([A-Za-z\d]+) \}/gmu;
