/**
 * Joins the program `ffu` to a few files in dist/ffu, one for what every command runs and one for what each adds: a
 * command line starts in the time it takes to open them, and hundreds of small modules take longer than the answer.
 */
import { readFile } from "node:fs/promises";
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

export default defineConfig({
  input: "src/cli/main.ts",
  platform: "node",
  plugins: [licences],
  output: {
    dir: "dist/ffu",
    cleanDir: true,
    format: "esm",
    minify: true,
    comments: false,
    chunkFileNames: "[name].js",
  },
});
