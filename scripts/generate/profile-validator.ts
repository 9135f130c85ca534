/** The schema of profiles as code: whoever reads a profile needs neither the schema compiler nor code made from text. */
import { _ } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compiledWith } from "../../src/read/package-schemas.ts";
import { banner } from "../words/generate.ts";
import { definitionsOf, reachable } from "./bundle.ts";
import type { SchemaFile } from "./json.ts";
import type { GeneratedFile } from "./output.ts";

const PATH = "generated/validators/profile.ts";

const HEAD = `// @ts-nocheck
${banner.fromSchemas}
import type { SchemaError } from "../../src/read/schemas.ts";
import { FORMATS } from "../../src/read/formats.ts";
import { isSameData } from "../../src/compare/same-data.ts";
import { textLength } from "../../src/read/validation.ts";

function withError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

export interface ValidateProfile {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
`;

/** What the compiler brings from its own package, and what stands for it here. */
const OWN: readonly (readonly [string, string])[] = [
  [`require("ajv/dist/runtime/equal").default`, "isSameData"],
  [`require("ajv/dist/runtime/ucs2length").default`, "textLength"],
];

/**
 * What the compiler writes for every fault, at a length that pages would load: parts of an error that no finding is made
 * from, the lines that put it in a list, and definitions of the profile's file, which stand by themselves too.
 */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/schemaPath:"[^"]*",/g, ""],
  [/,schema:(?:"(?:[^"\\]|\\.)*"|[^",]*),parentSchema/g, ",parentSchema"],
  [
    /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g,
    "vErrors = withError(vErrors, $2);",
  ],
];

/**
 * The validator, and the definitions that its sentences take the fields' names from. A branch of a choice is known by
 * saying the same as the compiler's copy of it, so both are without what is written for an editor.
 */
export function profileValidatorFile(schemas: readonly SchemaFile[]): GeneratedFile {
  const { ajv } = compiledWith({ source: true, esm: true, formats: _`FORMATS` }, withoutProse);
  const compiled = standalone.default(ajv, { validate: "profile.schema.json" });
  const inOwnWords = OWN.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), compiled)
    .replace(`"use strict";export const validate = validate10;`, "")
    .replaceAll(/export default [^;]+;/g, "");
  const profile = schemas.find(({ name }) => name === "profile")?.schema ?? {};
  const { definitions: _alone, ...form } = withoutProse(profile);
  const code = SHORTER.reduce((text, [long, short]) => text.replaceAll(long, short), inOwnWords).replace(
    JSON.stringify(withoutProse(profile)),
    JSON.stringify(form),
  );
  if (/\brequire\(|\bexport\b/.test(withoutTexts(code)))
    throw new Error("the validator brings in something of its own");
  const definitions = reachable(definitionsOf(schemas), profile);
  return {
    path: PATH,
    text: [
      HEAD,
      "/** The definitions that a profile leads to, by name. */",
      `export const definitions: Readonly<Record<string, unknown>> = ${JSON.stringify(withoutProse(definitions))};`,
      "",
      "/** True for a value with the form of a profile. Else `errors` says what it lacks. */",
      "export const validate: ValidateProfile = validate10;",
      "",
      code,
      "",
    ].join("\n"),
  };
}

/** A schema without what an editor shows of it: no sentence of a finding is taken from there. */
function withoutProse<T>(schema: T): T {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    (key === "description" && typeof value === "string") || key === "enumDescriptions" ? undefined : value,
  );
  return JSON.parse(text) as T;
}

function withoutTexts(code: string): string {
  return code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
}
