/** Scripts for the pages that have one: classic ones, which browsers run from disk too, without code made from text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown, type Plugin } from "rolldown";
import { minify, type MinifyOptions } from "terser";
import terser from "terser/package.json" with { type: "json" };
import { joinStyles } from "../../site/stylesheet.ts";
import type { SiteScripts } from "../../site/scripts.ts";
import { kept } from "./kept.ts";

/**
 * Every script and its style, ready to be joined with the site's data. `leftOut` says for each page of the checker which
 * modules its rules do not need; pages that leave out the same share a script.
 */
export async function siteScripts(root: string, leftOut: readonly (readonly string[])[]): Promise<SiteScripts> {
  const styleOf = async (file: string): Promise<string> => joinStyles([await readFile(join(root, file), "utf8")]);
  const [style, draftStyle, checkers, more, ahead, reader, search, draft, draftedFile, fleetReader] = await Promise.all(
    [
      styleOf("site/checker/kontroll.css"),
      styleOf("site/draft/prova.css"),
      checkersWithout(root, leftOut),
      bundled(root, "site/checker/dom/more/main.ts"),
      bundled(root, "site/checker/ahead/main.ts").then(smaller),
      readerScript(root),
      bundled(root, "site/search/dom/main.ts"),
      bundled(root, "site/draft/dom/main.ts", NEVER_DRAFTED).then(smaller),
      bundled(root, "site/draft/dom/file/main.ts"),
      bundled(root, "site/draft/reader/main.ts"),
    ],
  );
  const checker = (unused: readonly string[]): string => {
    const script = checkers.get(unused.join());
    if (script === undefined) throw new Error(`no checker was made without ${unused.join()}`);
    return script;
  };
  return { checker, more, ahead, reader, search, draft, draftedFile, draftStyle, fleetReader, style };
}

/** The reader of profiles alone. */
export function readerScript(root: string): Promise<string> {
  return bundled(root, "site/checker/reader/main.ts");
}

/** Only requirements are drafted: how amounts, tables and duties are compared is nothing for that page. */
const NEVER_DRAFTED = ["src/compare/provision.ts"];

async function checkersWithout(
  root: string,
  leftOut: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, string>> {
  const distinct = new Map(leftOut.map((unused) => [unused.join(), unused]));
  const made = [...distinct].map(async ([key, unused]) => {
    const code = await bundled(root, "site/checker/dom/main.ts", unused);
    return [key, await smaller(code)] as const;
  });
  return new Map(await Promise.all(made));
}

/** One file of code from an entry and everything it imports. `root` is the repository's folder. */
async function bundled(root: string, entry: string, unused: readonly string[] = []): Promise<string> {
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: "browser",
    // The one for programs needs their buffers.
    resolve: { alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" } },
    plugins: [hollow(unused.map((module) => join(root, module)))],
    treeshake: { moduleSideEffects: (id) => id.includes("main.ts") },
    // How long it takes is the machine's business.
    checks: { bundlerTimings: false },
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

/** Modules that nothing asks for keep their names and lose what stands behind them. */
export function hollow(modules: readonly string[]): Plugin {
  return {
    name: "hollow",
    async load(id) {
      if (!modules.includes(id)) return null;
      const code = await readFile(id, "utf8");
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = null;`).join("\n");
    },
  };
}

/** Minified once more, which takes seconds and two percent: the checker alone has a weight that it must keep. */
function smaller(code: string): Promise<string> {
  const options: MinifyOptions = {
    ecma: 2022,
    // Nothing here happens by looking at a property.
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  };
  return kept(JSON.stringify([terser.version, options, code]), async () => {
    const { code: small } = await minify(code, options);
    if (small === undefined) throw new Error("nothing was left of the script");
    return small.trim();
  });
}
