/** The package's own JSON Schemas, read from its files. What runs in a browser brings them along instead. */
import { existsSync, readFileSync } from "node:fs";

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

/** The compiler with every schema in it, also for whoever wants them as the text of a program. */
export function compiledWith(code: CodeOptions): Compiled {
  // `required: [kind]` stands beside the discriminator that needs it, not beside `properties`.
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    discriminator: true,
    allErrors: true,
    verbose: true,
    code,
  });
  for (const [name, test] of Object.entries(FORMATS)) ajv.addFormat(name, test);
  ajv.addKeyword("enumDescriptions");
  const shapes = NAMES.map((name) => JSON.parse(readFileSync(schemaUrl(name), "utf8")) as Shape);
  for (const shape of shapes) ajv.addSchema(shape);
  return { ajv, shapes };
}

/** In the sources the package's folder is two steps up, in the compiled files (`dist/src/read`) three. */
function schemaUrl(name: string): URL {
  const fromSources = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return existsSync(fromSources) ? fromSources : new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
}
