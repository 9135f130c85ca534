/** Scripts for the pages that have one: classic ones, which browsers run from disk too, without code made from text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { rolldown, type Plugin } from "rolldown";
import { joinStyles } from "../../site/stylesheet.ts";
import type { SiteScripts } from "../../site/scripts.ts";
import { FORMATS } from "../../src/read/formats.ts";

/** Every script and its style, ready to be joined with the site's data. */
export async function siteScripts(root: string): Promise<SiteScripts> {
  const style = joinStyles([await readFile(join(root, "site/checker/kontroll.css"), "utf8")]);
  return {
    checker: await bundled(root, "site/checker/dom/main.ts", [withoutComparison]),
    reader: await bundled(root, "site/checker/reader/main.ts", [await readerPlugin(root)]),
    search: await bundled(root, "site/search/dom/main.ts"),
    style,
  };
}

/** One file of code from an entry and everything it imports. `root` is the repository's folder. */
async function bundled(root: string, entry: string, plugins: Plugin[] = []): Promise<string> {
  const bundle = await rolldown({
    input: join(root, entry),
    cwd: root,
    platform: "browser",
    plugins,
    treeshake: { moduleSideEffects: (id) => id.includes("main.ts") },
    transform: { define: { "import.meta.url": JSON.stringify("file:///schemas/read/schemas.ts") } },
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`${entry} gave more than one file`);
  return chunk.code.trim();
}

const COMPARING =
  /\/src\/(check\/(relation[\w-]*|condition-relation|opening\/order|kinds\/composite)|words\/(check-relation|opening-change))\.ts$/u;
const KIND = /\/src\/check\/kinds\/[\w-]+\.ts$/u;
const COMPARE = /^ {2}compare: (?:[^\n]*,|[^\n]*\{\n[\s\S]*?^ {2}\},)$/mu;
const EXPORTED = /^export (?:function|const) (\w+)/gmu;
const LEFT_OUT = '() => { throw new Error("left out"); }';

/**
 * Leaves out what only compares rules with each other, which no check ever does: a tenth of the script. Whoever should
 * call it after all is told so.
 */
const withoutComparison: Plugin = {
  name: "without-comparison",
  transform: (code, id) => {
    if (COMPARING.test(id)) {
      return [...code.matchAll(EXPORTED)].map(([, name = ""]) => `export const ${name} = ${LEFT_OUT};`).join("\n");
    }
    return KIND.test(id) ? code.replace(COMPARE, `  compare: ${LEFT_OUT},`) : null;
  },
};

const SCHEMAS = ["common", "check", "profile"] as const;
const VALIDATOR = "virtual:profile-validator";
const FORMAT_MODULE = "src/read/formats.ts";

/**
 * Lets the package's own reader run in a browser: the schemas come with the script instead of from the disk, and they are
 * compiled here instead of there. Nothing else of the reader is another.
 */
async function readerPlugin(root: string): Promise<Plugin> {
  const texts = await Promise.all(
    SCHEMAS.map((name) => readFile(join(root, "schemas", `${name}.schema.json`), "utf8")),
  );
  const schemas: readonly object[] = texts.map((text) => JSON.parse(text));
  const modules = new Map([
    ["node:fs", fileSystem(Object.fromEntries(SCHEMAS.map((name, index) => [name, schemas[index]])))],
    ["ajv", COMPILED_AJV],
    [VALIDATOR, validatorCode(schemas, join(root, FORMAT_MODULE))],
  ]);
  return {
    name: "reader",
    resolveId: (id) => (modules.has(id) ? { id, moduleSideEffects: false } : null),
    load: (id) => modules.get(id) ?? null,
  };
}

/** Only the schemas that a profile leads to are there; the others are never asked for and read as empty. */
function fileSystem(schemas: Readonly<Record<string, unknown>>): string {
  return `const texts = ${JSON.stringify(schemas)};
export const existsSync = () => true;
export const readFileSync = (url) => JSON.stringify(texts[url.pathname.split("/").at(-1).split(".")[0]] ?? {});`;
}

const COMPILED_AJV = `import { validate } from "${VALIDATOR}";
export class Ajv {
  addFormat() {}
  addKeyword() {}
  addSchema() {}
  getSchema() { return validate; }
}`;

/** The same options as in \`src/read/schemas.ts\`, and code instead of a function. */
function validatorCode(schemas: readonly object[], formats: string): string {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    discriminator: true,
    allErrors: true,
    verbose: true,
    code: { source: true, esm: true, formats: _`FORMATS` },
  });
  for (const [name, test] of Object.entries(FORMATS)) ajv.addFormat(name, test);
  ajv.addKeyword("enumDescriptions");
  for (const schema of schemas) ajv.addSchema(schema);
  const code = standalone.default(ajv, { validate: "profile.schema.json" });
  return `import { FORMATS } from ${JSON.stringify(formats)};\n${code}`;
}
