/**
 * Joins the program `ffu` to a few files in dist/ffu, one for what every command runs and one for what each adds: a
 * command line starts in the time it takes to open them, and hundreds of small modules take longer than the answer.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";

/** What is joined is also handed on, so its terms follow. */
const licences = {
  name: "licences",
  async generateBundle(_, files) {
    const modules = Object.values(files).flatMap(({ moduleIds = [] }) => moduleIds);
    const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
    const texts = await Promise.all([...packages].sort().map((folder) => readFile(`${folder}/LICENSE`, "utf8")));
    this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: texts.join("\n\n") });
  },
};

const PROGRAM = "src/cli/main.ts";

/**
 * What is loaded together is one file: every file that is opened costs a command half a millisecond, and a check opened 53.
 * Each takes what it leads to and no earlier one has.
 */
const TOGETHER = [
  ["start", PROGRAM],
  ["command", "src/cli/rulebook.ts"],
  ["command", "src/cli/aborted.ts"],
  ["command", "src/cli/specs-folder.ts"],
  ["command", "src/read/paths.ts"],
  ["judge", "src/check/report.ts"],
  ["profile", "src/read/profile.ts"],
];

const grouped = new Map();

function groupOf(id, graph) {
  if (grouped.size === 0) for (const [name, file] of TOGETHER) take(name, absolute(file), graph);
  // The program itself waits for the command: a file that the command opens must not be the one that waits.
  return id === absolute(PROGRAM) ? null : (grouped.get(id) ?? null);
}

function take(name, id, graph) {
  if (grouped.has(id)) return;
  grouped.set(id, name);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) take(name, imported, graph);
}

function absolute(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}

export default defineConfig({
  // Written out: what looks for unused files reads it here.
  input: "src/cli/main.ts",
  platform: "node",
  preserveEntrySignatures: false,
  plugins: [licences],
  output: {
    dir: "dist/ffu",
    cleanDir: true,
    format: "esm",
    minify: true,
    comments: false,
    chunkFileNames: "[name].js",
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: groupOf, debugName: "together" }] },
  },
});
