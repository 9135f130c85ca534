/** The package's own JSON Schemas, read from its files. What runs in a browser brings them along instead. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import type { CodeOptions } from "ajv";

import { FORMATS } from "./formats.ts";
import { definitionIn } from "./schemas.ts";
import type { Schemas, Shape } from "./schemas.ts";

const NAMES = [
  "common",
  "check",
  "rule",
  "sources",
  "decisions",
  "terms",
  "facts",
  "professions",
  "regions",
  "care-choices",
  "questions",
  "figures",
  "answers",
  "left-out",
  "fleets",
  "inventory",
  "stretches",
  "editions",
  "profile",
] as const;

interface Compiled {
  readonly ajv: Ajv;
  readonly shapes: readonly Shape[];
}

let compiled: Compiled | null = null;

/** Read and compiled on first use: a program that never reads a rule never pays for them. */
export const PACKAGE_SCHEMAS: Schemas = {
  errors: (kind, value) => {
    const validate = once().ajv.getSchema(`${kind}.schema.json`);
    if (validate === undefined) throw new Error(`no schema for ${kind}`);
    return validate(value) === true ? [] : [...(validate.errors ?? [])];
  },
  definition: (name) => definitionIn(once().shapes, name),
};

function once(): Compiled {
  compiled ??= compiledWith({});
  return compiled;
}

/** The compiler with every schema in it, also for whoever wants them as the text of a program, in the form they want. */
export function compiledWith(code: CodeOptions, form: (shape: Shape) => Shape = (shape) => shape): Compiled {
  // `required: [kind]` stands beside the discriminator that needs it, not beside `properties`.
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    discriminator: true,
    allErrors: true,
    verbose: true,
    // Every sentence is our own, in Swedish.
    messages: false,
    code,
  });
  for (const [name, test] of Object.entries(FORMATS)) ajv.addFormat(name, test);
  ajv.addKeyword("enumDescriptions");
  const shapes = NAMES.map((name) => form(JSON.parse(readFileSync(schemaUrl(name), "utf8")) as Shape));
  for (const shape of shapes) ajv.addSchema(shape);
  return { ajv, shapes };
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
