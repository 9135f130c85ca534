/**
 * Puts what the package ships for programs into dist/lib: the entries that package.json exports, what they lead to, and
 * nothing of the command line. The schemas follow in dist/json. Run by `npm run build`, after the compiler.
 */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "./generate/json.ts";
import { portable } from "./generate/portable-schema.ts";
import { reachedFrom } from "./library/reached.ts";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/** Entries of their own, and folders in which every module is one. */
const ENTRIES = ["src/index", "src/editions", "src/node", "generated/proposals"] as const;
const FOLDERS = ["generated/editions", "generated/rules", "generated/rulebooks"] as const;
/** What programs read or write by themselves. The schemas of the site's files lie beside those files. */
const SCHEMAS = ["decided.schema.json", "profile.schema.json"] as const;
/** Keywords that only an editor follows: how a schema is to be read, and what each choice means where it is picked. */
const FOR_EDITORS: ReadonlySet<string> = new Set(["$schema", "enumDescriptions"]);

await Promise.all(["lib", "json", "plain"].map((folder) => rm(join(DIST, folder), { recursive: true, force: true })));
await withoutComments();
const inFolders = await Promise.all(FOLDERS.map(modulesIn));
const entries = [...ENTRIES, ...inFolders.flat()];
const [code, types] = [
  await reachedFrom(entries, join(DIST, "plain"), ".js"),
  await reachedFrom(entries, DIST, ".d.ts"),
];
await Promise.all([...code, ...types].map(([name, text]) => written(`lib/${name}`, text)));
await rm(join(DIST, "plain"), { recursive: true });

/** What the command line reads authored files by: as in `schemas/`, without the layout and what is for editors. */
for (const name of (await readdir(join(ROOT, "schemas"))).filter((it) => it.endsWith(".json"))) {
  const schema: unknown = JSON.parse(await readFile(join(ROOT, "schemas", name), "utf8"));
  const asRead = JSON.stringify(schema, (key, value: unknown) => (FOR_EDITORS.has(key) ? undefined : value));
  await written(`json/authored/${name}`, asRead);
}
for (const name of SCHEMAS) {
  const schema = JSON.parse(await readFile(join(ROOT, "generated/schemas", name), "utf8")) as JsonObject;
  await written(`json/schemas/${name}`, JSON.stringify(portable(schema)));
}

/** The compiler keeps comments everywhere or nowhere, and they belong beside the types. */
async function withoutComments(): Promise<void> {
  const options = ["--removeComments", "--declaration", "false", "--outDir", "dist/plain"];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json", ...options], { cwd: ROOT });
}

async function modulesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(DIST, folder), { recursive: true });
  const modules = names.filter((name) => name.endsWith(".js")).map((name) => name.replaceAll("\\", "/"));
  return modules.sort().map((name) => `${folder}/${name.replace(/\.js$/u, "")}`);
}

async function written(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(DIST, name)), { recursive: true });
  await writeFile(join(DIST, name), text);
}
