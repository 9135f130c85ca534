/** Scripts for the pages that have one: classic ones, which browsers run from disk too, without code made from text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { minify } from "terser";
import { joinStyles } from "../../site/stylesheet.ts";
import type { SiteScripts } from "../../site/scripts.ts";

/** Every script and its style, ready to be joined with the site's data. */
export async function siteScripts(root: string): Promise<SiteScripts> {
  const style = joinStyles([await readFile(join(root, "site/checker/kontroll.css"), "utf8")]);
  const [checker, reader, search] = await Promise.all([
    bundled(root, "site/checker/dom/main.ts").then(smaller),
    bundled(root, "site/checker/reader/main.ts"),
    bundled(root, "site/search/dom/main.ts"),
  ]);
  return { checker, reader, search, style };
}

/** One file of code from an entry and everything it imports. `root` is the repository's folder. */
async function bundled(root: string, entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: "browser",
    treeshake: { moduleSideEffects: (id) => id.includes("main.ts") },
    // A module that a page cannot have, such as a file system, is a warning to the bundler and a broken page to a reader.
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`${entry} gave more than one file`);
  return chunk.code.trim();
}

/** Minified once more, which takes seconds and two percent: the checker alone has a weight that it must keep. */
async function smaller(code: string): Promise<string> {
  const { code: small } = await minify(code, {
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });
  if (small === undefined) throw new Error("nothing was left of the script");
  return small.trim();
}
