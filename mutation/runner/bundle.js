/** The tests and the program as a few modules of text: to load them anew for each change is most of what a change costs. */
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** Where a module lies is told before it is moved into a bundle: tests find their files by it. */
const whereabouts = {
  name: "whereabouts",
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!code.includes("import.meta.")) return undefined;
    return code
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
  },
};

/**
 * @param {readonly string[]} testFiles paths from the working folder
 * @returns {Promise<ReadonlyMap<string, string>>} the text of each module by its path: that of a test file is its own
 */
export async function bundled(testFiles) {
  const build = await rolldown({
    input: Object.fromEntries(testFiles.map((file) => [file, `./${file}`])),
    platform: "node",
    external: /^(?:node:|@?[a-z])/,
    treeshake: false,
    logLevel: "silent",
    plugins: [whereabouts],
  });
  const { output } = await build.generate({ format: "esm", entryFileNames: "[name]", chunkFileNames: "[name]-[hash]" });
  await build.close();
  return new Map(output.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.code]] : [])));
}
