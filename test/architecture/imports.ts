/** What each file imports, types included, and what can be wrong with it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The files that each file imports, both from the project's folder. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Of every TypeScript file in these folders. */
export function importsIn(folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => posix.join(folder, name.replaceAll("\\", "/"))),
  );
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(PROJECT, file), "utf8"))]));
}

/** The files that a text imports: values and types, `export … from`, `import("…")` and the types written so. */
export function importsOf(file: string, text: string): readonly string[] {
  return sourcesIn(parseAst(text, { lang: "ts" }))
    .filter((source) => source.startsWith("."))
    .map((source) => posix.join(posix.dirname(file), source));
}

/** Every node that points to another module has it as its `source`. */
function sourcesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(sourcesIn);
  if (typeof node !== "object" || node === null) return [];
  const own = "source" in node && isModuleName(node.source) ? [node.source.value] : [];
  return [...own, ...Object.values(node).flatMap(sourcesIn)];
}

function isModuleName(node: unknown): node is { readonly value: string } {
  return typeof node === "object" && node !== null && "value" in node && typeof node.value === "string";
}

/** Every import from a file on one floor of a file on a floor above it: `lower.ts -> higher.ts`. */
export function arrowsUp(imports: Imports, floorOf: (file: string) => number | null): readonly string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => (floorOf(target) ?? 0) > (floorOf(file) ?? Number.POSITIVE_INFINITY))
      .map((target) => `${file} -> ${target}`),
  );
}

/** Each way round a circle of imports, from the first file that closes one: `a.ts -> b.ts -> a.ts`. */
export function circles(imports: Imports): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
