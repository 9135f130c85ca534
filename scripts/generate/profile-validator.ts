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
import type { ErrorObject } from "ajv";
import { FORMATS } from "../../src/read/formats.ts";
import { isSameData } from "../../src/compare/same-data.ts";
import { textLength } from "../../src/read/validation.ts";

export interface ValidateProfile {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}
`;

/** What the compiler brings from its own package, and what stands for it here. */
const OWN: readonly (readonly [string, string])[] = [
  [`require("ajv/dist/runtime/equal").default`, "isSameData"],
  [`require("ajv/dist/runtime/ucs2length").default`, "textLength"],
];

/**
 * The validator, and the definitions that its sentences take the fields' names from. They stand as they were written,
 * since a branch of a choice is known by saying the same as the compiler's copy of it.
 */
export function profileValidatorFile(schemas: readonly SchemaFile[]): GeneratedFile {
  const { ajv } = compiledWith({ source: true, esm: true, formats: _`FORMATS` });
  const compiled = standalone.default(ajv, { validate: "profile.schema.json" });
  const code = OWN.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), compiled)
    .replace(`"use strict";export const validate = validate10;`, "")
    .replaceAll(/export default [^;]+;/g, "");
  if (/\brequire\(|\bexport\b/.test(withoutTexts(code)))
    throw new Error("the validator brings in something of its own");
  const profile = schemas.find(({ name }) => name === "profile")?.schema ?? {};
  const definitions = reachable(definitionsOf(schemas), profile);
  return {
    path: PATH,
    text: [
      HEAD,
      "/** The definitions that a profile leads to, by name. */",
      `export const definitions: Readonly<Record<string, unknown>> = ${JSON.stringify(definitions)};`,
      "",
      "/** True for a value with the form of a profile. Else `errors` says what it lacks. */",
      "export const validate: ValidateProfile = validate10;",
      "",
      code,
      "",
    ].join("\n"),
  };
}

function withoutTexts(code: string): string {
  return code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
}
