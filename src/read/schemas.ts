/** The JSON Schemas that authored files follow, compiled once. */
import { existsSync, readFileSync } from "node:fs";

import { Ajv } from "ajv";
import type { ErrorObject, ValidateFunction } from "ajv";

import { FORMATS } from "./formats.ts";

/** A schema object, or a part of one, as it stands in its file. */
export interface Shape {
  readonly [keyword: string]: unknown;
}

export type FileKind =
  | "rule"
  | "sources"
  | "decisions"
  | "terms"
  | "facts"
  | "professions"
  | "questions"
  | "figures"
  | "answers"
  | "left-out"
  | "editions"
  | "profile";

const NAMES = [
  "common",
  "check",
  "rule",
  "sources",
  "decisions",
  "terms",
  "facts",
  "professions",
  "questions",
  "figures",
  "answers",
  "left-out",
  "editions",
  "profile",
] as const;

let compiled: { readonly ajv: Ajv; readonly shapes: ReadonlyMap<string, Shape> } | null = null;

/** The package's own schemas. They are read on first use: a program that never reads a rule never pays for them. */
function schemas(): { readonly ajv: Ajv; readonly shapes: ReadonlyMap<string, Shape> } {
  compiled ??= compile();
  return compiled;
}

function compile(): { readonly ajv: Ajv; readonly shapes: ReadonlyMap<string, Shape> } {
  // `required: [kind]` stands beside the discriminator that needs it, not beside `properties`.
  const ajv = new Ajv({ strict: true, strictRequired: false, discriminator: true, allErrors: true, verbose: true });
  for (const [name, test] of Object.entries(FORMATS)) ajv.addFormat(name, test);
  ajv.addKeyword("enumDescriptions");
  const shapes = new Map<string, Shape>();
  for (const name of NAMES) {
    const shape = JSON.parse(readFileSync(schemaUrl(name), "utf8")) as Shape;
    shapes.set(`${name}.schema.json`, shape);
    ajv.addSchema(shape);
  }
  return { ajv, shapes };
}

/** In the sources the package's folder is two steps up, in the compiled files (`dist/src/read`) three. */
function schemaUrl(name: string): URL {
  const fromSources = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return existsSync(fromSources) ? fromSources : new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
}

/** What does not agree with the file's schema, or nothing. */
export function schemaErrors(kind: FileKind, value: unknown): readonly ErrorObject[] {
  const validate: ValidateFunction | undefined = schemas().ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** Follows `$ref`s to the definition itself. A local reference (`#/…`) is looked up in every file: names are unique. */
export function resolved(shape: Shape): Shape {
  const reference = shape["$ref"];
  if (typeof reference !== "string") return shape;
  const name = reference.split("/").at(-1) ?? "";
  for (const file of schemas().shapes.values()) {
    const definition = asShape(asShape(file["definitions"])?.[name]);
    if (definition) return resolved(definition);
  }
  return {};
}

export function asShape(value: unknown): Shape | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Shape) : null;
}

/** The Swedish title of a field in a schema of an object, or null. */
export function titleOf(shape: Shape | null, key: string): string | null {
  const field = asShape(asShape(shape?.["properties"])?.[key]);
  const title = field === null ? null : (field["title"] ?? resolved(field)["title"]);
  return typeof title === "string" ? title : null;
}
