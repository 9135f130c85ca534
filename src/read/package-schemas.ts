/** The package's own JSON Schemas, read from its files. What runs in a browser brings them along instead. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REGISTER_KINDS } from "./paths.ts";
import type { Shape } from "./schema/shape.ts";
import { schemasOf, type Schemas } from "./schemas.ts";

const NAMES = ["common", "check", "rule", ...REGISTER_KINDS, "inventory", "stretches", "editions", "profile"] as const;

let read: Schemas | null = null;

/** Read on first use: a program that never reads a rule never pays for them. */
export const PACKAGE_SCHEMAS: Schemas = {
  errors: (kind, value) => once().errors(kind, value),
  definition: (name) => once().definition(name),
};

function once(): Schemas {
  read ??= schemasOf(NAMES.map((name) => JSON.parse(readFileSync(schemaUrl(name), "utf8")) as Shape));
  return read;
}

/** Where the schemas stand in the package's folder: as they are written, or where only what is shipped is left of it. */
const FOLDERS = ["schemas", "dist/json/authored"] as const;

/** The folder of the schemas that authored files follow. */
export function schemasIn(packageFolder: string): string {
  const folders = FOLDERS.map((folder) => join(packageFolder, folder));
  return folders.find((folder) => existsSync(folder)) ?? packageFolder;
}

/** How far up the package's folder is from the sources, from what is compiled (`dist/src/read`) and from what is shipped. */
const PACKAGE_FOLDERS = ["../..", "../../..", "../../../.."] as const;

function schemaUrl(name: string): URL {
  const places = FOLDERS.flatMap((folder) =>
    PACKAGE_FOLDERS.map((up) => new URL(`${up}/${folder}/${name}.schema.json`, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`no schema for ${name}`);
  return found;
}
